import { stem } from './english-stem.ts';
import { primaryLanguage } from './primary-language.ts';
import { scanWords } from './scan-words.ts';
import type { Span } from './span.ts';
import { forEachUnspacedWord, isUnspaced } from './unspaced-words.ts';
import { vocabularyOf } from './vocabulary.ts';

/** A word that carries content, with the key under which its other forms meet. */
export interface ContentTerm extends Span {
  /** Folded stem, or the number without its thousands separators. */
  readonly term: string;
  /** The word as it stands in the text. */
  readonly surface: string;
}

/** Takes a term and the place of its word, in UTF-16 code units. */
export type TermVisitor = (term: string, start: number, end: number) => void;

/**
 * The words and numbers of a text that carry content, in order. Stop words, single letters and punctuation are left
 * out. Offsets are UTF-16 code units of `text`.
 * @param language BCP 47 tag; a text without one is read as English
 */
export function contentTerms(text: string, language: string | null = null): ContentTerm[] {
  const terms: ContentTerm[] = [];
  forEachContentTerm(text, language, (term, start, end) => {
    terms.push({ term, surface: text.slice(start, end), start, end });
  });
  return terms;
}

/** Visits what {@link contentTerms} lists, for those who read many texts. */
export function forEachContentTerm(text: string, language: string | null, visit: TermVisitor): void {
  const vocabulary = vocabularyOf(primaryLanguage(language));
  scanWords(text, (start, end, kind) => {
    if (kind === 'number') {
      visit(vocabulary.numberTerm(text.slice(start, end)), start, end);
      return;
    }
    // Nearly all words were met before as they stand here; elided ones are never remembered.
    const known = vocabulary.rememberedTerm(text, start, end);
    if (known !== undefined) {
      if (known !== '') visit(known, start, end);
      return;
    }
    const word = text.slice(start, end);
    if (isUnspaced(word)) {
      forEachUnspacedWord(word, language, (from, to) => {
        const term = stem(word.slice(from, to));
        if (term !== '') visit(term, start + from, start + to);
      });
    } else {
      const elided = vocabulary.elidedLength(word);
      const term = vocabulary.termOf(elided === 0 ? word : word.slice(elided));
      if (term !== '') visit(term, start + elided, end);
    }
  });
}
