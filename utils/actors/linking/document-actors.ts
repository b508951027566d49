import type { ActorId } from '../actor.ts';
import { acronymLetters, initialsOf, isAcronym } from './acronyms.ts';
import type { NameForm } from './name-form.ts';

/** A name of a document with its place in the order of names. */
export interface NamedForm extends NameForm {
  readonly at: number;
  /** The dictionary's actor for it, where it has one. */
  readonly known: ActorId | null;
}

// A word that more actors of one document share tells none of them from the others.
const TELLING = 50;
// Words that begin alike may be one word with a slip, or a name and its members.
const OPENING = 2;
const LONG = 5;

/** The actors that a document has named so far, by the words of their names. */
export class DocumentActors {
  readonly #members = new Map<ActorId, NamedForm[]>();
  readonly #ids = new Map<NamedForm, ActorId>();
  readonly #keys = new Set<string>();
  readonly #byWord = new Map<string, Set<ActorId>>();

  /** Adds a form of an actor. The same words for the same actor count once. */
  add(form: NamedForm, id: ActorId): void {
    this.#ids.set(form, id);
    const key = `${id}|${form.key}`;
    if (this.#keys.has(key)) return;
    this.#keys.add(key);
    const members = this.#members.get(id) ?? [];
    // The first forms are the longest; a text that has more of them than that is made to take long.
    if (members.length >= TELLING) return;
    members.push(form);
    this.#members.set(id, members);
    for (const word of indexWords(form)) {
      const sharing = this.#byWord.get(word);
      if (sharing) sharing.add(id);
      else this.#byWord.set(word, new Set([id]));
    }
  }

  idOf(form: NamedForm): ActorId | undefined {
    return this.#ids.get(form);
  }

  members(id: ActorId): readonly NamedForm[] {
    return this.#members.get(id) ?? [];
  }

  /** Actors that share a word with a name, or of which one spells the other: only they can be the same. */
  near(form: NamedForm): Set<ActorId> {
    const ids = new Set<ActorId>();
    for (const word of indexWords(form)) {
      const sharing = this.#byWord.get(word);
      if (sharing && sharing.size <= TELLING) for (const id of sharing) ids.add(id);
    }
    return ids;
  }
}

function indexWords({ name, words, folded, type }: NameForm): string[] {
  const keys = [...folded];
  for (const word of folded) if (word.length >= LONG) keys.push(`~${word.slice(0, OPENING)}`);
  if (type === 'person') return keys;
  for (const letters of initialsOf(words)) keys.push(`#${letters}`);
  if (isAcronym(name)) keys.push(`#${acronymLetters(words.join(''))}`);
  return keys;
}
