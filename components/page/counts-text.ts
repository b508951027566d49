import type { TabReading } from '../../utils/messages/answers.ts';
import { countComparisons } from '../claims/count-comparisons.ts';
import type { Judging } from '../claims/use-judging.ts';
import { countRelated } from '../coverage/count-related.ts';
import { countText } from '../shared/count-text.ts';
import type { LoadedLists } from './use-page-lists.ts';

/** "11 actors · 6 related · 4 differ": what was found on a page, as far as it is known yet. */
export function countsText(
  reading: TabReading,
  { coverage, comparisons }: Pick<LoadedLists, 'coverage' | 'comparisons'>,
  judging: Judging,
): string {
  const parts = [countText(reading.actors.length, 'actor')];
  if (coverage.state === 'ready') parts.push(`${countRelated(coverage.value)} related`);
  if (comparisons.state === 'ready') {
    const { differing } = countComparisons(comparisons.value, judging);
    parts.push(`${differing} ${differing === 1 ? 'differs' : 'differ'}`);
  }
  return parts.join(' · ');
}
