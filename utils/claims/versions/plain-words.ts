import { foldText } from '../../text/normalise.ts';
import type { Span } from '../../text/span.ts';

/** A word, number or sign of an amount, with its place in the text and what it says whatever its typography. */
export interface PlainWord extends Span {
  readonly key: string;
}

// Soft hyphens and joiners stand inside words; separators and apostrophes do where letters or digits follow. Of the
// signs only those count that change what an amount says.
const WORD =
  /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]|['’](?=\p{L})|[.,](?=\p{N}))*|[%‰°\p{Sc}]/gu;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060]/gu;

/** The words of a text without what setting it anew may change: white space, case, quotes, dashes, hyphenation. */
export function plainWords(text: string): PlainWord[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    key: foldText(word.replace(INVISIBLE, '')).replace(/(\p{N}),(?=\p{N}{3})/gu, '$1'),
  }));
}

/** What a text says, in one string: equal where two texts differ in typography alone. */
export function plainKey(text: string): string {
  return plainWords(text)
    .map(({ key }) => key)
    .join(' ');
}
