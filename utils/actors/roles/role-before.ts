import { PEOPLES } from '../words/peoples.ts';
import {
  FIELDS,
  FORMER_WORDS,
  PLAIN_HONORIFICS,
  RANK_MODIFIERS,
  ROLE_MODIFIERS,
  SPOILING_WORDS,
} from '../words/role-words.ts';
import { stateOfDemonym } from './demonyms.ts';
import {
  isCapitalised,
  isComplement,
  isEmptyRole,
  isHead,
  isModifier,
  type RoleBearer,
} from './role-heads.ts';
import type { Piece } from './role-pieces.ts';
import { opensSentence, type RoleSpan } from './role-span.ts';

/** Pieces that may stand between a head and the name: "head of the Kremlin's press office X". */
const COMPLEMENT_REACH = 8;
/** Names within what stands before a head: "UK Labour leader". */
const NAMES_BEFORE_HEAD = 2;
/** Words looked at before a role for one that takes it back: "the self-styled crypto billionaire". */
const SPOILING_REACH = 3;

const RANKED = /^(?:deputy|vice|minister|lady|gentleman|secretary|lieutenant|mate)$/;
const POSSESSIVE = /^(?:his|her|their|its|my|our|your|whose)$/;
const PHRASE_START = /^(?:the|an?|or|of|by|with|to|in|for|from|as|that|his|her|their|its|my|our|your|whose)$/;

/** The role that stands before the name at `name`: "former US secretary of state X"; null where there is none. */
export function roleBefore(pieces: readonly Piece[], name: number, bearer: RoleBearer): RoleSpan | null {
  let to = name;
  while (isHonorific(pieces[to - 1], pieces[to - 2], bearer)) to -= 1;
  const last = pieces[to - 1];
  // Before "Sir X" stands his own title or what another is of him: "adviser to Sir X".
  if (to < name && (last === undefined || !isHead(last, bearer))) return null;
  return roleEndingAt(pieces, to, bearer);
}

/** The role whose last piece is before `to`. */
export function roleEndingAt(pieces: readonly Piece[], to: number, bearer: RoleBearer): RoleSpan | null {
  const head = headBefore(pieces, to, bearer);
  if (head === null) return null;
  const { from, before, former } = modifiersBefore(pieces, head);
  const context = contextOf(pieces, before);
  if (context === 'spoiled' || isUnderway(pieces, from)) return null;
  // "his adviser X" says nothing without knowing whose.
  if (context === 'owned' && !pieces.slice(from, head).some(({ folded }) => !RANK_MODIFIERS.has(folded)))
    return null;
  if (isEmptyRole(pieces, from, head, to, bearer)) return null;
  return {
    from,
    head,
    to,
    former: former || context === 'former' || /^(?:ex|then)-/.test(pieces[head]?.folded ?? ''),
  };
}

function isHonorific(piece: Piece | undefined, before: Piece | undefined, bearer: RoleBearer): boolean {
  if (piece?.kind !== 'word' || bearer !== 'person') return false;
  const word = piece.folded.replace(/\.$/, '');
  return PLAIN_HONORIFICS.has(word) && before !== undefined && isCapitalised(piece);
}

function headBefore(pieces: readonly Piece[], to: number, bearer: RoleBearer): number | null {
  const last = pieces[to - 1];
  if (last === undefined) return null;
  if (isHead(last, bearer) && !(last.folded === 'state' || last.folded === 'staff')) return to - 1;
  if (bearer === 'organisation') return null;
  for (let at = to - 1; at > to - COMPLEMENT_REACH; at -= 1) {
    const piece = pieces[at];
    if (piece === undefined) return null;
    if (/^(?:of|for|at|to)$/.test(piece.folded)) {
      const head = pieces[at - 1];
      const told = at < to - 1 && !/^(?:and|of|for|the)$/.test(last.folded);
      return told && head !== undefined && isHead(head, bearer) ? at - 1 : null;
    }
    if (!isComplement(piece, pieces[at + 1])) return null;
  }
  return null;
}

interface Modifiers {
  readonly from: number;
  /** The piece before them, where they end to the left. */
  readonly before: number;
  readonly former: boolean;
}

/** What stands before a head and says more of it: "former", its place, field and rank. */
function modifiersBefore(pieces: readonly Piece[], head: number): Modifiers {
  let from = head;
  let former = false;
  let names = 0;
  let at = head - 1;
  for (let piece = pieces[at]; piece !== undefined; piece = pieces[at]) {
    if (piece.kind === 'possessive' && isOwner(pieces, at - 1))
      return { from: at - 1, before: at - 2, former };
    if (isFormer(pieces, at)) {
      former = true;
      // One who died is not only no longer in office.
      if (piece.folded === 'late') from = at;
    } else if (
      piece.kind === 'name' ? names === 0 || isSecondName(pieces, at, names) : isModifierAt(pieces, at)
    ) {
      from = at;
      if (piece.kind === 'name') names += 1;
    } else if (!joinsModifiers(pieces, at)) break;
    at -= 1;
  }
  return { from, before: at, former };
}

