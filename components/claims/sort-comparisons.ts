import type { ComparisonView } from '../../utils/messages/comparison-answers.ts';

/** Agreements that stand open below differences; the rest waits behind the fold. */
const AGREEMENTS_BESIDE_DIFFERENCES = 1;
const AGREEMENTS_ALONE = 3;

export interface SortedComparisons {
  /** Most telling first, agreement last. */
  readonly open: readonly ComparisonView[];
  readonly moreAgree: readonly ComparisonView[];
  readonly hints: readonly ComparisonView[];
}

/** Puts the most telling difference first and keeps agreement and hints quiet. */
export function sortComparisons(comparisons: readonly ComparisonView[]): SortedComparisons {
  const byScore = [...comparisons].sort((a, b) => b.score - a.score);
  const shown = byScore.filter((comparison) => comparison.tier === 'shown');
  const differing = shown.filter((comparison) => comparison.relation !== 'agree');
  const agreeing = shown.filter((comparison) => comparison.relation === 'agree');
  const open = differing.length > 0 ? AGREEMENTS_BESIDE_DIFFERENCES : AGREEMENTS_ALONE;
  return {
    open: [...differing, ...agreeing.slice(0, open)],
    moreAgree: agreeing.slice(open),
    hints: byScore.filter((comparison) => comparison.tier === 'hint'),
  };
}

/** How many comparisons stand before the reader unasked, and how many of them differ. */
export function countComparisons(comparisons: readonly ComparisonView[]): {
  shown: number;
  differing: number;
} {
  const shown = comparisons.filter((comparison) => comparison.tier === 'shown');
  return {
    shown: shown.length,
    differing: shown.filter((comparison) => comparison.relation !== 'agree').length,
  };
}
