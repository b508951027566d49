import { englishStem } from './english-stem.ts';
import { isEnglishStopWord } from './english-stop-words.ts';
import { foldText } from './normalise.ts';
import { stemmerFor } from './stemmers.ts';
import { stopWordsFor } from './stop-words.ts';
import { detached, WordMemo } from './word-memo.ts';

/** How the words of one language become terms. */
export interface Vocabulary {
  /** The key under which the forms of a word meet; '' for one that carries no content. */
  termOf(word: string): string;
  /** {@link termOf} of the word in this part of a text, where that is remembered. */
  rememberedTerm(text: string, start: number, end: number): string | undefined;
  /** A number without its thousands separators, a full stop before its decimals. */
  numberTerm(number: string): string;
  /** How many code units at the start of a word are another word, cut short ("l’" in "l’Europe"). */
  elidedLength(word: string): number;
}

// Acronyms are the same in many languages, so that all give them the key that they have in English.
const ACRONYM = /^(?:\p{Lu}{2,5}|(?:\p{Lu}\.){2,})$/u;

// Words before an apostrophe that stand for themselves.
const ELISIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['fr', new Set('c d j jusqu l lorsqu m n puisqu qu quelqu quoiqu s t'.split(' '))],
  [
    'it',
    new Set(
      `agl all anch bell c ch coll com cos d dagl dall degl dell dov gl l m n negl nell quell quest s sant senz sugl
      sull t tutt un v`.split(/\s+/),
    ),
  ],
]);

// The languages, among those that we have stemmers for, that write 1.500,5 where English has 1,500.5.
const DECIMAL_COMMA = new Set(['de', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'ru', 'uk']);

const vocabularies = new Map<string, Vocabulary>();

/**
 * The vocabulary of a language ("de"): stop words dropped and inflection removed for English and the nine languages
 * that have a stemmer. In any other, case and accents are folded, and that is all.
 */
export function vocabularyOf(language: string): Vocabulary {
  const known = language === 'en' || stemmerFor(language) !== undefined ? language : '';
  let vocabulary = vocabularies.get(known);
  if (vocabulary === undefined) {
    vocabulary = createVocabulary(known);
    vocabularies.set(known, vocabulary);
  }
  return vocabulary;
}

function createVocabulary(language: string): Vocabulary {
  const analyse = language === 'en' ? englishTerm : foreignTerm(language);
  const memo = new WordMemo();
  const elisions = ELISIONS.get(language);
  return {
    termOf(word) {
      const known = memo.get(word);
      if (known !== undefined) return known;
      const term = analyse(detached(word));
      memo.set(word, term);
      return term;
    },
    rememberedTerm: (text, start, end) => memo.get(text, start, end),
    numberTerm: DECIMAL_COMMA.has(language) ? continentalNumber : englishNumber,
    elidedLength: elisions === undefined ? () => 0 : (word) => elidedLength(word, elisions),
  };
}

function englishTerm(word: string): string {
  return word.length < 2 || isEnglishStopWord(word) ? '' : englishStem(word);
}

function foreignTerm(language: string): (word: string) => string {
  const stopWords = stopWordsFor(language);
  const stemmer = stemmerFor(language) ?? ((word) => word);
  return (word) => {
    // Stemmers know endings by their accents, so that folding comes last.
    const small = word.normalize('NFC').toLowerCase().replaceAll('’', "'");
    if (word.length < 2 || stopWords.has(small)) return '';
    return ACRONYM.test(word) ? englishStem(word) : foldText(stemmer(small)).replaceAll('.', '');
  };
}

function elidedLength(word: string, elisions: ReadonlySet<string>): number {
  const at = word.search(/['’]/);
  return at > 0 && elisions.has(word.slice(0, at).toLowerCase()) ? at + 1 : 0;
}

function englishNumber(number: string): string {
  return number.normalize('NFKC').replace(/,(?=\d{3})/g, '');
}

function continentalNumber(number: string): string {
  return number
    .normalize('NFKC')
    .replace(/\.(?=\d{3}(?!\d))/g, '')
    .replace(/,(?=\d+$)/, '.');
}
