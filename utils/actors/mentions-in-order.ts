import type { Span } from '../text/span.ts';

/**
 * Index of the first mention (or other span) that ends after `offset`; their number where none does. They are in text
 * order, without overlap.
 */
export function firstMentionEndingAfter(mentions: readonly Span[], offset: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
