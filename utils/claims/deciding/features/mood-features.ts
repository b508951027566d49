import type { Alignment } from '../../aligning/align-claims.ts';
import type { Claim } from '../../claim.ts';
import { clausesOf } from '../../reading/clauses.ts';
import { flag, type PairFeatures } from './features.ts';

/** How each side puts it: as done, to come, planned, denied or held by somebody. */
export function moodFeatures({ a: { claim: a }, b: { claim: b } }: Alignment): PairFeatures {
  return {
    futureA: flag(tellsFuture(a)),
    futureB: flag(tellsFuture(b)),
    plannedA: flag(a.modality === 'planned'),
    plannedB: flag(b.modality === 'planned'),
    deniedA: flag(a.modality === 'denied'),
    deniedB: flag(b.modality === 'denied'),
    modalitiesDiffer: flag(a.modality !== b.modality),
    opinions: (flag(a.type === 'opinion') + flag(b.type === 'opinion')) / 2,
  };
}

const tellsFuture = (claim: Claim) => clausesOf(claim).some(({ tense }) => tense === 'future');
