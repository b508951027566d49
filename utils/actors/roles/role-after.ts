import { JUDGEMENTS, KIN } from '../words/role-words.ts';
import { isHead, type RoleBearer } from './role-heads.ts';
import { beginsRole, type RolePhrase, rolePhrase } from './role-phrase.ts';
import type { Piece } from './role-pieces.ts';
import type { RoleSpan } from './role-span.ts';

/** Pieces of a bracket after a name that is passed over: "(WHO)". */
const BRACKET_LIMIT = 6;
/** What somebody does that says what he is: "who heads the city's port authority". */
const HEADING =
  /^(?:heads|leads|runs|chairs|directs|commands|oversees|manages|edits|founded|co-founded|headed|led|ran|chaired|commanded)$/;
const PAST_HEADING = /^(?:headed|led|ran|chaired|commanded)$/;

/** The role that stands after the name at `name`, between commas: "X, the EU's foreign policy chief,"; else null. */
export function roleAfter(pieces: readonly Piece[], name: number, bearer: RoleBearer): RoleSpan | null {
  const comma = afterBracket(pieces, name);
  if (!/^[,–—]$/.test(pieces[comma]?.text ?? '')) return null;
  const at = afterAge(pieces, comma + 1);
  if (/^(?:who|which)$/.test(pieces[at]?.folded ?? '')) return roleInClause(pieces, at, bearer);
  const phrase = rolePhrase(pieces, at, bearer);
  if (phrase === null || !closesApposition(pieces, phrase, bearer) || belongsToOwner(pieces, name))
    return null;
  // "Cisco, Fujitsu team on …": without an article the words may be a list with its verb.
  if (phrase.article === null && (bearer === 'organisation' || pieces[name]?.heading)) return null;
  return phrase;
}

function afterBracket(pieces: readonly Piece[], name: number): number {
  if (pieces[name + 1]?.text !== '(') return name + 1;
  for (let at = name + 2; at < name + BRACKET_LIMIT; at += 1) if (pieces[at]?.text === ')') return at + 1;
  return name + 1;
}

/** "X, 54, a lawyer", "X, aged 54, a lawyer". */
function afterAge(pieces: readonly Piece[], at: number): number {
  const number = pieces[at]?.folded === 'aged' ? at + 1 : at;
  return pieces[number]?.kind === 'number' && pieces[number + 1]?.text === ',' ? number + 2 : at;
}

/** A list goes on where an apposition ends: "X, the president, the minister and Y". */
function closesApposition(pieces: readonly Piece[], { end }: RolePhrase, bearer: RoleBearer): boolean {
  if (pieces[end]?.text !== ',') return true;
  const next = pieces[end + 1];
  if (next?.kind === 'word' && listGoesOn(pieces, end + 1)) return false;
  if (next === undefined) return true;
  if (next.kind === 'name') return pieces[end + 2]?.kind === 'possessive';
  return next.folded !== 'the' || !beginsRole(pieces, end + 1, bearer);
}

/** "assistant secretary for ocean, fisheries and polar affairs": the comma parts no role from the sentence. */
function listGoesOn(pieces: readonly Piece[], at: number): boolean {
  return (
    [at + 1, at + 2].some((place) => pieces[place]?.folded === 'and') &&
    !/^(?:and|who|which|an?|the)$/.test(pieces[at]?.folded ?? '')
  );
}

/** "the wife of X, a lawyer": the lawyer is the wife. */
function belongsToOwner(pieces: readonly Piece[], name: number): boolean {
  const owner = pieces[name - 2];
  return (
    pieces[name - 1]?.folded === 'of' &&
    owner !== undefined &&
    (isHead(owner, 'person') || KIN.has(owner.folded))
  );
}

function roleInClause(pieces: readonly Piece[], who: number, bearer: RoleBearer): RoleSpan | null {
  const verb = pieces[who + 1];
  if (verb === undefined) return null;
  if (/^(?:is|was)$/.test(verb.folded) && pieces[who + 2]?.folded !== 'not') {
    const phrase = rolePhrase(pieces, who + 2, bearer);
    if (phrase === null || JUDGEMENTS.has(pieces[phrase.head]?.folded ?? '')) return null;
    return { ...phrase, former: phrase.former || verb.folded === 'was' };
  }
  if (bearer !== 'person' || !HEADING.test(verb.folded)) return null;
  const object = rolePhrase(pieces, who + 2, 'organisation', 'any');
  if (object === null) return null;
  return { from: who + 1, head: who + 1, to: object.to, former: PAST_HEADING.test(verb.folded) };
}

