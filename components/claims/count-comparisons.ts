import type { ComparisonView } from '../../utils/messages/comparison-answers.ts';

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
