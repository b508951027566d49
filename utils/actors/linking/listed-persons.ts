import type { ActorId, ActorType } from '../actor.ts';
import type { ActorEntry } from '../dictionary/actor-entry.ts';
import { builtInActors } from '../dictionary/built-in-actors.ts';
import { type NameForm, readName, surnameOf } from './name-form.ts';
import { transliterationKey } from './transliteration.ts';

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

/**
 * Indexes the persons of a list by surname; ambiguous forms are no spellings. Taking thousands of names apart takes
 * long, so this is left for those with the surname of a name that is asked for: equal keys have equal surnames.
 */
export function indexPersons(entries: readonly ActorEntry[]): ListedPersons {
  const types = new Map<ActorId, ActorType>();
  const bySurname = new Map<string, PersonForm[]>();
  for (const entry of entries) {
    if (!types.has(entry.id)) types.set(entry.id, entry.type);
    if (entry.type !== 'person') continue;
    for (const form of [entry.name, ...entry.aliases]) {
      const surname = surnameIn(form);
      const sharing = bySurname.get(surname);
      if (sharing === undefined) bySurname.set(surname, [{ entry, form }]);
      else sharing.push({ entry, form });
    }
  }
  const sharing = (form: NameForm) => bySurname.get(surnameOf(form) ?? '') ?? [];
  return {
    typeOf: (id) => types.get(id),
    spelledLike: (form) => {
      const [first, ...others] = sharing(form).filter((one) => isSpelling(one, form.key));
      const isSole = others.every(({ entry }) => entry.id === first?.entry.id);
      return first && isSole ? { id: first.entry.id, form: first.form } : null;
    },
    ofSurname: (form) => {
      const bearers = sharing(form).filter(
        ({ entry, form: name }) => name === entry.name && hasTwoWords(name),
      );
      return [...new Map(bearers.map(({ entry }) => [entry.id, entry])).values()];
    },
  };
}

interface PersonForm {
  readonly entry: ActorEntry;
  readonly form: string;
}

// A last word that is the surname without doubt: no article, no generation ("Jr", "XIII") and nothing to fold.
const SURNAME = /(?:^| )(?!(?:the|ibn|[js]r|[ivx]+)$)([a-z]{2,})$/i;

/** The word under which {@link surnameOf} has a name, mostly without taking the name apart. */
function surnameIn(name: string): string {
  const last = SURNAME.exec(name)?.[1];
  return last === undefined
    ? (surnameOf(readName(name, 'person')) ?? '')
    : transliterationKey(last.toLowerCase());
}

function isSpelling({ entry, form }: PersonForm, key: string): boolean {
  if (entry.ambiguous?.includes(form)) return false;
  const { key: own, folded } = readName(form, 'person');
  return own === key && (folded.length > 1 || (folded[0] ?? '').length >= SHORTEST_ALONE);
}

const hasTwoWords = (name: string): boolean => readName(name, 'person').words.length > 1;
