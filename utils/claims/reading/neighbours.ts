import type { ClauseWord } from './clause-words.ts';

/** Nouns of many that do not show it. */
const PLURALS = /^(?:people|police|men|women|children|troops|officials)$/;

/** Whether what follows a verb may be its object or the end of its clause. */
export function takesObject(next: ClauseWord | undefined): boolean {
  return next === undefined || !/^(?:be|have|do|modal|coordinator)$/.test(next.class);
}

/** Whether a word ends what one does ("he closes"). */
export function isSingular(word: ClauseWord | undefined): boolean {
  if (word === undefined) return false;
  if (word.class === 'pronoun')
    return /^(?:he|she|it|everyone|everybody|someone|somebody|nobody)$/.test(word.lower);
  if (word.class === 'negation') return /^(?:nobody|nothing|none)$/.test(word.lower);
  if (word.lower === 'whose' || PLURALS.test(word.lower)) return false;
  if (/^(?:name|relative|that|coordinator)$/.test(word.class)) return true;
  return word.class === 'content' && !/[^s]s$/.test(word.lower);
}

/** Whether a word ends what several do ("they close"). */
export function isPlural(word: ClauseWord | undefined): boolean {
  if (word === undefined) return false;
  if (word.class === 'pronoun') return /^(?:they|we|i|you)$/.test(word.lower);
  if (word.lower === 'whose') return false;
  if (/^(?:relative|that|coordinator)$/.test(word.class)) return true;
  if (word.class === 'number') return word.lower !== '1';
  return /[^su]s$/.test(word.lower) || PLURALS.test(word.lower);
}
