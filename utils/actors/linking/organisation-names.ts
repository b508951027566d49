import { ORGANISATION_HEADS, PLACE_HEADS } from '../words/heads.ts';
import { acronymLetters, contentWords, initialsOf, isAcronym } from './acronyms.ts';
import { differByOneSlip } from './misspelling.ts';
import type { NameForm } from './name-form.ts';

/** How a shorter name of an organisation, group or place belongs to a fuller one. */
export type OrganisationRelation =
  | 'acronym'
  | 'short-form'
  | 'legal-form'
  | 'transliteration'
  | 'misspelling';

/** How `short` may name what `long` names, or null where it cannot. Neither is a person's name. */
export function organisationRelation(short: NameForm, long: NameForm): OrganisationRelation | null {
  if (short.key === long.key) return 'transliteration';
  const a = short.folded;
  const b = long.folded;
  if (a.length === 0 || b.length === 0 || long.type === 'state') return null;
  if (spells(short, long)) return 'acronym';
  if (short.type === 'state') return null;
  const bodies = isBody(short) && isBody(long);
  if (bodies && sameButLegalForm(a, b)) return 'legal-form';
  if (bodies && (sameButNumber(a, b) || isMembersName(short, long) || isUnionOf(a, b))) return 'short-form';
  if (bodies ? isShortBody(a, b) : isShortPlace(short, long)) return 'short-form';
  return a.length > 1 && differByOneSlip(short.words, long.words) ? 'misspelling' : null;
}

const PREPOSITION = /^(?:of|for|on|against|to|in|at)$/;
const isBody = (name: NameForm): boolean => name.type === 'organisation' || name.type === 'group';

function spells(short: NameForm, long: NameForm): boolean {
  if (long.words.length < 2 || !isAcronym(short.name)) return false;
  const letters = acronymLetters(short.words.join(''));
  // Two letters spell too many names, unless the name is no longer than they are.
  if (letters.length < 3 && long.words.length > 2) return false;
  return initialsOf(long.words).includes(letters);
}

const LEGAL_FORM =
  /^(?:inc|incorporated|corp|corporation|co|company|ltd|limited|plc|llc|ag|gmbh|se|sa|spa|nv)$/;

/** "Union Carbide" and "Union Carbide Corporation". */
function sameButLegalForm(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return (
    long.length === short.length + 1 &&
    LEGAL_FORM.test(long[long.length - 1] ?? '') &&
    short.every((word, at) => word === long[at])
  );
}

/** "Conservative" and "Conservatives". */
function sameButNumber(a: readonly string[], b: readonly string[]): boolean {
  const lastA = a[a.length - 1] ?? '';
  const lastB = b[b.length - 1] ?? '';
  if (a.length !== b.length || lastA.length < 5 || lastB.length < 5) return false;
  return (
    (`${lastA}s` === lastB || `${lastB}s` === lastA) && a.slice(0, -1).every((word, at) => word === b[at])
  );
}

/** "Liberals" for "Liberal Party", "Christian Democrats" for "Christian Democratic Union". */
function isMembersName(short: NameForm, long: NameForm): boolean {
  if (!/^(?:party|union|movement|alliance)$/.test(long.words[long.words.length - 1] ?? '')) return false;
  const members = short.words.join(' ');
  if (!members.endsWith('s')) return false;
  const singular = members.slice(0, -1);
  const creed = long.words.slice(0, -1).join(' ');
  return creed === singular || creed === singular.replace(/democrat$/, 'democratic');
}

/** "Europe" for "European Union" and "Africa" for "African Union", where a continent acts as an organisation. */
function isUnionOf(a: readonly string[], b: readonly string[]): boolean {
  const [continent] = a;
  if (a.length !== 1 || b.length !== 2 || continent === undefined || b[1] !== 'union') return false;
  return b[0] === `${continent}n` || b[0] === `${continent}an`;
}

function isShortBody(a: readonly string[], b: readonly string[]): boolean {
  const telling = contentWords(a);
  const [only] = a;
  if (a.length < b.length) {
    if (a.every((word, at) => word === b[at])) return true;
    if (a.length === 1 && only !== undefined) return isHeadOf(only, b) || isClosingName(only, b);
    if (a.every((word, at) => word === b[b.length - a.length + at])) return true;
  }
  // "Peace Board" for "Board of Peace", "Family Ministry" for "Ministry for Family Affairs".
  const bag = new Set(b);
  const shared = telling.length > 1 && telling.every((word) => bag.has(word));
  return shared && telling.length <= contentWords(b).length && telling.some((word) => headOf(b) === word);
}

/** "the Fund" for "International Monetary Fund", "the Observatory" for "Tolva Observatory for Human Rights". */
const isHeadOf = (word: string, b: readonly string[]): boolean =>
  ORGANISATION_HEADS.has(word) && (word === b[b.length - 1] || word === headOf(b));

/** A club or company by the last word of its name, where that is a name of its own: "Ravens", "Dortmund". */
const isClosingName = (word: string, b: readonly string[]): boolean =>
  word.length > 3 &&
  word === b[b.length - 1] &&
  !PREPOSITION.test(b[b.length - 2] ?? '') &&
  !ORGANISATION_HEADS.has(word) &&
  !PLACE_HEADS.has(word);

/** The word that says what kind of body it is: the last before "of", "for" or "on", else the last. */
function headOf(words: readonly string[]): string | undefined {
  const at = words.findIndex((word, index) => index > 0 && PREPOSITION.test(word));
  return at > 0 ? words[at - 1] : words[words.length - 1];
}

// What may be left out after a place's own name without naming another place.
const UNITS =
  /^(?:state|province|region|governorate|oblast|prefecture|district|island|islands|crater|desert|archipelago)$/;

/** "Rakhine" for "Rakhine State", "Hygiene Museum" for "Tolva Hygiene Museum", "the Wall" for "Tolva Wall". */
function isShortPlace(short: NameForm, long: NameForm): boolean {
  const a = short.folded;
  const b = long.folded;
  if (a.length >= b.length) return false;
  const last = b[b.length - 1] ?? '';
  if (short.type === 'place' && long.type === 'place' && a.length === b.length - 1 && UNITS.test(last))
    return a.every((word, at) => word === b[at]);
  if (a.length === 1) return a[0] === last && PLACE_HEADS.has(last);
  if (!(PLACE_HEADS.has(last) || ORGANISATION_HEADS.has(last))) return false;
  return a.every((word, at) => word === b[b.length - a.length + at]);
}
