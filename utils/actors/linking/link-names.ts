import { foldText } from '../../text/normalise.ts';
import type { ActorId, ActorType } from '../actor.ts';
import { INNER_PARTICLES, ORGANISATION_HEADS } from '../words/heads.ts';
import { HONORIFICS } from '../words/titles.ts';
import { slugOf } from './slug.ts';
import { transliterationKey } from './transliteration.ts';

/** A name with what is known of it before linking. */
export interface LinkableName {
  readonly name: string;
  readonly type: ActorType;
  /** The dictionary's actor, where it has one. */
  readonly known: ActorId | null;
}

// A word that more actors of one document share tells none of them from the others.
const TELLING = 50;

interface Parsed extends LinkableName {
  readonly words: readonly string[];
  /** The same under which spellings meet. */
  readonly folded: readonly string[];
  readonly key: string;
}

/**
 * Gives each name of one document its actor. Forms meet by exact folding, transliteration, surname, initials,
 * acronym and leading or closing words of an organisation; only where exactly one actor of the document fits.
 * `isTaken` tells ids that belong to an actor of another type.
 */
export function linkNames(
  names: readonly LinkableName[],
  isTaken: (id: ActorId, type: ActorType) => boolean = () => false,
): ActorId[] {
  const parsed = names.map(parse);
  const ids = new Map<string, ActorId>();
  const groups = new Map<ActorId, Parsed[]>();
  const byWord = new Map<string, Set<ActorId>>();
  const keyOf = (name: Parsed) => (name.known ? `=${name.known}` : name.key);
  const join = (name: Parsed, id: ActorId) => {
    ids.set(keyOf(name), id);
    const group = groups.get(id);
    if (group) group.push(name);
    else groups.set(id, [name]);
    for (const word of [...name.folded, ...acronyms(name.words)]) {
      const sharing = byWord.get(word);
      if (sharing) sharing.add(id);
      else byWord.set(word, new Set([id]));
    }
  };
  // Longest first, so that short forms find their long ones; the dictionary's actors come before all.
  const distinct = [...new Map(parsed.map((name) => [`${keyOf(name)}|${name.key}`, name])).values()];
  for (const name of distinct) if (name.known) join(name, name.known);
  const unknown = distinct.filter((name) => !name.known && !ids.has(name.key));
  unknown.sort((a, b) => b.words.length - a.words.length || b.key.length - a.key.length);
  for (const name of unknown) {
    if (ids.has(name.key)) continue;
    const targets = new Set<ActorId>();
    for (const id of nearby(name, byWord))
      if (groups.get(id)?.some((member) => sameActor(name, member))) targets.add(id);
    const [target] = targets;
    join(
      name,
      targets.size === 1 && target !== undefined
        ? target
        : ownId(name, (id) => groups.has(id) || isTaken(id, name.type)),
    );
  }
  return parsed.map((name) => ids.get(keyOf(name)) ?? slugOf(name.name));
}

/** Actors that share a word with a name or whose initials it spells: only they can be the same. */
function nearby(name: Parsed, byWord: ReadonlyMap<string, ReadonlySet<ActorId>>): Set<ActorId> {
  const ids = new Set<ActorId>();
  const spelled = name.words.length === 1 ? [`#${lettersOf(name.words[0] ?? '')}`] : [];
  for (const word of [...name.folded, ...spelled]) {
    const sharing = byWord.get(word);
    if (sharing && sharing.size <= TELLING) for (const id of sharing) ids.add(id);
  }
  return ids;
}

function ownId(name: Parsed, taken: (id: ActorId) => boolean): ActorId {
  const id = slugOf(name.words.join(' ') || name.name);
  return taken(id) ? `${id}-${name.type}` : id;
}

