import { isOrdinaryWord } from '../document/ordinary-words.ts';
import { CALENDAR } from '../words/calendar.ts';
import { COMMON_WORDS } from '../words/common-words.ts';
import { DIRECTIONS, FUNCTION_WORDS, KIND_NOUNS, LOCATIVES, PLAIN_HEADS } from '../words/function-words.ts';
import { GIVEN_NAMES } from '../words/given-names.ts';
import { INNER_PARTICLES, ORGANISATION_HEADS, PLACE_HEADS, PLACE_OPENERS, SUFFIXES } from '../words/heads.ts';
import { EVENT_HEADS, EVENT_OPENERS, NON_ACTOR_NAMES } from '../words/not-actors.ts';
import { PEOPLES } from '../words/peoples.ts';
import { ACTING, SAYING } from '../words/speech-verbs.ts';
import { HONORIFICS, ROLE_WORDS } from '../words/titles.ts';

// The order gives each list its bit in the mask, which the weights were trained with.
const LISTS: readonly ReadonlySet<string>[] = [
  GIVEN_NAMES,
  HONORIFICS,
  ROLE_WORDS,
  ORGANISATION_HEADS,
  PLACE_HEADS,
  PLACE_OPENERS,
  SUFFIXES,
  INNER_PARTICLES,
  PEOPLES,
  CALENDAR,
  FUNCTION_WORDS,
  SAYING,
  ACTING,
  COMMON_WORDS,
  NON_ACTOR_NAMES,
  EVENT_HEADS,
  EVENT_OPENERS,
  KIND_NOUNS,
  LOCATIVES,
  PLAIN_HEADS,
  DIRECTIONS,
];

const ORDINARY = 1 << LISTS.length;
/** Number of bits of a mask. */
export const MASK_BITS = LISTS.length + 1;

// Whatever these lists hold is ordinary, which spares asking for most words of a text.
const PLAINLY_ORDINARY = [COMMON_WORDS, FUNCTION_WORDS, NON_ACTOR_NAMES].reduce(
  (bits, list) => bits | (1 << LISTS.indexOf(list)),
  0,
);

let masks: Map<string, number> | null = null;

/** Which word lists hold a folded word, one bit a list, and whether it is an ordinary word. */
export function wordMask(folded: string): number {
  masks ??= listMasks();
  const listed = masks.get(folded) ?? 0;
  return (listed & PLAINLY_ORDINARY) !== 0 || isOrdinaryWord(folded) ? listed | ORDINARY : listed;
}

function listMasks(): Map<string, number> {
  const found = new Map<string, number>();
  LISTS.forEach((list, bit) => {
    for (const word of list) found.set(word, (found.get(word) ?? 0) | (1 << bit));
  });
  return found;
}
