import * as v from 'valibot';
import type { WordingEntry } from './wording-entry.ts';

/** Longest word or phrase and longest name of a thing, in UTF-16 code units. */
export const WORDING_TEXT_LIMIT = 100;
/** Sides of one entry at most, and words of one side. */
export const CHOICE_LIMIT = 12;
export const WORDS_LIMIT = 40;

const phrase = v.pipe(
  v.string('is no text'),
  v.maxLength(WORDING_TEXT_LIMIT, `is longer than ${WORDING_TEXT_LIMIT} signs`),
  v.regex(/[\p{L}\p{N}]/u, 'has no letter or digit'),
  v.regex(/^\S(?:[^\n\r\p{Zl}\p{Zp}]*\S)?$/u, 'begins or ends with a space, or has more than one line'),
);

const side = v.pipe(
  v.array(phrase, 'is no list'),
  v.minLength(1, 'has no words'),
  v.maxLength(WORDS_LIMIT, `has more than ${WORDS_LIMIT} words`),
  v.readonly(),
);

/** Checks an entry that came from a view or out of a file. Its messages complete "`about` …". */
export const wordingEntrySchema = v.object({
  about: phrase,
  choices: v.pipe(
    v.array(side, 'is no list'),
    v.minLength(2, 'has fewer than two sides'),
    v.maxLength(CHOICE_LIMIT, `has more than ${CHOICE_LIMIT} sides`),
    v.check((choices) => tellsSidesApart(choices), 'has one word on two sides'),
    v.readonly(),
  ),
}) satisfies v.GenericSchema<unknown, WordingEntry>;

/** A word that stands on two sides tells nothing. */
function tellsSidesApart(choices: WordingEntry['choices']): boolean {
  const sides = choices.map((words) => new Set(words.map((word) => word.toLowerCase())));
  return (
    new Set(sides.flatMap((words) => [...words])).size === sides.reduce((sum, { size }) => sum + size, 0)
  );
}
