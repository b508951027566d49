import type { ActorId } from '../actor.ts';
import type { ActorEntry, SeatKind } from '../dictionary/actor-entry.ts';

/** A row of the table of metonyms: which place stands for whom, and who says so. */
export interface Metonym {
  readonly place: ActorId;
  /** Null in a row that says that the place stands for nobody. */
  readonly standsFor: ActorId | null;
  readonly seat: SeatKind;
  /** A dictionary or encyclopaedia entry by its title, or "reader". */
  readonly source: string;
}

// That a capital's name is used for the government is said of all of them at once.
const CAPITALS = 'Wikipedia: Metonymy';

/** The table that a list of actors holds, by place. Rows of `extra` replace those of their place, the last one winning. */
export function metonymTable(
  entries: Iterable<ActorEntry>,
  extra: readonly Metonym[] = [],
): ReadonlyMap<ActorId, Metonym> {
  const table = new Map<ActorId, Metonym>();
  for (const { id, standsFor, seat = 'capital', source = CAPITALS } of entries)
    if (standsFor !== undefined) table.set(id, { place: id, standsFor, seat, source });
  for (const row of extra) table.set(row.place, row);
  return table;
}

/** The actors as a table says they are: with what each stands for, or without. */
export function withMetonyms(
  entries: readonly ActorEntry[],
  table: ReadonlyMap<ActorId, Metonym>,
): ActorEntry[] {
  return entries.map((entry) => {
    const row = table.get(entry.id);
    if (row === undefined) return entry;
    const { standsFor: _before, seat: _seat, source: _source, ...rest } = entry;
    return row.standsFor === null
      ? rest
      : { ...rest, standsFor: row.standsFor, seat: row.seat, source: row.source };
  });
}
