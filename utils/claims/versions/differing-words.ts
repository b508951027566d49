import type { Span } from '../../text/span.ts';
import { type PlainWord, plainWords } from './plain-words.ts';

/** A place where two texts part: a run of words of each, of which one may be empty. */
export interface DifferingWords {
  readonly earlier: readonly PlainWord[];
  readonly later: readonly PlainWord[];
}

/** Words of one text beyond which what differs is marked as a whole (the cost is the product of both). */
const WORDS_LIMIT = 600;

/**
 * Where the words of two texts part, along their longest common subsequence (Wagner and Fischer 1974). Words are compared
 * as they are written, typography aside; nothing for texts of the same words.
 */
export function differingWords(earlier: string, later: string): DifferingWords[] {
  const [left, right] = [plainWords(earlier), plainWords(later)];
  let from = 0;
  while (from < left.length && left[from]?.key === right[from]?.key) from += 1;
  let behind = 0;
  const most = Math.min(left.length, right.length) - from;
  while (behind < most && left.at(-1 - behind)?.key === right.at(-1 - behind)?.key) behind += 1;
  const a = left.slice(from, left.length - behind);
  const b = right.slice(from, right.length - behind);
  if (a.length === 0 && b.length === 0) return [];
  if (a.length > WORDS_LIMIT || b.length > WORDS_LIMIT) return [{ earlier: a, later: b }];
  return partings(a, b);
}

function partings(a: readonly PlainWord[], b: readonly PlainWord[]): DifferingWords[] {
  const width = b.length + 1;
  const longest = longestCommon(a, b, width);
  const found: DifferingWords[] = [];
  let open: { earlier: PlainWord[]; later: PlainWord[] } = { earlier: [], later: [] };
  const close = () => {
    if (open.earlier.length + open.later.length > 0) found.push(open);
    open = { earlier: [], later: [] };
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [one, other] = [a[i], b[j]];
    if (one !== undefined && one.key === other?.key) {
      close();
      i += 1;
      j += 1;
      continue;
    }
    const dropNext =
      other === undefined || (longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0);
    if (one !== undefined && dropNext) {
      open.earlier.push(one);
      i += 1;
    } else if (other !== undefined) {
      open.later.push(other);
      j += 1;
    }
  }
  close();
  return found;
}

/** Lengths of the longest common subsequences of what stands from each pair of places on. */
function longestCommon(a: readonly PlainWord[], b: readonly PlainWord[], width: number): Uint16Array {
  const longest = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      longest[i * width + j] =
        a[i]?.key === b[j]?.key
          ? (longest[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0);
  return longest;
}

/** The words as one passage; null for none. */
export function passageOf(words: readonly PlainWord[]): Span | null {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}
