import type { Unit } from './units.ts';

/** How old somebody is. Kept apart from other years: a man of 30 was not jailed for 30. */
export const AGE: Unit = { kind: 'duration', name: 'year of age' };

const OLD_AFTER = /^[\s-]years?[\s-](?:old|of[\s-]age)\b/i;
const AGED_BEFORE =
  /\b(?:aged?|(?:over|under|above|below)-?\sage|ages)\s(?:of\s)?(?:about\s|around\s|between\s|just\s|only\s)?$/i;
// "Ilse Brandt, 54, keeps bees": the age that follows a name.
const NAME_BEFORE = /\p{Lu}[\p{L}'’-]+\s\p{Lu}[\p{L}'’-]+,\s$/u;
const ASIDE_AFTER = /^,(?!\s?\d)/;
/** Years that nobody passes; what is older is a thing, whose age is a length of time. */
const OLDEST = 115;

/**
 * Where the words of an age end whose number stands from `start` to `end`: past "-year-old" in "a 33-year-old", at the
 * number itself in "aged 33"; null where the number is no age. Offsets are UTF-16 code units.
 */
export function endOfAge(text: string, start: number, end: number, value: number): number | null {
  if (value > OLDEST || !Number.isInteger(value)) return null;
  const old = text.slice(end, end + 16).match(OLD_AFTER);
  if (old) return end + old[0].length;
  const before = text.slice(Math.max(0, start - 48), start);
  const after = text.slice(end, end + 4);
  const aside = NAME_BEFORE.test(before) && ASIDE_AFTER.test(after);
  return aside || AGED_BEFORE.test(before) ? end : null;
}
