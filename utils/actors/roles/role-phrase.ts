import { CALENDAR } from '../words/calendar.ts';
import { FUNCTION_WORDS } from '../words/function-words.ts';
import { FORMER_WORDS, RANK_MODIFIERS, ROLE_PREPOSITIONS, SPOILING_WORDS } from '../words/role-words.ts';
import { ACTING, SAYING } from '../words/speech-verbs.ts';
import { isCapitalised, isEmptyRole, isHead, isModifier, type RoleBearer } from './role-heads.ts';
import type { Piece } from './role-pieces.ts';
import type { RoleSpan } from './role-span.ts';

/** A role that begins somewhere, and where the sentence goes on after it. */
export interface RolePhrase extends RoleSpan {
  /** "the" or "a" stands before it. */
  readonly article: 'definite' | 'indefinite' | null;
  /** Index of the piece that ends it: a comma, full stop, "who". */
  readonly end: number;
}

/** Pieces before the head at most, and after it. */
const CORE_LIMIT = 8;
const REST_LIMIT = 10;

const RELATIVE = /^(?:who|whom|whose|which|that|where)$/;
/** Participles after which a role's description goes on with what its bearer did. */
const PARTICIPLE =
  /^(?:based|born|known|named|called|appointed|elected|accused|convicted|charged|imprisoned|jailed|killed|nicknamed|dubbed|working|living|serving|speciali[sz]ing|representing|studying|covering|fighting|investigating|overseeing|advising|teaching|leading|running|writing)$/;
const TIME =
  /^(?:since|until|during|after|before|when|while|as|through|throughout|then|now|currently|today)$/;

/**
 * Reads a role that begins at `at`, with or without an article: "the EU's foreign policy chief,"; null for anything
 * else. `owners` says whether "the country's leader" is one, which leaves open whose.
 */
export function rolePhrase(
  pieces: readonly Piece[],
  at: number,
  bearer: RoleBearer,
  owners: 'named' | 'any' = 'named',
): RolePhrase | null {
  const article = articleAt(pieces[at]);
  let from = article === null ? at : at + 1;
  let former = false;
  for (let piece = pieces[from]; piece !== undefined; piece = pieces[from]) {
    if (
      piece.kind === 'number' &&
      pieces[from + 1]?.text === '-' &&
      /^years?-old$/.test(pieces[from + 2]?.folded ?? '')
    )
      from += 3;
    else if (FORMER_WORDS.has(piece.folded) && piece.folded !== 'late') {
      former = true;
      from += 1;
    } else break;
  }
  const core = coreEnd(pieces, from, owners);
  const head = core === null ? from : core.to - 1;
  const word = pieces[head];
  if (core === null || word === undefined || head < from || !isHead(word, bearer)) return null;
  if (article === null && !isPlainCore(pieces, from, head)) return null;
  const rest = restEnd(pieces, core.to);
  if (rest === null || !closes(pieces[rest.to - 1]) || isEmptyRole(pieces, from, head, rest.to, bearer))
    return null;
  former ||= core.former || rest.past || /^(?:ex|then)-/.test(word.folded);
  return { from, head, to: rest.to, former, article, end: rest.end };
}

/** Whether the words from `at` are what somebody is, however the sentence goes on: "the minister of trade and X met". */
export function beginsRole(pieces: readonly Piece[], at: number, bearer: RoleBearer): boolean {
  const from = articleAt(pieces[at]) === null ? at : at + 1;
  const core = coreEnd(pieces, from, 'any');
  const head = core === null ? undefined : pieces[core.to - 1];
  return head !== undefined && core !== null && core.to > from && isHead(head, bearer);
}

/** A role does not end with "of" or "Russia's": there the sentence was read wrongly. */
function closes(last: Piece | undefined): boolean {
  return last?.kind === 'word'
    ? !ROLE_PREPOSITIONS.has(last.folded) && last.folded !== 'the'
    : last?.kind === 'name';
}

function articleAt(piece: Piece | undefined): RolePhrase['article'] {
  if (piece?.folded === 'the') return 'definite';
  return piece?.folded === 'a' || piece?.folded === 'an' ? 'indefinite' : null;
}