/** Verbs by which a sentence says what its subject is; the last word decides the tense. */
const COPULAS: readonly { readonly words: readonly string[]; readonly past: boolean }[] = [
  { words: ['is'], past: false },
  { words: ['remains'], past: false },
  { words: ['has', 'been'], past: false },
  { words: ['serves', 'as'], past: false },
  { words: ['works', 'as'], past: false },
  { words: ['became'], past: false },
  { words: ['was', 'appointed'], past: false },
  { words: ['was', 'appointed', 'as'], past: false },
  { words: ['was', 'elected'], past: false },
  { words: ['was', 'named'], past: false },
  { words: ['was', 'named', 'as'], past: false },
  { words: ['was', 'sworn', 'in', 'as'], past: false },
  { words: ['was'], past: true },
  { words: ['had', 'been'], past: true },
  { words: ['served', 'as'], past: true },
  { words: ['worked', 'as'], past: true },
];
const NOT_ONLY = /^(?:also|now|currently|still|once|himself|herself|already)$/;
/** What may stand before the subject of a plain statement. */
const BEFORE_SUBJECT =
  /^(?:that|while|because|as|where|when|but|said|says|since|although|though|after|before|and)$/;
/** How far a sentence is read for a year. */
const SENTENCE_REACH = 40;

/** The role that a sentence gives its subject, the name at `name`: "X is the spokesman of Y"; else null. */
export function roleByVerb(
  pieces: readonly Piece[],
  name: number,
  subject: number,
  bearer: RoleBearer,
): RoleSpan | null {
  const before = pieces[subject - 1];
  const opens =
    before === undefined ||
    before.kind === 'break' ||
    /^[.!?,;:]$/.test(before.text) ||
    BEFORE_SUBJECT.test(before.folded);
  if (!opens || before?.folded === 'and') return null;
  let found: (typeof COPULAS)[number] | null = null;
  let from = name + 1;
  for (const copula of COPULAS) {
    let at = name + 1;
    if (bearer === 'organisation' && copula.words[0] !== 'is') continue;
    const fits = copula.words.every((word) => {
      while (NOT_ONLY.test(pieces[at]?.folded ?? '')) at += 1;
      at += 1;
      return pieces[at - 1]?.folded === word;
    });
    if (!fits || (found && found.words.length >= copula.words.length)) continue;
    found = copula;
    from = at;
  }
  if (found === null || isQuoted(pieces, name)) return null;
  while (NOT_ONLY.test(pieces[from]?.folded ?? '')) from += 1;
  const phrase = rolePhrase(pieces, from, bearer);
  if (phrase === null || JUDGEMENTS.has(pieces[phrase.head]?.folded ?? '')) return null;
  if (bearer === 'person' && !found.past && namesYear(pieces, name)) return null;
  if (KIN.has(pieces[phrase.head]?.folded ?? '')) return null;
  return { ...phrase, former: phrase.former || found.past };
}

function isQuoted(pieces: readonly Piece[], at: number): boolean {
  let quotes = 0;
  for (let left = at - 1; left >= 0; left -= 1) {
    const piece = pieces[left];
    if (piece === undefined || piece.kind === 'break') break;
    if (piece.text === '“') return true;
    if (piece.text === '”') break;
    if (piece.text === '"') quotes += 1;
  }
  return quotes % 2 === 1;
}

/** Whether the sentence says in which year: "In 2004 X became prime minister" tells of then, not of now. */
function namesYear(pieces: readonly Piece[], name: number): boolean {
  for (const step of [-1, 1])
    for (let at = name; Math.abs(at - name) < SENTENCE_REACH; at += step) {
      const piece = pieces[at];
      if (piece === undefined || piece.kind === 'break' || piece.text === '.') break;
      if (piece.kind === 'number' && /^(?:1[5-9]|20)\d\d$/.test(piece.text)) return true;
    }
  return false;
}
