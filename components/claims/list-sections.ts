import type { ClaimTally } from '../../utils/claims/comparison.ts';
import type { ComparisonView } from '../../utils/messages/comparison-answers.ts';
import { type ClaimGroup, claimGroups, isQuiet } from './claim-groups.ts';

/** Passages with agreement alone that stand open below differences, or where there is none; the rest is folded away. */
const QUIET_BESIDE_DIFFERENCES = 1;
const QUIET_ALONE = 3;

export interface ListSections {
  /** Most telling first, agreement last. */
  readonly open: readonly ClaimGroup[];
  readonly moreAgree: readonly ClaimGroup[];
  readonly hints: readonly ClaimGroup[];
}

/** Puts the most telling difference first and keeps agreement and hints quiet. */
export function listSections(
  comparisons: readonly ComparisonView[],
  tallies: readonly ClaimTally[],
): ListSections {
  const shown = claimGroups(
    comparisons.filter(({ tier }) => tier === 'shown'),
    tallies,
  );
  const telling = shown.filter((group) => !isQuiet(group));
  const quiet = shown.filter(isQuiet);
  const open = telling.length > 0 ? QUIET_BESIDE_DIFFERENCES : QUIET_ALONE;
  return {
    open: [...telling, ...quiet.slice(0, open)],
    moreAgree: quiet.slice(open),
    hints: claimGroups(
      comparisons.filter(({ tier }) => tier === 'hint'),
      [],
    ),
  };
}
