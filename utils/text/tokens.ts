import type { Span } from './span.ts';

/** A word, number or punctuation mark with its place in the text. */
export interface Token extends Span {
  readonly text: string;
  readonly kind: 'word' | 'number' | 'punctuation';
}

// A word may hold inner apostrophes before two letters or more (O’Brien, not Trump’s) and full stops between single
// letters (U.S., J.D.); hyphens part words, so that "US-led" gives the name "US". Numbers keep their separators: 1,500
// or 2.5. The first group is a word, the second a number, neither a punctuation mark.
const TOKEN =
  /((?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:[’'](?=\p{L}{2})\p{L}[\p{L}\p{M}]*)*)|(\p{N}+(?:[.,]\p{N}+)*)|[^\s\p{L}\p{N}]/gu;

/** Splits a text into tokens, in order; white space belongs to none. Offsets are UTF-16 code units of `text`. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (let token = nextToken(text, 0); token !== null; token = nextToken(text, token.end)) tokens.push(token);
  return tokens;
}

/**
 * The first token at or after an offset; null where none is left.
 * @param from in UTF-16 code units, where a token or white space begins
 */
export function nextToken(text: string, from: number): Token | null {
  TOKEN.lastIndex = from;
  const match = TOKEN.exec(text);
  if (match === null) return null;
  const kind = match[1] ? 'word' : match[2] ? 'number' : 'punctuation';
  return { text: match[0], start: match.index, end: match.index + match[0].length, kind };
}
