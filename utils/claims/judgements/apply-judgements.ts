import type { Comparison } from '../comparison.ts';
import { type Judgement, type PairKey, pairKey } from '../pair-key.ts';

/** What a hint of a rule that the reader rejected between its articles is worth still. */
const DOUBTED = 0.5;

export interface JudgedComparison extends Comparison {
  readonly pair: PairKey;
  /** Whether the reader marked it as important. */
  readonly important: boolean;
}

export interface JudgedComparisons {
  /** Important ones first, then in the given order, hints that are doubted last. */
  readonly comparisons: readonly JudgedComparison[];
  /** How many were left out because the reader called them not the same thing. */
  readonly dismissed: number;
}

/**
 * Lets what the reader said of comparisons hold: what is not the same thing is left out, here and for copies of either
 * passage, and what is important stands first.
 * @param isDoubted whether the reader rejected what this comparison's rule found between its articles before
 */
export function applyJudgements(
  comparisons: readonly Comparison[],
  judged: ReadonlyMap<PairKey, Judgement>,
  isDoubted: (comparison: Comparison) => boolean,
): JudgedComparisons {
  const known = comparisons.map((comparison) => {
    const pair = pairKey(comparison.a.quote, comparison.b.quote);
    return { comparison, pair, judgement: judged.get(pair) ?? null };
  });
  const kept = known
    .filter(({ judgement }) => judgement !== 'not-same')
    .map(({ comparison, pair, judgement }) => {
      const important = judgement === 'important';
      const doubted = !important && comparison.tier === 'hint' && isDoubted(comparison);
      const score = doubted ? comparison.score * DOUBTED : comparison.score;
      return { rank: important ? 0 : doubted ? 2 : 1, judged: { ...comparison, score, pair, important } };
    });
  // Sorting is stable, so that each rank stays in the given order.
  const ordered = kept.sort((one, other) => one.rank - other.rank);
  return {
    comparisons: ordered.map(({ judged: comparison }) => comparison),
    dismissed: known.length - kept.length,
  };
}
