import { textHash } from '../../text/text-hash.ts';

/**
 * How many words in a row make a shingle. Of longer runs fewer stay whole where a program replaced single words; shorter
 * ones occur in texts of one matter by chance.
 */
const WIDTH = 3;
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * The set of all runs of three words of a text, each as a 32-bit hash (FNV-1a over their code units): the shingles of
 * Broder 1997, "On the resemblance and containment of documents". A shorter text is one shingle. Case and punctuation
 * do not matter.
 */
export function textShingles(text: string): ReadonlySet<number> {
  const words = (text.toLowerCase().match(WORD) ?? []).map((word) => textHash(word));
  const shingles = new Set<number>();
  for (let start = 0; start === 0 || start + WIDTH <= words.length; start += 1) {
    let hash = 0x811c9dc5;
    for (const word of words.slice(start, start + WIDTH)) hash = Math.imul(hash ^ word, 0x01000193);
    if (words.length > 0) shingles.add(hash >>> 0);
  }
  return shingles;
}

/** Broder's containment: which share of the smaller set is in the larger; 0 where one is empty. */
export function containment(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared += 1;
  return small.size === 0 ? 0 : shared / small.size;
}