function parse(name: LinkableName): Parsed {
  const words = foldText(name.name)
    .replace(/(?:'s|')$/u, '')
    .replace(/\./g, '')
    .split(/[^\p{L}\p{N}'&]+/u)
    .filter((word) => word !== '' && word !== 'the');
  const plain =
    name.type === 'person'
      ? words.filter((word, at) => at === words.length - 1 || !HONORIFICS.has(word))
      : words;
  const folded = plain.map(transliterationKey);
  const kind = name.type === 'person' ? 'person' : 'other';
  return { ...name, words: plain, folded, key: `${kind}:${folded.join(' ')}` };
}

/** Whether the shorter name may be a form of the longer one. */
function sameActor(short: Parsed, long: Parsed): boolean {
  if (short.words.length === 0 || long.words.length === 0) return false;
  if (short.type === 'person' && long.type === 'person') return samePerson(short.folded, long.folded);
  if (short.type === 'person' || long.type === 'person') return false;
  return sameOrganisation(short, long);
}

function samePerson(short: readonly string[], long: readonly string[]): boolean {
  const a = core(short);
  const b = core(long);
  const lastA = a[a.length - 1] ?? '';
  const lastB = b[b.length - 1] ?? '';
  if (a.length === 1) {
    // "Tarn" for "Ivo Tarn", "Ivo" for "Ivo Tarn", "Le Pen" as one word of "Marine Le Pen".
    return b.length > 1 && b.some((word, at) => (at > 0 || lastA.length > 2) && lastA === word);
  }
  if (lastA !== lastB) return b.length > a.length && a.every((word, at) => word === b[at]);
  // "I. Tarn" and "Ivo M. Tarn": all given names of the shorter fit some of the longer, in order.
  let from = 0;
  for (const word of a.slice(0, -1)) {
    const at = b.findIndex(
      (other, index) => index >= from && index < b.length - 1 && (word === other || isInitial(word, other)),
    );
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}

const core = (words: readonly string[]): readonly string[] => {
  const kept = words.filter(
    (word, at) =>
      !(INNER_PARTICLES.has(word) && at < words.length - 1) && !/^(?:jr|sr|ii|iii|iv)$/.test(word),
  );
  return kept.length > 0 ? kept : words;
};
const isInitial = (a: string, b: string): boolean => (a.length === 1 || b.length === 1) && a[0] === b[0];

function sameOrganisation(short: Parsed, long: Parsed): boolean {
  const a = short.words;
  const b = long.words;
  const [only] = a;
  if (
    a.length === 1 &&
    only !== undefined &&
    b.length > 1 &&
    long.type !== 'state' &&
    isAcronym(only, short.name, b)
  )
    return true;
  if (short.type !== 'organisation' && short.type !== 'group') return false;
  if (long.type !== 'organisation' && long.type !== 'group') return false;
  if (a.length >= b.length) return false;
  const closes = a.every((word, at) => word === b[b.length - a.length + at]);
  return (
    a.every((word, at) => word === b[at]) || (closes && (a.length > 1 || ORGANISATION_HEADS.has(only ?? '')))
  );
}

const SMALL = new Set([
  'of',
  'for',
  'and',
  'the',
  'in',
  'on',
  'to',
  'de',
  'des',
  'du',
  'la',
  'le',
  'und',
  'der',
  'die',
  '&',
]);

/** The initials of a longer name as index keys, with and without its small words. */
function acronyms(words: readonly string[]): string[] {
  if (words.length < 2) return [];
  const initials = (parts: readonly string[]) => `#${parts.map((part) => part[0] ?? '').join('')}`;
  return [...new Set([initials(words), initials(words.filter((part) => !SMALL.has(part)))])];
}

const lettersOf = (word: string): string => word.replace(/[^\p{L}]/gu, '');

function isAcronym(word: string, written: string, words: readonly string[]): boolean {
  if (!/^[\p{Lu}.&]{2,}$/u.test(written.trim())) return false;
  const letters = lettersOf(word);
  return letters.length > 2 && acronyms(words).includes(`#${letters}`);
}
