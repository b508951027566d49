import type { Comparison } from '../comparison.ts';
import { type Judgement, type PairKey, pairKey } from '../pair-key.ts';

/** What a hint of a rule that the reader rejected between its articles is worth still. */
const DOUBTED = 0.5;

export interface JudgedComparison extends Comparison {
  readonly pair: PairKey;
  /** Whether the reader marked it as important. */
  readonly important: boolean;
}

/**
 * Lets what the reader said count in what was found: names each pair, tells which are important, and puts hints that are
 * doubted last. What is not the same thing was left out, and what is important put first, while finding.
 * @param isDoubted whether the reader rejected what this comparison's rule found between its articles before
 */
export function applyJudgements(
  comparisons: readonly Comparison[],
  judged: ReadonlyMap<PairKey, Judgement>,
  isDoubted: (comparison: Comparison) => boolean,
): JudgedComparison[] {
  const known = comparisons.map((comparison) => {
    const pair = pairKey(comparison.a.quote, comparison.b.quote);
    const important = judged.get(pair) === 'important';
    const doubted = !important && comparison.tier === 'hint' && isDoubted(comparison);
    const score = doubted ? comparison.score * DOUBTED : comparison.score;
    return { doubted, judged: { ...comparison, score, pair, important } };
  });
  // Sorting is stable, so that all else stays in the given order.
  known.sort((one, other) => Number(one.doubted) - Number(other.doubted));
  return known.map(({ judged: comparison }) => comparison);
}
