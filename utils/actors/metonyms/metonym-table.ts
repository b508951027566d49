import type { ActorId } from '../actor.ts';
import type { ActorEntry, SeatKind } from '../dictionary/actor-entry.ts';
import { builtInActors } from '../dictionary/built-in-actors.ts';

/** A row of the table of metonyms: which place stands for whom, and who says so. */
export interface Metonym {
  readonly place: ActorId;
  readonly standsFor: ActorId;
  readonly seat: SeatKind;
  /** A dictionary or encyclopaedia and the title of its entry: "Wikipedia: Kremlin". */
  readonly source: string;
}

// That a capital's name is used for the government is said of all of them at once.
const CAPITALS = 'Wikipedia: Metonymy';

/** The table that a list of actors holds, by place. */
export function metonymTable(entries: Iterable<ActorEntry>): ReadonlyMap<ActorId, Metonym> {
  const table = new Map<ActorId, Metonym>();
  for (const { id, standsFor, seat = 'capital', source = CAPITALS } of entries)
    if (standsFor !== undefined) table.set(id, { place: id, standsFor, seat, source });
  return table;
}

let builtIn: ReadonlyMap<ActorId, Metonym> | null = null;

/** The row of a place in the built-in table; null where it has none. */
export function builtInMetonym(place: ActorId): Metonym | null {
  builtIn ??= metonymTable(builtInActors());
  return builtIn.get(place) ?? null;
}
