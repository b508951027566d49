import type { ArticlePassage } from './article-passages.ts';
import { plainKey, plainWords } from './plain-words.ts';

/**
 * Parts paragraphs where the other version parts them too: where a paragraph has the very words of several that follow
 * each other there. A break between paragraphs is typography.
 */
export function evenBreaks(
  paragraphs: readonly ArticlePassage[],
  others: readonly ArticlePassage[],
): ArticlePassage[] {
  const keys = others.map(({ text }) => plainKey(text));
  const whole = new Set(keys);
  const openings = Map.groupBy(keys.keys(), (at) => firstWord(keys[at] ?? ''));
  return paragraphs.flatMap((paragraph) => {
    const key = plainKey(paragraph.text);
    if (whole.has(key)) return [paragraph];
    for (const from of openings.get(firstWord(key)) ?? []) {
      const parts = partsOf(key, keys, from);
      if (parts !== null) return parted(paragraph, parts);
    }
    return [paragraph];
  });
}

const firstWord = (key: string) => key.split(' ', 1)[0] ?? '';

/** How many words each of the passages from a place on has, where together they are the text; else null. */
function partsOf(key: string, keys: readonly string[], from: number): number[] | null {
  const counts: number[] = [];
  let read = 0;
  for (let at = from; at < keys.length; at += 1) {
    const part = keys[at] ?? '';
    if (!key.startsWith(part, read)) return null;
    counts.push(part.split(' ').length);
    read += part.length;
    if (read === key.length) return counts;
    if (key[read] !== ' ') return null;
    read += 1;
  }
  return null;
}

function parted({ text, start }: ArticlePassage, counts: readonly number[]): ArticlePassage[] {
  const words = plainWords(text);
  const parts: ArticlePassage[] = [];
  let [from, told] = [0, 0];
  for (const count of counts) {
    told += count;
    const end = endBefore(text, words[told]?.start ?? text.length, words[told - 1]?.end ?? from);
    const part = text.slice(from, end);
    const lead = part.length - part.trimStart().length;
    parts.push({ text: part.trim(), start: start + from + lead });
    from = end;
  }
  return parts;
}

/** Marks that open a word stay with it, those that close one with that. */
function endBefore(text: string, next: number, last: number): number {
  if (next === text.length) return next;
  const between = text.slice(last, next);
  const space = between.search(/\s\S*$/);
  return space < 0 ? next : last + space;
}
