import type { ActorId, ActorType } from '../actor.ts';
import type { ActorEntry } from '../dictionary/actor-entry.ts';
import { builtInActors } from '../dictionary/built-in-actors.ts';
import { type NameForm, readName, surnameOf } from './name-form.ts';

/** What the built-in list knows of persons whose name is spelled in no way that it lists. */
export interface ListedPersons {
  /** The type under which the built-in list has an id; undefined where it has none. */
  readonly typeOf: (id: ActorId) => ActorType | undefined;
  /** The only person one of whose listed forms has the same key. */
  readonly spelledLike: (form: NameForm) => ListedForm | null;
  /** Everybody whose name ends with the last telling word of this one. */
  readonly ofSurname: (form: NameForm) => readonly ActorEntry[];
}

/** A form of the list, and whose it is. */
export interface ListedForm {
  readonly id: ActorId;
  readonly form: string;
}

// A short word by itself is spelled like too many others ("Marks" and "Marx").
const SHORTEST_ALONE = 7;

let listed: ListedPersons | null = null;

/** The index over the built-in list, made when the first article asks for it. */
export function listedPersons(): ListedPersons {
  listed ??= indexPersons(builtInActors());
  return listed;
}

/** Indexes the persons of a list by the keys of their names; ambiguous forms do not count. */
export function indexPersons(entries: readonly ActorEntry[]): ListedPersons {
  const types = new Map<ActorId, ActorType>();
  const byKey = new Map<string, ListedForm | null>();
  const bySurname = new Map<string, ActorEntry[]>();
  for (const entry of entries) {
    if (!types.has(entry.id)) types.set(entry.id, entry.type);
    if (entry.type !== 'person') continue;
    const ambiguous = new Set(entry.ambiguous);
    for (const form of [entry.name, ...entry.aliases]) {
      if (ambiguous.has(form)) continue;
      const { key, folded } = readName(form, 'person');
      if (folded.length === 1 && (folded[0]?.length ?? 0) < SHORTEST_ALONE) continue;
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, { id: entry.id, form });
      else if (known?.id !== entry.id) byKey.set(key, null);
    }
    const name = readName(entry.name, 'person');
    const surname = surnameOf(name);
    if (name.words.length < 2 || surname === undefined) continue;
    const sharing = bySurname.get(surname);
    if (sharing === undefined) bySurname.set(surname, [entry]);
    else if (!sharing.some((one) => one.id === entry.id)) sharing.push(entry);
  }
  return {
    typeOf: (id) => types.get(id),
    spelledLike: ({ key }) => byKey.get(key) ?? null,
    ofSurname: (form) => bySurname.get(surnameOf(form) ?? '') ?? [],
  };
}
