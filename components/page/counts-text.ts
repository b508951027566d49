import type { TabReading } from '../../utils/messages/answers.ts';
import { countComparisons, moreFound } from '../claims/count-comparisons.ts';
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
  if (comparisons.state === 'ready' && comparisons.value.complete) {
    const { differing } = countComparisons(comparisons.value, judging);
    parts.push(`${differing} ${differing === 1 ? 'differs' : 'differ'}`);
  }
  return parts.join(' · ');
}

/**
 * What a screen reader says of the numbers: once, not number by number, as soon as something was compared; then how much
 * more was found, where that was not all.
 */
export function announcement(
  counts: string,
  { comparisons, firstComparisons }: Pick<LoadedLists, 'comparisons' | 'firstComparisons'>,
): string {
  if (comparisons.state === 'loading') return '';
  if (comparisons.state === 'failed' || firstComparisons === null || !comparisons.value.complete)
    return counts;
  return moreFound(comparisons.value, firstComparisons);
}
