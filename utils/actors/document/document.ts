import type { Block } from '../../articles/article.ts';
import { foldText } from '../../text/normalise.ts';
import { sentences } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { tokenise } from '../../text/tokens.ts';
import { type LineStyle, lineStyle } from './line-style.ts';
import { isOrdinaryWord } from './ordinary-words.ts';

/** How a token is written: "word", "Word", "WORD", "iPhone"; a single capital is `capital`. */
export type Shape = 'lower' | 'capital' | 'capitals' | 'mixed' | 'number' | 'sign';

/** A token with all that the passes ask of it. Its offsets are UTF-16 code units of the article's text. */
export interface Word extends Span {
  readonly text: string;
  readonly folded: string;
  readonly shape: Shape;
  /** Names never reach from one line into another. */
  readonly line: number;
  readonly style: LineStyle;
  /** First word of a sentence or quotation, where a capital says nothing. */
  readonly opens: boolean;
  /** White space stands before it. */
  readonly spaced: boolean;
}

/** An article as the passes read it: its words in order. */
export interface ActorDocument {
  readonly text: string;
  readonly words: readonly Word[];
}

// Acronyms that the lexicon holds as ordinary words.
const NOT_A_HEADING = new Set(['who', 'us', 'gdp', 'ceo', 'start', 'save', 'safe']);
// Link targets, user names and addresses name nobody. Lengths are bounded, so that no run of signs takes long.
const ADDRESS = /https?:\/\/[^\s)>\]]+|www\.[^\s)>\]]+|[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,63}|(?<!\w)@\w+/gu;
// Searching for these alone is much quicker.
const MAY_HOLD_ADDRESS = /@|www\.|:\/\//;

// Articles and prepositions that lose their vowel before a name: "l’Allemagne", "dell’Ucraina".
const ELIDED = /(?<!\p{L})(?:[ldnsjcmt]|qu|un|dell|nell|all|dall|sull)['’](?=\p{L})/giu;

/**
 * Splits all blocks into words. Text outside every block is not read. With `elision`, articles that stand before a
 * name without a space are left out, as French and Italian need it.
 */
export function readDocument(
  article: { readonly text: string; readonly blocks: readonly Block[] },
  elision = false,
): ActorDocument {
  const words: Word[] = [];
  let line = 0;
  for (const block of article.blocks) {
    let start = block.start;
    for (const row of article.text.slice(block.start, block.end).split('\n')) {
      readLine(elision ? row.replace(ELIDED, blank) : row, start, line, words);
      start += row.length + 1;
      line += 1;
    }
  }
  return { text: article.text, words };
}

const blank = (match: string): string => ' '.repeat(match.length);

function readLine(row: string, offset: number, line: number, words: Word[]): void {
  const first = words.length;
  const visible = MAY_HOLD_ADDRESS.test(row) ? row.replace(ADDRESS, blank) : row;
  const tokens = tokenise(visible);
  const style = lineStyle(tokens);
  const starts = new Set(sentences(visible).map((sentence) => sentence.start));
  let opens = true;
  let end = 0;
  for (const token of tokens) {
    opens ||= starts.has(token.start);
    const spaced = token.start > end || token.start === 0;
    if (token.kind === 'punctuation' && opensQuotation(token.text, spaced, words.length > first))
      opens = true;
    const shape = token.kind === 'word' ? wordShape(token.text) : token.kind === 'number' ? 'number' : 'sign';
    words.push({
      text: token.text,
      start: offset + token.start,
      end: offset + token.end,
      folded: foldText(token.text),
      shape,
      line,
      style,
      opens: opens && shape !== 'sign',
      spaced,
    });
    if (shape !== 'sign') opens = false;
    end = token.end;
  }
  if (style === 'sentence') markHeadings(words, first);
}

/** A heading in capitals that runs into its paragraph ("FLEEING THE WAR Avaliani was …") ends where capitals end. */
function markHeadings(words: Word[], first: number): void {
  for (let at = first; at < words.length; at += 1) {
    let to = at;
    let ordinary = false;
    for (let word = words[to]; word?.shape === 'capitals' || word?.text === 'A'; word = words[to]) {
      ordinary ||= word.text.length > 2 && isOrdinaryWord(word.folded) && !NOT_A_HEADING.has(word.folded);
      to += 1;
    }
    if (ordinary && to - at > 1) {
      for (let index = at; index < to; index += 1) {
        const word = words[index];
        if (word) words[index] = { ...word, style: 'capitals' };
      }
      const next = words[to];
      if (next && next.shape !== 'sign') words[to] = { ...next, opens: true };
    }
    at = Math.max(at, to);
  }
}

function opensQuotation(sign: string, spaced: boolean, inside: boolean): boolean {
  return '“„«•|:;–—'.includes(sign) || ((spaced || !inside) && '"\'‘-*'.includes(sign));
}

function wordShape(word: string): Shape {
  if (/^[a-z]+$/.test(word)) return 'lower';
  if (/^[A-Z][a-z]*$/.test(word)) return 'capital';
  const letters = word.replace(/[^\p{L}]/gu, '');
  if (!/\p{Lu}/u.test(letters)) return 'lower';
  if (!/\p{Ll}/u.test(letters)) return letters.length === 1 ? 'capital' : 'capitals';
  return /^\p{Lu}/u.test(word) ? 'capital' : 'mixed';
}
