import type { Span } from '../../text/span.ts';
import { type ContentTerm, contentTerms } from '../../text/terms.ts';
import { isUnspaced } from '../../text/unspaced-words.ts';
import { type FoldedWord, foldedWords, foldWord } from './folded-words.ts';

/** A text as finders look at it. Each reading of it is made once, when it is first needed. */
export interface ReadText {
  readonly terms: () => readonly ContentTerm[];
  readonly words: () => readonly FoldedWord[];
}

/** Finds what a clause asks for in a text, in order. Offsets are UTF-16 code units of the text. */
export type TextFinder = (text: ReadText) => Span[];

/** A text in a language (BCP 47, null where it is not known). */
export function readText(text: string, language: string | null): ReadText {
  let terms: readonly ContentTerm[] | null = null;
  let words: readonly FoldedWord[] | null = null;
  return {
    terms: () => {
      terms ??= contentTerms(text, language);
      return terms;
    },
    words: () => {
      words ??= foldedWords(text);
      return words;
    },
  };
}

/** Finds words by their terms. */
export function findTerms(wanted: ReadonlySet<string>): TextFinder {
  return (text) => spansOf(text.terms().filter(({ term }) => wanted.has(term)));
}

/** Finds a word by its terms, or as it was typed where a language leaves it out as too common. */
export function findWord(typed: string, wanted: ReadonlySet<string>): TextFinder {
  const [findTyped, findTerm] = [findPhrase([typed], false), findTerms(wanted)];
  return (text) => [...findTerm(text), ...findTyped(text)];
}

/** Finds content words that begin so, or whose stem does. */
export function findPrefix(prefix: string): TextFinder {
  const folded = foldWord(prefix);
  return (text) =>
    spansOf(
      text
        .terms()
        .filter(({ term, surface }) => term.startsWith(folded) || foldWord(surface).startsWith(folded)),
    );
}

/**
 * Finds words that follow each other, common ones included; marks between them do not matter, so that "Mr Tarn" finds
 * "Mr. Tarn". A run of a script without spaces has to stand within one of the text.
 *
 * @param open the last word need only begin so
 */
export function findPhrase(words: readonly string[], open: boolean): TextFinder {
  const wanted = foldedWords(words.join(' ')).map(({ folded }) => folded);
  const last = wanted.length - 1;
  const isWanted = ({ folded }: FoldedWord, position: number): boolean => {
    const word = wanted[position] ?? '';
    if (isUnspaced(word)) return folded.includes(word);
    if (open && position === last) return folded.startsWith(word);
    // Articles cling to words in some languages: "l’Europe".
    return folded === word || (position === 0 && folded.endsWith(`'${word}`));
  };
  return (text) => {
    const all = text.words();
    const found: Span[] = [];
    for (const [i, first] of all.entries()) {
      const end = all[i + last];
      if (end === undefined || !isWanted(first, 0)) continue;
      if (all.slice(i + 1, i + last + 1).every((word, next) => isWanted(word, next + 1))) {
        found.push({ start: first.start, end: end.end });
      }
    }
    return found;
  };
}

function spansOf(terms: readonly ContentTerm[]): Span[] {
  return terms.map(({ start, end }) => ({ start, end }));
}
