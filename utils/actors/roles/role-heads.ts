import type { ActorType } from '../actor.ts';
import { CALENDAR } from '../words/calendar.ts';
import { FUNCTION_WORDS } from '../words/function-words.ts';
import { PEOPLES } from '../words/peoples.ts';
import {
  BARE_KINDS,
  BARE_OFFICES,
  COMPLEMENT_WORDS,
  FIELDS,
  KIN,
  OCCUPATIONS,
  ORGANISATION_KINDS,
  PLAIN_OFFICES,
  RANK_MODIFIERS,
  ROLE_MODIFIERS,
} from '../words/role-words.ts';
import { ACTING, SAYING } from '../words/speech-verbs.ts';
import { wordSet } from '../words/word-set.ts';
import type { Piece } from './role-pieces.ts';

/** Who may bear a role; places and states have none. */
export type RoleBearer = 'person' | 'organisation';

export function bearerOf(type: ActorType): RoleBearer | null {
  switch (type) {
    case 'person':
      return 'person';
    case 'organisation':
    case 'group':
      return 'organisation';
    case 'state':
    case 'place':
      return null;
  }
}

// Occupations by their ending, where no other words share it.
const OCCUPATION = /[a-z]{3}(?:ist|grapher|man|woman|person)$/;
const NO_OCCUPATION = wordSet(`
assist exist insist persist resist consist coexist subsist desist enlist checklist shortlist wishlist blacklist playlist waitlist watchlist hitlist laundrylist
human german roman ottoman norman layman
`);
const PERSON_HEADS: ReadonlySet<string> = new Set([
  ...PLAIN_OFFICES,
  ...BARE_OFFICES,
  ...OCCUPATIONS,
  ...KIN,
]);
/** "general" ends these titles, and is none of the army. */
const GENERALS = wordSet(`secretary attorney director consul inspector surgeon prosecutor governor`);

/** Whether a word may be the head of a role: what somebody is. */
export function isHead({ kind, folded }: Piece, bearer: RoleBearer): boolean {
  if (kind !== 'word' || PEOPLES.has(folded)) return false;
  const heads = bearer === 'person' ? PERSON_HEADS : ORGANISATION_KINDS;
  const word = lastPart(folded);
  if (heads.has(folded) || heads.has(word)) return true;
  return bearer === 'person' && OCCUPATION.test(word) && !NO_OCCUPATION.has(word);
}

/** The part of a compound that says what it is: "vice-president". "president-elect" is a word of its own. */
function lastPart(folded: string): string {
  return folded.slice(folded.lastIndexOf('-') + 1);
}

/** Whether a word or name says more of a head that follows: its field, rank, people or place. */
export function isModifier(piece: Piece, next: Piece | undefined): boolean {
  const { kind, folded } = piece;
  if (kind === 'name') return true;
  if (kind !== 'word') return false;
  if (FIELDS.has(folded) || ROLE_MODIFIERS.has(folded) || PEOPLES.has(folded) || RANK_MODIFIERS.has(folded))
    return true;
  if (GENERALS.has(folded) && next?.folded === 'general') return true;
  if (folded === 'real' && next?.folded === 'estate') return true;
  if (/-(?:based|born|backed|led|style|elect|designate)$/.test(folded)) return true;
  if (isCapitalised(piece))
    return !FUNCTION_WORDS.has(folded) && !SAYING.has(folded) && !CALENDAR.has(folded);
  return /^[a-z-]{5,}(?:al|ary|ic|ist)$/.test(folded) && !ACTING.has(folded) && !SAYING.has(folded);
}

/** Whether a piece may stand after "of", "for", "at" or "to" in a role: "head of the Kremlin's press office". */
export function isComplement(piece: Piece, next: Piece | undefined): boolean {
  const { kind, folded } = piece;
  if (kind === 'possessive') return true;
  return COMPLEMENT_WORDS.has(folded) || ORGANISATION_KINDS.has(folded) || isModifier(piece, next);
}

/** A capital that says that the word is part of a name or title. Headings have capitals everywhere. */
export function isCapitalised({ text, heading }: Piece): boolean {
  return !heading && /^\p{Lu}/u.test(text);
}

/** A role that says nothing alone: "leader", "senior official", "company". */
export function isEmptyRole(
  pieces: readonly Piece[],
  from: number,
  head: number,
  to: number,
  bearer: RoleBearer,
): boolean {
  const word = pieces[head]?.folded ?? '';
  const told = pieces.slice(from, to).some((piece, at) => {
    if (from + at === head) return false;
    return from + at < head
      ? tellsBefore(piece, pieces[from + at + 1])
      : isCapitalised(piece) || isContent(piece);
  });
  if (KIN.has(word)) return !pieces.slice(from, to).some(({ kind }) => kind === 'name');
  if (told) return false;
  if (bearer === 'organisation') return BARE_KINDS.has(lastPart(word));
  return BARE_OFFICES.has(word) || BARE_OFFICES.has(lastPart(word));
}

/** Before a head only its place, field or kind tell: a "powerful leader" is a judgement. */
function tellsBefore(piece: Piece, next: Piece | undefined): boolean {
  return isContent(piece) && isModifier(piece, next) && !RANK_MODIFIERS.has(piece.folded);
}

function isContent({ kind, folded }: Piece): boolean {
  return (kind === 'name' || kind === 'word') && !FUNCTION_WORDS.has(folded);
}
