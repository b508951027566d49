import { overlap } from '../../../text/span.ts';
import type { Alignment } from '../../aligning/align-claims.ts';
import { alignNames, type ClaimName } from '../../aligning/claim-names.ts';
import { claimSources } from '../../aligning/claim-sources.ts';
import type { Claim } from '../../claim.ts';
import { flag, type PairFeatures, upTo } from './features.ts';

/** Who is named on both sides, and who on one alone, those aside who only say it. */
export function nameFeatures({ a, b }: Alignment): PairFeatures {
  const { shared, onlyA, onlyB } = alignNames(a.claim, b.claim);
  const [inA, inB] = [withoutSources(a.claim, onlyA), withoutSources(b.claim, onlyB)];
  const both = (holds: (name: ClaimName) => boolean) => flag(inA.some(holds) && inB.some(holds));
  return {
    namesShared: upTo(3, shared.length),
    noNameShared: flag(shared.length === 0),
    ownNamesBoth: both(({ placed, adjective }) => !placed && !adjective),
    actingBoth: both(({ placed }) => !placed),
    placesBoth: both(({ placed }) => placed),
    onlyNames: upTo(5, inA.length + inB.length),
  };
}

function withoutSources(claim: Claim, names: readonly ClaimName[]): ClaimName[] {
  const clauses = claimSources(claim).map(({ clause }) => clause);
  return names.filter((name) => !clauses.some((clause) => overlap(clause, name) > 0));
}
