import { stemmer } from 'stemmer';
import { foldText } from './normalise.ts';
import { detached, WordMemo } from './word-memo.ts';

const memo = new WordMemo();

/**
 * The key under which forms of one English word meet: case and accents folded, full stops of acronyms dropped,
 * inflection removed (Porter 1980). Words asked for before are remembered.
 */
export function stem(word: string): string {
  const known = memo.get(word);
  if (known !== undefined) return known;
  const stemmed = englishStem(detached(word));
  memo.set(word, stemmed);
  return stemmed;
}

/** {@link stem} for those who remember their words themselves. */
export function englishStem(word: string): string {
  return stemmer(foldText(word).replaceAll('.', ''));
}
