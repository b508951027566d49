import type { ActorEntry } from '../dictionary/actor-entry.ts';

/**
 * The named actor that speaks for reading a name as `entry`, or null: one that the entry's description names
 * ("prime minister of Poland" and Poland), or one that stands for it or that it stands for ("Tbilisi" and Georgia).
 * A person is never supported by another person who merely has to do with the same state.
 */
export function supporter(entry: ActorEntry, named: Iterable<ActorEntry>): ActorEntry | null {
  for (const one of named) {
    if (one.id === entry.id) continue;
    if (one.standsFor === entry.id || entry.standsFor === one.id) return one;
    if (one.type !== 'person' && entry.description !== undefined && speaksOf(entry.description, one))
      return one;
  }
  return null;
}

function speaksOf(description: string, actor: ActorEntry): boolean {
  const padded = ` ${description} `;
  return [actor.name, ...actor.aliases].some((form) => padded.includes(` ${form} `));
}
