import listed from '../../../assets/actors/actors.json' with { type: 'json' };
import type { ActorType } from '../actor.ts';
import type { ActorEntry } from './actor-entry.ts';
import { stateEntries } from './state-entries.ts';

/** The built-in list: institutions, people, places and metonyms that we wrote down, and all states and capitals. */
export function builtInActors(): ActorEntry[] {
  const written = listed.map((entry): ActorEntry => ({ ...entry, type: actorType(entry.type) }));
  return [...stateEntries(), ...written];
}

/** Throws where the data file holds a type that does not exist, which its test finds before a user can. */
function actorType(type: string): ActorType {
  switch (type) {
    case 'person':
    case 'organisation':
    case 'state':
    case 'place':
    case 'group':
      return type;
    default:
      throw new TypeError(`Unknown actor type "${type}"`);
  }
}
