import { foldText } from '../../text/normalise.ts';
import { tokenise } from '../../text/tokens.ts';
import type { ActorId } from '../actor.ts';
import type { ActorEntry } from './actor-entry.ts';

/** One form under which the dictionary finds an actor. */
export interface DictionaryForm {
  readonly entry: ActorEntry;
  readonly form: string;
  /** Written in capitals throughout, and so matched: "WHO" is not "Who". */
  readonly acronym: boolean;
  /** Also an ordinary word or another name: counts only with support in the text. */
  readonly ambiguous: boolean;
}

/** Forms by their key, which is their folded tokens joined by single spaces. */
export interface ActorDictionary {
  /** What it says of an actor. */
  readonly entry: (id: ActorId) => ActorEntry | undefined;
  /** Forms with exactly this key; most have one reading. */
  readonly lookup: (key: string) => readonly DictionaryForm[];
  /**
   * Number of tokens of the longest form that begins with this folded token; 0 where there is none. Never too low;
   * too high at most where a packed dictionary took one token for another.
   */
  readonly longest: (firstToken: string) => number;
  /** Persons whose name ends with this folded word. */
  readonly bySurname: (surname: string) => readonly ActorEntry[];
}

const NONE: readonly DictionaryForm[] = [];
const PLAIN_WORDS = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** The key of a form or name: its tokens, folded, joined by single spaces. */
export function formKey(form: string): string {
  if (PLAIN_WORDS.test(form)) return form.toLowerCase();
  return tokenise(form)
    .map((token) => foldText(token.text))
    .join(' ');
}

/**
 * Builds the matcher in one pass. Later entries with a known id add their forms to the first entry, so that actors
 * of the corpus enrich the built-in ones and never replace what was written about them.
 */
export function buildActorDictionary(entries: Iterable<ActorEntry>): ActorDictionary {
  const byId = new Map<ActorId, ActorEntry>();
  const byKey = new Map<string, DictionaryForm[]>();
  const longest = new Map<string, number>();
  const surnames = new Map<string, ActorEntry[]>();
  for (const given of entries) {
    const entry = byId.get(given.id) ?? given;
    if (entry === given && entry.type === 'person') addSurname(surnames, entry);
    byId.set(entry.id, entry);
    const ambiguous = new Set(given.ambiguous);
    for (const form of new Set([given.name, ...given.aliases, ...ambiguous])) {
      addForm(byKey, longest, entry, form, ambiguous.has(form));
    }
  }
  return {
    entry: (id) => byId.get(id),
    lookup: (key) => byKey.get(key) ?? NONE,
    longest: (firstToken) => longest.get(firstToken) ?? 0,
    bySurname: (surname) => surnames.get(surname) ?? [],
  };
}

function addSurname(surnames: Map<string, ActorEntry[]>, entry: ActorEntry): void {
  const key = formKey(entry.name);
  const gap = key.lastIndexOf(' ');
  if (gap < 0) return;
  const surname = key.slice(gap + 1);
  const known = surnames.get(surname);
  if (known) known.push(entry);
  else surnames.set(surname, [entry]);
}

function addForm(
  byKey: Map<string, DictionaryForm[]>,
  longest: Map<string, number>,
  entry: ActorEntry,
  form: string,
  ambiguous: boolean,
): void {
  const key = formKey(form);
  if (key === '') return;
  const forms = byKey.get(key);
  const acronym = /\p{Lu}.*\p{Lu}/u.test(form) && !/\p{Ll}/u.test(form);
  const added = { entry, form, acronym, ambiguous };
  if (forms === undefined) {
    byKey.set(key, [added]);
    const gap = key.indexOf(' ');
    const first = gap < 0 ? key : key.slice(0, gap);
    const length = gap < 0 ? 1 : key.split(' ').length;
    if (length > (longest.get(first) ?? 0)) longest.set(first, length);
  } else if (!forms.some((known) => known.entry.id === entry.id && known.acronym === acronym))
    forms.push(added);
}
