import { overlap } from '../../../text/span.ts';
import { claimSources } from '../../aligning/claim-sources.ts';
import { type ClaimTerm, claimTerms } from '../../aligning/claim-terms.ts';
import type { Claim } from '../../claim.ts';

/** The words that tell the fact: no names, and nothing of who says so. */
export function contentWords(claim: Claim): ClaimTerm[] {
  const clauses = claimSources(claim).map(({ clause }) => clause);
  return claimTerms(claim).filter(
    (term) => !term.name && !clauses.some((clause) => overlap(clause, term) > 0),
  );
}
