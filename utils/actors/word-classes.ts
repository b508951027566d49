import type { Word } from './document.ts';
import { CALENDAR } from './words/calendar.ts';
import { COMMON_WORDS } from './words/common-words.ts';
import { FUNCTION_WORDS } from './words/function-words.ts';
import { NON_ACTOR_NAMES } from './words/not-actors.ts';
import { PEOPLES } from './words/peoples.ts';
import { HONORIFICS, ROLE_WORDS } from './words/titles.ts';

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
    (NON_ACTOR_NAMES.has(word.folded) && word.text.length > 2)
  );
}

// Endings that ordinary words have and names seldom.
const ORDINARY_ENDING =
  /(?:ly|ing|tion|tions|sion|ment|ments|ness|ism|ists|able|ible|ful|less|ous|ive|ity|ities|ship|ised|ized|ened|ated|ally|ward|wards|wide)$/;

/** Whether a word is an ordinary one as far as lexicon and ending tell. */
export function isOrdinary(word: Word): boolean {
  const { folded } = word;
  if (COMMON_WORDS.has(folded) || FUNCTION_WORDS.has(folded) || NON_ACTOR_NAMES.has(folded)) return true;
  if (folded.endsWith('s') && folded.length > 4 && COMMON_WORDS.has(folded.slice(0, -1))) return true;
  return folded.length > 6 && ORDINARY_ENDING.test(folded);
}
