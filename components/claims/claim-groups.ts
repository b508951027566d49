import type { ClaimTally } from '../../utils/claims/comparison.ts';
import type { ComparisonView } from '../../utils/messages/comparison-answers.ts';

/** What was found about one passage of the page. */
export interface ClaimGroup {
  /** By the passage's place. */
  readonly key: string;
  /** Most telling first, agreement last; at least one. */
  readonly finds: readonly [ComparisonView, ...ComparisonView[]];
  /** How many articles tell it alike and otherwise; null where that is unknown, as of hints. */
  readonly tally: ClaimTally | null;
}

/**
 * Comparisons by the passage of the page that they are about: those with a difference, or marked by the reader, before
 * those that only agree, else in the given order, which is the most telling first.
 */
export function claimGroups(
  comparisons: readonly ComparisonView[],
  tallies: readonly ClaimTally[],
): ClaimGroup[] {
  const byPassage = Map.groupBy(comparisons, ({ page }) => `${page.start}-${page.end}`);
  const groups = [...byPassage].flatMap(([key, finds]) => {
    const [first, ...others] = agreementLast(finds);
    if (first === undefined) return [];
    const tally = tallies.find(({ start, end }) => key === `${start}-${end}`) ?? null;
    return [{ key, finds: [first, ...others] as const, tally }];
  });
  return [...groups.filter((group) => !isQuiet(group)), ...groups.filter(isQuiet)];
}

/** Whether a group only agrees, and the reader marked nothing in it. */
export function isQuiet({ finds }: ClaimGroup): boolean {
  return finds.every(({ relation, important }) => relation === 'agree' && !important);
}

function agreementLast(finds: readonly ComparisonView[]): ComparisonView[] {
  const quiet = ({ relation, important }: ComparisonView) => relation === 'agree' && !important;
  return [...finds.filter((find) => !quiet(find)), ...finds.filter(quiet)];
}

/** "4 agree, 1 differs": what earlier coverage says of a passage in numbers; "" where there is nothing to add. */
export function tallyText({ agree, differ }: Pick<ClaimTally, 'agree' | 'differ'>): string {
  if (agree + differ < 2) return '';
  const parts = [
    ...(agree > 0 ? [`${agree} ${agree === 1 ? 'agrees' : 'agree'}`] : []),
    ...(differ > 0 ? [`${differ} ${differ === 1 ? 'differs' : 'differ'}`] : []),
  ];
  return parts.join(', ');
}
