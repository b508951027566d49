import { stem } from '../../text/english-stem.ts';
import { foldText } from '../../text/normalise.ts';
import type { Span } from '../../text/span.ts';
import { type Token, tokenise } from '../../text/tokens.ts';

/** Tokens of a sentence beyond which no word-by-word alignment is tried (its cost is their product). */
const TOKEN_LIMIT = 160;

/** A place where two aligned texts part; one side may be empty. */
export interface Divergence {
  readonly a: readonly Token[];
  readonly b: readonly Token[];
}

export interface WordAlignment {
  /** Share of the words of both that stand in the same order in the other, 0 to 1. */
  readonly similarity: number;
  readonly divergences: readonly Divergence[];
}

/**
 * Aligns two texts word by word along their longest common subsequence (Wagner and Fischer 1974); words meet by stem,
 * numbers by their digits. Null where a text is too long.
 */
export function alignWords(a: string, b: string): WordAlignment | null {
  const left = wordsOf(a);
  const right = wordsOf(b);
  if (left.length > TOKEN_LIMIT || right.length > TOKEN_LIMIT) return null;
  const keysA = left.map(keyOf);
  const keysB = right.map(keyOf);
  const width = keysB.length + 1;
  const longest = new Uint16Array((keysA.length + 1) * width);
  for (let i = keysA.length - 1; i >= 0; i -= 1)
    for (let j = keysB.length - 1; j >= 0; j -= 1)
      longest[i * width + j] =
        keysA[i] === keysB[j]
          ? (longest[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0);

  const divergences: Divergence[] = [];
  let open: { a: Token[]; b: Token[] } = { a: [], b: [] };
  const close = () => {
    if (open.a.length + open.b.length > 0) divergences.push(open);
    open = { a: [], b: [] };
  };
  let [i, j] = [0, 0];
  while (i < left.length || j < right.length) {
    const [tokenA, tokenB] = [left[i], right[j]];
    if (tokenA && tokenB && keysA[i] === keysB[j]) {
      close();
      i += 1;
      j += 1;
    } else if (
      tokenA &&
      (!tokenB || (longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0))
    ) {
      open.a.push(tokenA);
      i += 1;
    } else if (tokenB) {
      open.b.push(tokenB);
      j += 1;
    }
  }
  close();
  const total = left.length + right.length;
  return { similarity: total === 0 ? 0 : (2 * (longest[0] ?? 0)) / total, divergences };
}

/** From the first to the last token; null for none. */
export function spanOf(tokens: readonly Token[]): Span | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

const wordsOf = (text: string) => tokenise(text).filter(({ kind }) => kind !== 'punctuation');
const keyOf = (token: Token) =>
  token.kind === 'number' ? token.text.replace(/,(?=\d{3})/g, '') : foldText(stem(token.text));
