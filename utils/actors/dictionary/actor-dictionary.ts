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

/** The forms that begin with one token, by their keys, and how many tokens the longest has. */
interface FormsOfToken {
  readonly longest: number;
  readonly byKey: ReadonlyMap<string, readonly DictionaryForm[]>;
}

/**
 * Builds the matcher in one pass. Later entries with a known id add their forms to the first entry, so that actors
 * of the corpus enrich the built-in ones and never replace what was written about them. Thousands of forms are only
 * sorted by their first tokens, and made into keys where a text has such a token.
 */
export function buildActorDictionary(entries: Iterable<ActorEntry>): ActorDictionary {
  const byId = new Map<ActorId, ActorEntry>();
  const byToken = new Map<string, ActorEntry[]>();
  for (const entry of entries) {
    if (!byId.has(entry.id)) byId.set(entry.id, entry);
    addToken(byToken, entry.name, entry);
    for (const form of entry.aliases) addToken(byToken, form, entry);
    for (const form of entry.ambiguous ?? []) addToken(byToken, form, entry);
  }
  const opened = new Map<string, FormsOfToken>();
  const formsFrom = (token: string): FormsOfToken | undefined => {
    const having = byToken.get(token);
    if (having === undefined) return undefined;
    const known = opened.get(token);
    if (known !== undefined) return known;
    const forms = openForms(token, having, byId);
    opened.set(token, forms);
    return forms;
  };
  let surnames: ReadonlyMap<string, readonly ActorEntry[]> | null = null;
  return {
    entry: (id) => byId.get(id),
    lookup: (key) => formsFrom(firstOfKey(key).token)?.byKey.get(key) ?? NONE,
    longest: (firstToken) => formsFrom(firstToken)?.longest ?? 0,
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
  let gap = key.indexOf(' ');
  const token = gap < 0 ? key : key.slice(0, gap);
  let length = 1;
  for (; gap >= 0; gap = key.indexOf(' ', gap + 1)) length += 1;
  return { token, length };
}

const PLAIN_START = /^[A-Za-z]+(?= |$)/;

function addToken(byToken: Map<string, ActorEntry[]>, form: string, entry: ActorEntry): void {
  const token = PLAIN_START.exec(form)?.[0].toLowerCase() ?? firstOfKey(formKey(form)).token;
  const having = byToken.get(token);
  if (having === undefined) byToken.set(token, [entry]);
  else if (having[having.length - 1] !== entry) having.push(entry);
}

function openForms(
  token: string,
  having: readonly ActorEntry[],
  byId: ReadonlyMap<ActorId, ActorEntry>,
): FormsOfToken {
  const byKey = new Map<string, DictionaryForm[]>();
  let longest = 0;
  for (const given of having) {
    const entry = byId.get(given.id) ?? given;
    for (const form of formsOf(given)) {
      const key = formKey(form.form);
      const first = firstOfKey(key);
      if (key === '' || first.token !== token) continue;
      const readings = byKey.get(key) ?? [];
      addReading(readings, { ...form, entry });
      byKey.set(key, readings);
      longest = Math.max(longest, first.length);
    }
  }
  return { longest, byKey };
}
