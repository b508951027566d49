import type { ActorType } from '../actor.ts';
import { type ActorDictionary, formKey } from '../dictionary/actor-dictionary.ts';
import { linkNames } from './link-names.ts';

/** A name as another program found it; `type` is PER, ORG or LOC, anything else counts as a group. */
export interface TypedName {
  readonly text: string;
  readonly type: string;
}

/** For each name of one document the number of its actor, from 0 in order of appearance. */
export function groupMentions(names: readonly TypedName[], dictionary: ActorDictionary): number[] {
  const ids = linkNames(
    names.map((name) => {
      const type = actorType(name.type);
      return { name: name.text, type, known: knownActor(name.text, type, dictionary) };
    }),
  );
  const numbers = new Map<string, number>();
  return ids.map((id) => {
    const number = numbers.get(id) ?? numbers.size;
    numbers.set(id, number);
    return number;
  });
}

/** The dictionary's actor for a form, where its kind fits and no other reading does. */
function knownActor(text: string, type: ActorType, dictionary: ActorDictionary): string | null {
  const fitting = dictionary
    .lookup(formKey(text.replace(/^the /i, '').replace(/['’]s?$/u, '')))
    .filter((form) => !form.ambiguous && (form.entry.type === 'person') === (type === 'person'));
  const [form] = fitting;
  return form && fitting.every((other) => other.entry.id === form.entry.id) ? form.entry.id : null;
}

function actorType(type: string): ActorType {
  switch (type) {
    case 'PER':
      return 'person';
    case 'ORG':
      return 'organisation';
    case 'LOC':
      return 'place';
    default:
      return 'group';
  }
}