/** "UK Labour leader", but not "in Las Vegas Microsoft boss X". */
function isSecondName(pieces: readonly Piece[], at: number, names: number): boolean {
  return names < NAMES_BEFORE_HEAD && !/^(?:in|at|from|near|to)$/.test(pieces[at - 1]?.folded ?? '');
}

function isOwner(pieces: readonly Piece[], at: number): boolean {
  const owner = pieces[at];
  if (owner === undefined) return false;
  return (
    owner.kind === 'name' || (isCapitalised(owner) && !opensSentence(pieces, at) && !isHead(owner, 'person'))
  );
}

function isModifierAt(pieces: readonly Piece[], at: number): boolean {
  const [piece, next, before] = [pieces[at], pieces[at + 1], pieces[at - 1]];
  if (piece?.kind !== 'word' || SPOILING_WORDS.has(piece.folded) || !isModifier(piece, next)) return false;
  // "the first President Bush" was not the first one; "sparking alarm and leading President X to act" leads.
  if (next?.folded === 'general' && piece.folded !== 'general') return true;
  if (/^(?:first|second|third)$/.test(piece.folded)) return RANKED.test(next?.folded ?? '');
  if (piece.folded === 'leading') return /^(?:the|an?)$/.test(before?.folded ?? '');
  return !opensSentence(pieces, at) || isKnownOpener(piece, next) || opensName(piece, next);
}

/** "Orange Prize winner": the next word has its capital as part of a name that began here. */
function opensName(piece: Piece, next: Piece | undefined): boolean {
  return (
    isCapitalised(piece) &&
    next?.kind === 'word' &&
    isCapitalised(next) &&
    !isKnownOpener(next, undefined) &&
    !isHead(next, 'person')
  );
}

/** "Then" that opens a sentence tells what came next. */
function isFormer(pieces: readonly Piece[], at: number): boolean {
  const folded = pieces[at]?.folded ?? '';
  if (/^(?:ex|then)-/.test(folded)) return true;
  return FORMER_WORDS.has(folded) && !(folded === 'then' && opensSentence(pieces, at));
}

/** "foreign policy and security chief". */
function joinsModifiers(pieces: readonly Piece[], at: number): boolean {
  const [before, next] = [pieces[at - 1], pieces[at + 1]];
  if (pieces[at]?.folded !== 'and' || before === undefined || next === undefined) return false;
  return isField(before) && isField(next);
}

function isField(piece: Piece): boolean {
  return piece.kind === 'word' && FIELDS.has(piece.folded);
}

/** What the words before a role make of it. */
function contextOf(pieces: readonly Piece[], before: number): 'former' | 'spoiled' | 'owned' | 'plain' {
  if (POSSESSIVE.test(pieces[before]?.folded ?? '')) return 'owned';
  for (let at = before; at > before - SPOILING_REACH; at -= 1) {
    const piece = pieces[at];
    // "former Spurs and England defender": what stands before the first counts for both.
    if (piece?.folded === 'and' || (piece?.kind === 'name' && pieces[at + 1]?.folded === 'and')) continue;
    if (piece?.kind !== 'word') break;
    if (SPOILING_WORDS.has(piece.folded)) return 'spoiled';
    if (isFormer(pieces, at)) return 'former';
    if (PHRASE_START.test(piece.folded)) break;
  }
  return 'plain';
}

/** Whether a word that opens a sentence says something of a head, capital or not. */
function isKnownOpener({ folded }: Piece, next: Piece | undefined): boolean {
  return (
    FIELDS.has(folded) ||
    RANK_MODIFIERS.has(folded) ||
    ROLE_MODIFIERS.has(folded) ||
    PEOPLES.has(folded) ||
    stateOfDemonym(`${folded} ${next?.folded}`) !== null ||
    /-(?:based|born|backed)$/.test(folded)
  );
}

/** "candidate for president X", "ran for mayor": nobody has the office yet. */
function isUnderway(pieces: readonly Piece[], from: number): boolean {
  return (
    /^(?:for|as)$/.test(pieces[from - 1]?.folded ?? '') &&
    /^(?:candidate|nominee|ran|run|running|runs|race|bid|vote|voted|contender|hopeful|campaign)$/.test(
      pieces[from - 2]?.folded ?? '',
    )
  );
}
