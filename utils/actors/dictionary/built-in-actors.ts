import listed from '../../../assets/actors/actors.json' with { type: 'json' };
import metonyms from '../../../assets/actors/metonyms.json' with { type: 'json' };
import type { ActorType } from '../actor.ts';
import type { ActorEntry, SeatKind } from './actor-entry.ts';
import { stateEntries } from './state-entries.ts';

let actors: readonly ActorEntry[] | null = null;

/**
 * The built-in list: institutions, people and places that we wrote down, metonyms, and all states and capitals. Made
 * once, when it is first asked for.
 */
export function builtInActors(): readonly ActorEntry[] {
  actors ??= [...stateEntries(), ...metonyms.map(seatEntry), ...listed.map(listedEntry)];
  return actors;
}

/** An entry of a data file, whose types are plain strings. */
type Written = Omit<ActorEntry, 'type' | 'seat'> & { readonly type: string };

function listedEntry(written: Written & { readonly category?: string }): ActorEntry {
  if (!hasActorType(written)) throw new TypeError(`Unknown actor type "${written.type}"`);
  // Of an organisation that nothing more is written about, its kind says who that is. Nothing else is copied.
  const { category, description } = written;
  return category === undefined || description !== undefined
    ? written
    : { ...written, description: category };
}

function seatEntry(written: Written & { readonly seat: string }): ActorEntry {
  if (!hasActorType(written)) throw new TypeError(`Unknown actor type "${written.type}"`);
  return { ...written, seat: seatKind(written.seat) };
}

function hasActorType<Entry extends Written>(entry: Entry): entry is Entry & { readonly type: ActorType } {
  switch (entry.type) {
    case 'person':
    case 'organisation':
    case 'state':
    case 'place':
    case 'group':
      return true;
    default:
      return false;
  }
}

/** Throws where the data file holds a kind that does not exist, which its test finds before a user can. */
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
