import type { Token } from '../../text/tokens.ts';
import { isOrdinaryWord } from './ordinary-words.ts';

/** `title` and `capitals` lines begin most words with a capital, so that a capital there says nothing. */
export type LineStyle = 'sentence' | 'title' | 'capitals';

// Headlines are shorter; a longer line is in Title Case only where hardly any word is not.
const LONGEST_HEADLINE = 30;
// Words that Title Case leaves small.
const SHORT = 4;

/** How the words of one line are written. A list of names is no headline: some ordinary words need capitals too. */
export function lineStyle(tokens: readonly Token[]): LineStyle {
  const words = tokens.filter((token) => token.kind === 'word');
  if (words.length < 2) return 'sentence';
  const letters = words.map((word) => word.text).join('');
  const upper = letters.replace(/\P{Lu}/gu, '').length;
  const lower = letters.replace(/\P{Ll}/gu, '').length;
  if (upper > 4 && upper > 9 * lower) return 'capitals';
  const telling = words.slice(1).filter((word) => word.text.length >= SHORT);
  const capital = telling.filter((word) => /^\p{Lu}/u.test(word.text));
  const share = words.length > LONGEST_HEADLINE ? 0.95 : 0.8;
  if (telling.length < 3 || capital.length < share * telling.length) return 'sentence';
  // A short sentence may be mostly names; headlines have no full stop.
  const stopped = tokens[tokens.length - 1]?.text === '.';
  if (stopped && capital.length < telling.length && words.length <= LONGEST_HEADLINE) return 'sentence';
  const ordinary = capital.filter((word) => isOrdinaryWord(word.text.toLowerCase()));
  return ordinary.length >= 0.2 * capital.length ? 'title' : 'sentence';
}
