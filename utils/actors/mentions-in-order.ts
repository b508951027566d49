import type { Mention } from './actor.ts';

/** Index of the first mention that ends after `offset`; their number where none does. Mentions are in text order. */
export function firstMentionEndingAfter(mentions: readonly Mention[], offset: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
