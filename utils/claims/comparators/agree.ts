import { type Alignment, factInWords } from '../align-claims.ts';
import type { RelatedVerdict } from '../claim-in-context.ts';

/** The same fact on both sides, nothing in it at odds. */
export function agreeComparator(alignment: Alignment): RelatedVerdict | null {
  const { containment, jaccard, weight, shared } = alignment;
  if (weight < 3 || containment < 0.6 || jaccard < 0.35) return null;
  return {
    relation: 'agree',
    score: Math.min(0.95, 0.3 + 0.4 * containment + 0.3 * jaccard),
    what: factInWords(alignment),
    marksA: shared.map(({ inA }) => ({ start: inA.start, end: inA.end })),
    marksB: shared.map(({ inB }) => ({ start: inB.start, end: inB.end })),
    why: 'Both tell the same in nearly the same words.',
    rule: 'agree',
  };
}
