import { foldText } from '../../text/normalise.ts';
import { scanWords } from '../../text/scan-words.ts';
import type { Span } from '../../text/span.ts';

/** A word or number as it is compared: case, accents and full stops aside. */
export interface FoldedWord extends Span {
  readonly folded: string;
}

/** The key under which spellings of one word form meet: "U.S." and "us", "Wałęsa" and "walesa". */
export function foldWord(word: string): string {
  return foldText(word).replaceAll('.', '');
}

/** All words and numbers of a text in order, common ones included. Offsets are UTF-16 code units of `text`. */
export function foldedWords(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  scanWords(text, (start, end, kind) => {
    const word = text.slice(start, end);
    words.push({ folded: kind === 'number' ? foldNumber(word) : foldWord(word), start, end });
  });
  return words;
}

/** Without separators of thousands; 2.5 keeps its point. */
function foldNumber(number: string): string {
  return number.normalize('NFKC').replace(/,(?=\d{3})/g, '');
}
