import { CALENDAR } from '../words/calendar.ts';
import { DIRECTIONS, FUNCTION_WORDS } from '../words/function-words.ts';
import { NON_ACTOR_NAMES } from '../words/not-actors.ts';
import { PEOPLES } from '../words/peoples.ts';
import { HONORIFICS, ROLE_WORDS } from '../words/titles.ts';
import type { Word } from './document.ts';
import { isOrdinaryWord } from './ordinary-words.ts';

/** Whether a word is written as a name may be. */
export function isNameLike(word: Word | undefined): word is Word {
  return word !== undefined && word.shape !== 'lower' && word.shape !== 'sign' && word.shape !== 'number';
}

export function isTitle(word: Word): boolean {
  return HONORIFICS.has(word.folded) || ROLE_WORDS.has(word.folded);
}

/** Words that part names within a capitalised run and belong to none. */
export function partsNames(word: Word): boolean {
  return (
    isTitle(word) ||
    PEOPLES.has(word.folded) ||
    CALENDAR.has(word.folded) ||
    FUNCTION_WORDS.has(word.folded) ||
    NON_ACTOR_NAMES.has(word.folded)
  );
}

/** Whether a word is an ordinary one, whatever its writing. */
export function isOrdinary(word: Word): boolean {
  return isOrdinaryWord(word.folded);
}

/** Whether a name is a people's or a creed's: "Americans", "North Koreans", "Syrian-American". */
export function namesPeople(name: readonly Word[]): boolean {
  const words = name.filter((word) => word.shape !== 'sign');
  const last = words[words.length - 1];
  return (
    last !== undefined &&
    PEOPLES.has(last.folded) &&
    words.every((word) => PEOPLES.has(word.folded) || DIRECTIONS.has(word.folded))
  );
}

/** "the historically Black university": whether a word stands between an adverb and a noun. */
export function qualifiesNoun(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const next = words[at + 1];
  const line = words[at]?.line;
  return (
    before?.shape === 'lower' &&
    before.line === line &&
    before.folded.endsWith('ly') &&
    next?.line === line &&
    (next?.shape === 'lower' || isNameLike(next)) &&
    next.spaced
  );
}
