import type { Alignment } from '../../aligning/align-claims.ts';
import { type ClauseTie, clauseTies } from '../../aligning/clause-ties.ts';
import { flag, type PairFeatures } from './features.ts';

/** What a doer or patient that a side leaves out says for one event, beside 0 for another and 1 for the same. */
const LEFT_OUT = 0.5;
/** Below this, two phrases mean two. */
const APART = 0.35;
/** From this on they may mean one. */
const ONE = 0.6;

/** Whether two clauses tell of one event with the same people in the same parts. */
export function clauseFeatures(alignment: Alignment): PairFeatures {
  const ties = clauseTies(alignment);
  const [best] = [...ties].sort((x, y) => strength(y) - strength(x));
  const apart = (likeness: number | null | undefined) =>
    likeness !== null && likeness !== undefined && likeness < APART;
  const crossed = ties.some(({ doers, patients }) => apart(doers) && apart(patients));
  return {
    clauseNone: flag(best === undefined),
    clauseNear: best?.near ?? 0,
    clauseSame: flag(ties.some(({ near }) => near === 1)),
    clauseDoers: best ? (best.doers ?? LEFT_OUT) : 0,
    clausePatients: best ? (best.patients ?? LEFT_OUT) : 0,
    clauseTied: best ? strength(best) : 0,
    clauseDoersApart: flag(apart(best?.doers)),
    clausePatientsApart: flag(apart(best?.patients)),
    clauseCrossed: flag(crossed && !ties.some(({ doers }) => (doers ?? 1) > ONE)),
    clauseDenied: flag(best !== undefined && best.a.negated !== best.b.negated),
    clauseTense: flag(best !== undefined && best.a.tense !== best.b.tense),
    clauseModality: flag(best !== undefined && best.a.modality !== best.b.modality),
  };
}

const strength = ({ near, doers, patients }: ClauseTie) =>
  near * (doers ?? LEFT_OUT) * (patients ?? LEFT_OUT);
