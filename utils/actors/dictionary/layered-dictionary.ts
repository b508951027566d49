import type { ActorId } from '../actor.ts';
import { type ActorDictionary, addReading, type DictionaryForm } from './actor-dictionary.ts';
import type { ActorEntry } from './actor-entry.ts';

/**
 * Several dictionaries as one. What the first of them says of an actor counts, and all forms add up. A bare surname
 * means whom the first one means that knows it: a namesake further down does not make a well-known name unsure.
 */
export function layeredDictionary(layers: readonly ActorDictionary[]): ActorDictionary {
  const entry = (id: ActorId): ActorEntry | undefined => {
    for (const layer of layers) {
      const found = layer.entry(id);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return {
    entry,
    lookup: (key) => {
      const [only, ...others] = layers.map((layer) => layer.lookup(key)).filter((forms) => forms.length > 0);
      if (only === undefined) return [];
      const readings: DictionaryForm[] = [];
      for (const form of [only, ...others].flat()) {
        addReading(readings, { ...form, entry: entry(form.entry.id) ?? form.entry });
      }
      return readings;
    },
    longest: (firstToken) => Math.max(0, ...layers.map((layer) => layer.longest(firstToken))),
    bySurname: (surname) =>
      layers.map((layer) => layer.bySurname(surname)).find(({ length }) => length > 0) ?? [],
  };
}
