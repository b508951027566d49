import type { ActorDictionary } from './actor-dictionary.ts';
import { formKey } from './actor-dictionary.ts';

/** A name as another program found it; `type` is PER, ORG or LOC (others are kept apart by it). */
export interface TypedName {
  readonly text: string;
  readonly type: string;
}

/** For each name of one document the number of its actor, from 0 in order of appearance. */
export function groupMentions(names: readonly TypedName[], dictionary: ActorDictionary): number[] {
  const numbers = new Map<string, number>();
  return names.map((name) => {
    const key = formKey(name.text);
    const id = dictionary.lookup(key)[0]?.entry.id ?? `${name.type}:${key}`;
    const number = numbers.get(id) ?? numbers.size;
    numbers.set(id, number);
    return number;
  });
}
