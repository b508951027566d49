import type { ClauseWord } from './clause-words.ts';
import { DONE_TO } from './verb-control.ts';

/** Nouns that follow "to" without an article. */
export const NOUN_AFTER_TO = new Set(
  'power war court jail prison date life death office work market school hospital place peace'.split(' '),
);

/** "Three sailors killed in harbour blast": nobody follows to whom it could be done. */
export function isHeadlinePassive(words: readonly ClauseWord[], at: number): boolean {
  const next = words[at + 1];
  return (
    DONE_TO.test(words[at]?.verb?.base ?? '') &&
    words[at]?.verb?.past === true &&
    (next === undefined || next.class === 'preposition' || next.text === '.')
  );
}

/** Whether a word may be what something is. */
export const isNoun = (word: ClauseWord | undefined): boolean =>
  word?.class === 'content' || word?.class === 'name';

/** Whether a word is a participle with what belongs to it ("ports closed by"). */
export const leans = (words: readonly ClauseWord[], at: number): boolean => {
  const verb = words[at]?.verb;
  return (verb?.participle === true || verb?.ing === true) && words[at + 1]?.class === 'preposition';
};

/** Whether the "to" at an index leads on to a verb. */
export const leadsOn = (words: readonly ClauseWord[], to: number): boolean => {
  const next = words[to + 1]?.class === 'adverb' ? words[to + 2] : words[to + 1];
  return next?.verb?.plain === true || next?.lower === 'be' || next?.lower === 'have';
};
