import type { ComparisonsView } from '../../utils/messages/comparison-answers.ts';
import { countText } from '../shared/count-text.ts';
import { judgedList } from './judged-list.ts';
import type { Judging } from './use-judging.ts';

/** How many comparisons stand before the reader unasked, and how many of them differ; those set aside just now do not count. */
export function countComparisons(
  found: ComparisonsView,
  { said }: Pick<Judging, 'said'>,
): {
  shown: number;
  differing: number;
} {
  const { comparisons, setAside } = judgedList(found, said);
  const shown = comparisons.filter(({ tier, pair }) => tier === 'shown' && !setAside.has(pair));
  return {
    shown: shown.length,
    differing: shown.filter((comparison) => comparison.relation !== 'agree').length,
  };
}

/** "12 more comparisons, 4 hints": what came after those that stood there first. */
export function moreFound(found: ComparisonsView, first: ComparisonsView): string {
  const hints = found.comparisons.filter(({ tier }) => tier === 'hint').length;
  const more = found.comparisons.length - hints - first.comparisons.length;
  const certain = more > 0 ? countText(more, 'more comparison') : 'No more comparisons';
  return hints > 0 ? `${certain}, ${countText(hints, 'hint')}` : certain;
}
