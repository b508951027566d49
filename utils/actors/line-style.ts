import type { Token } from '../text/tokens.ts';

/** `title` and `capitals` lines begin most words with a capital, so that a capital there says nothing. */
export type LineStyle = 'sentence' | 'title' | 'capitals';

// Longer lines are paragraphs, however many names they hold.
const LONGEST_HEADLINE = 30;
// Words that Title Case leaves small.
const SHORT = 4;

/** How the words of one line are written. */
export function lineStyle(tokens: readonly Token[]): LineStyle {
  const words = tokens.filter((token) => token.kind === 'word');
  if (words.length < 2 || words.length > LONGEST_HEADLINE) return 'sentence';
  const letters = words.map((word) => word.text).join('');
  const upper = letters.replace(/\P{Lu}/gu, '').length;
  const lower = letters.replace(/\P{Ll}/gu, '').length;
  if (upper > 4 && upper > 9 * lower) return 'capitals';
  const telling = words.slice(1).filter((word) => word.text.length >= SHORT);
  const capital = telling.filter((word) => /^\p{Lu}/u.test(word.text)).length;
  return telling.length >= 3 && capital >= 0.8 * telling.length ? 'title' : 'sentence';
}
