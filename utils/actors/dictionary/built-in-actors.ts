import listed from '../../../assets/actors/actors.json' with { type: 'json' };
import metonyms from '../../../assets/actors/metonyms.json' with { type: 'json' };
import type { ActorType } from '../actor.ts';
import type { ActorEntry, SeatKind } from './actor-entry.ts';
import { stateEntries } from './state-entries.ts';

/** The built-in list: institutions, people and places that we wrote down, metonyms, and all states and capitals. */
export function builtInActors(): ActorEntry[] {
  const written = listed.map(({ category, ...entry }): ActorEntry => {
    const type = actorType(entry.type);
    // Of an organisation that nothing more is written about, its kind says who that is.
    return { ...entry, type, ...(category !== undefined && { description: entry.description ?? category }) };
  });
  const seats = metonyms.map(
    (entry): ActorEntry => ({ ...entry, type: actorType(entry.type), seat: seatKind(entry.seat) }),
  );
  return [...stateEntries(), ...seats, ...written];
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

/** Throws as {@link actorType} does. */
function seatKind(seat: string): SeatKind {
  switch (seat) {
    case 'seat of power':
    case 'capital':
    case 'city':
    case 'district':
    case 'street':
    case 'building':
    case 'industry':
      return seat;
    default:
      throw new TypeError(`Unknown kind of seat "${seat}"`);
  }
}
