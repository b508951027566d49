import type { CommonWords } from '../../utils/coverage/common-words.ts';

/** Rarer words say no more than chance. */
const SMALLEST_COUNT = 5;
/** From one level of shares to the next. */
const STEP = 2 ** 0.5;

/** Puts terms by their share of the articles into levels, commonest first; the words of a level in order. */
export function levelsOf(articles: number, counts: ReadonlyMap<string, number>): CommonWords['levels'] {
  const levels = new Map<number, string[]>();
  for (const [term, count] of counts) {
    if (count < SMALLEST_COUNT) continue;
    const level = Math.round(Math.log(articles / count) / Math.log(STEP));
    const words = levels.get(level) ?? [];
    words.push(term);
    levels.set(level, words);
  }
  return [...levels]
    .sort(([a], [b]) => a - b)
    .map(([level, words]) => ({
      share: Number((STEP ** -level).toPrecision(3)),
      words: words.sort().join(' '),
    }));
}
