import type { Span } from './span.ts';

/** A word, number or punctuation mark with its place in the text. */
export interface Token extends Span {
  readonly text: string;
  readonly kind: 'word' | 'number' | 'punctuation';
}

// A word may hold inner apostrophes before two letters or more (O’Brien, not Trump’s) and full stops between single
// letters (U.S., J.D.); hyphens part words, so that "US-led" gives the name "US". Numbers keep their separators: 1,500
// or 2.5.
const TOKEN =
  /(?<word>(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:[’'](?=\p{L}{2})\p{L}[\p{L}\p{M}]*)*)|(?<number>\p{N}+(?:[.,]\p{N}+)*)|(?<punctuation>[^\s\p{L}\p{N}])/gu;

/** Splits a text into tokens, in order; white space belongs to none. Offsets are UTF-16 code units of `text`. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const kind = match.groups?.word ? 'word' : match.groups?.number ? 'number' : 'punctuation';
    tokens.push({ text: match[0], start: match.index, end: match.index + match[0].length, kind });
  }
  return tokens;
}
