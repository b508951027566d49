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
 * of the corpus enrich the built-in ones and never replace what was written about them. Only keys are made at once,
 * since an article asks for few of thousands of forms.
 */
export function buildActorDictionary(entries: Iterable<ActorEntry>): ActorDictionary {
  const byId = new Map<ActorId, ActorEntry>();
  const byKey = new Map<string, ActorEntry[]>();
  const longest = new Map<string, number>();
  for (const entry of entries) {
    if (!byId.has(entry.id)) byId.set(entry.id, entry);
    addKey(byKey, longest, entry.name, entry);
    for (const form of entry.aliases) addKey(byKey, longest, form, entry);
    for (const form of entry.ambiguous ?? []) addKey(byKey, longest, form, entry);
  }
  const known = new Map<string, readonly DictionaryForm[]>();
  let surnames: ReadonlyMap<string, readonly ActorEntry[]> | null = null;
  return {
    entry: (id) => byId.get(id),
    lookup: (key) => {
      const having = byKey.get(key);
      if (having === undefined) return NONE;
      const forms = known.get(key) ?? formsWithKey(key, having, byId);
      known.set(key, forms);
      return forms;
    },
    longest: (firstToken) => longest.get(firstToken) ?? 0,
    bySurname: (surname) => {
      surnames ??= Map.groupBy(byId.values(), (entry) => surnameOf(entry) ?? '');
      return surname === '' ? [] : (surnames.get(surname) ?? []);
    },
  };
}

/** Every form under which an entry is found, each once, with how it has to be written. */
export function formsOf(entry: ActorEntry): DictionaryForm[] {
  const ambiguous = new Set(entry.ambiguous);
  return [...new Set([entry.name, ...entry.aliases, ...ambiguous])].map((form) => ({
    entry,
    form,
    acronym: /\p{Lu}.*\p{Lu}/u.test(form) && !/\p{Ll}/u.test(form),
    ambiguous: ambiguous.has(form),
  }));
}

/** Adds a form to those with its key, unless one of them says the same. */
export function addReading(forms: DictionaryForm[], added: DictionaryForm): void {
  const said = forms.some(({ entry, acronym }) => entry.id === added.entry.id && acronym === added.acronym);
  if (!said) forms.push(added);
}

/** The last word of a person's name, folded; null where the name is one word or not a person's. */
export function surnameOf(entry: ActorEntry): string | null {
  if (entry.type !== 'person') return null;
  const key = formKey(entry.name);
  const gap = key.lastIndexOf(' ');
  return gap < 0 ? null : key.slice(gap + 1);
}

/** The first token of a key, and how many tokens it has. */
export function firstOfKey(key: string): { readonly token: string; readonly length: number } {
  const gap = key.indexOf(' ');
  if (gap < 0) return { token: key, length: 1 };
  return { token: key.slice(0, gap), length: key.split(' ').length };
}

function addKey(
  byKey: Map<string, ActorEntry[]>,
  longest: Map<string, number>,
  form: string,
  entry: ActorEntry,
): void {
  const key = formKey(form);
  if (key === '') return;
  const having = byKey.get(key);
  if (having !== undefined) {
    if (!having.includes(entry)) having.push(entry);
    return;
  }
  byKey.set(key, [entry]);
  const { token, length } = firstOfKey(key);
  if (length > (longest.get(token) ?? 0)) longest.set(token, length);
}

function formsWithKey(
  key: string,
  having: readonly ActorEntry[],
  byId: ReadonlyMap<ActorId, ActorEntry>,
): readonly DictionaryForm[] {
  const forms: DictionaryForm[] = [];
  for (const given of having) {
    const entry = byId.get(given.id) ?? given;
    for (const form of formsOf(given)) if (formKey(form.form) === key) addReading(forms, { ...form, entry });
  }
  return forms;
}
