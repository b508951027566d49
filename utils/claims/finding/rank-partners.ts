import { claimTerms } from '../aligning/claim-terms.ts';
import type { ClaimInContext } from '../claim-in-context.ts';
import type { Meaning } from '../meaning/meaning.ts';
import { likenessOfMeanings } from '../meaning/sentence-likeness.ts';
import { softCoverage, termWeight } from '../meaning/text-likeness.ts';
import { claimMeaning } from './claim-meaning.ts';

/** A claim of the coverage that may tell the same fact as one of the page. */
export interface Partner {
  readonly claim: ClaimInContext;
  /** What the search found shared, from 0 up; comparable among the claims of one page. */
  readonly likeness: number;
}

/** How much it counts that words of one claim find like ones in the other, beside what the search found shared. */
const SOFT = 0.2;
/** How much it counts that the claims are alike as wholes. */
const WHOLE = 0.15;

/**
 * The likeliest of what a search found for a claim, the likeliest first: by what the search says, by how much of either
 * claim the other has in the same words or in words of like meaning, and by how alike they are as wholes.
 */
export function rankPartners(
  claim: ClaimInContext,
  found: readonly Partner[],
  meaning: Meaning,
  limit: number,
): Partner[] {
  // Where all are kept, their order is what the search says: whoever compares them looks at their meaning anyway.
  if (found.length <= limit) return [...found].sort((x, y) => y.likeness - x.likeness);
  return found
    .map((partner) => ({
      partner,
      rank: partner.likeness + likenessInMeaning(claim, partner.claim, meaning),
    }))
    .sort((x, y) => y.rank - x.rank)
    .slice(0, limit)
    .map(({ partner }) => partner);
}

function likenessInMeaning(a: ClaimInContext, b: ClaimInContext, meaning: Meaning): number {
  const { vectors } = meaning;
  const whole = vectors && likenessOfMeanings(claimMeaning(a.claim, vectors), claimMeaning(b.claim, vectors));
  return SOFT * covering(a, b, meaning) + WHOLE * (whole ?? 0);
}

/** The geometric mean of both coverages, 0 to 1. */
function covering(a: ClaimInContext, b: ClaimInContext, { vectors }: Meaning): number {
  const [termsA, termsB] = [claimTerms(a.claim), claimTerms(b.claim)];
  const covered = softCoverage(
    termsA.map(({ key }) => key),
    termsB.map(({ key }) => key),
    {
      likeness: (one, other) => vectors?.likeness(one, other) ?? null,
      weight: termWeight,
      mayMeet: (atA, atB) => termsA[atA]?.name === false && termsB[atB]?.name === false,
    },
  );
  return Math.sqrt(covered.a * covered.b);
}