/** The end of the words up to the head; null where they are no noun phrase. */
function coreEnd(
  pieces: readonly Piece[],
  from: number,
  owners: 'named' | 'any',
): { readonly to: number; readonly former: boolean } | null {
  let former = false;
  for (let to = from; to <= from + CORE_LIMIT; to += 1) {
    const piece = pieces[to];
    if (piece === undefined) return { to, former };
    const { kind, folded } = piece;
    if (
      SPOILING_WORDS.has(folded) ||
      /^(?:his|her|their|its|my|our|your|one|first|only|best|most|worst)$/.test(folded)
    )
      return null;
    if (kind === 'sign' && /^[“”"‘]$/.test(piece.text)) return to === from ? null : { to, former };
    // "the country's leader": which country, only the sentence before knows.
    if (kind === 'possessive' && owners === 'named' && isAnonymous(pieces[to - 1])) return null;
    if (kind === 'sign' || kind === 'break' || kind === 'number') return { to, former };
    if (
      kind === 'word' &&
      (ROLE_PREPOSITIONS.has(folded) ||
        FUNCTION_WORDS.has(folded) ||
        RELATIVE.test(folded) ||
        TIME.test(folded))
    ) {
      if (!FORMER_WORDS.has(folded)) return { to, former };
    }
    if (kind === 'word' && PARTICIPLE.test(folded) && !isModifier(piece, pieces[to + 1]))
      return { to, former };
    if (kind === 'word' && (SAYING.has(folded) || ACTING.has(folded)) && !RANK_MODIFIERS.has(folded))
      return null;
    former ||= FORMER_WORDS.has(folded);
  }
  return null;
}

/** "for nearly four years". */
function lasts(pieces: readonly Piece[], at: number): boolean {
  return [2, 3, 4].some((step) =>
    /^(?:years?|months?|decades?|weeks?)$/.test(pieces[at + step]?.folded ?? ''),
  );
}

function isAnonymous(owner: Piece | undefined): boolean {
  return owner?.kind === 'word' && !isCapitalised(owner) && !isHead(owner, 'person');
}

/** Without an article only known modifiers make a role: "Russian president since 2000". */
function isPlainCore(pieces: readonly Piece[], from: number, head: number): boolean {
  for (let at = from; at < head; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || (piece.kind !== 'possessive' && !isModifier(piece, pieces[at + 1])))
      return false;
  }
  return true;
}

interface Rest {
  readonly to: number;
  /** The piece that ends the phrase. */
  readonly end: number;
  /** It says when that was: "until 2019", "from 2001 to 2005". */
  readonly past: boolean;
}

/** What belongs to the head after it; null where the sentence goes on as no role does. */
function restEnd(pieces: readonly Piece[], from: number): Rest | null {
  let cut: number | null = null;
  let past = false;
  for (let at = from; at <= from + REST_LIMIT; at += 1) {
    const piece = pieces[at];
    if (piece === undefined) return { to: cut ?? at, end: at, past };
    const { kind, folded } = piece;
    const next = pieces[at + 1];
    switch (kind) {
      case 'break':
        return { to: cut ?? at, end: at, past };
      case 'sign':
        if (/^[-‐‑/&]$/.test(piece.text)) continue;
        if (/^[“"‘(]$/.test(piece.text)) {
          cut ??= at;
          if (piece.text !== '(') return null;
          return { to: cut, end: at, past };
        }
        return { to: cut ?? at, end: at, past };
      case 'number':
        if (cut === null) return null;
        continue;
      case 'name':
      case 'possessive':
        continue;
      case 'word':
        break;
    }
    if (RELATIVE.test(folded)) return { to: cut ?? at, end: at, past };
    if (folded === 'for' && lasts(pieces, at)) {
      cut ??= at;
      continue;
    }
    if (
      TIME.test(folded) ||
      (ROLE_PREPOSITIONS.has(folded) && (next?.kind === 'number' || CALENDAR.has(next?.folded ?? ''))) ||
      folded === 'between'
    ) {
      if (/^(?:until|from|in|between|during|under|then)$/.test(folded)) past = true;
      if (folded === 'at' || folded === 'by') return null;
      cut ??= at;
      continue;
    }
    if (folded === 'and') {
      if (cut !== null) continue;
      // Another role, or a time, begins: "a lawyer and a mother of two".
      if (/^an?$/.test(next?.folded ?? '') || TIME.test(next?.folded ?? '')) return { to: at, end: at, past };
      if (next === undefined || next.kind !== 'word' || /^(?:the|an?|his|her|their|one)$/.test(next.folded))
        return null;
      continue;
    }
    if (/^(?:or|but|nor|if|because|so|not)$/.test(folded)) return null;
    if (PARTICIPLE.test(folded) && !ROLE_PREPOSITIONS.has(pieces[at - 1]?.folded ?? '')) {
      return { to: cut ?? at, end: at, past };
    }
    if (cut !== null) continue;
    if (at === from && !ROLE_PREPOSITIONS.has(folded)) return null;
    if (
      /^(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|shall|did|does|do|he|she|they|it|i|we|you|there)$/.test(
        folded,
      )
    )
      return null;
    if (SAYING.has(folded) || /\p{Ll}{3}ed$/u.test(folded)) return null;
  }
  return null;
}
