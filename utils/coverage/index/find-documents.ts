import type { IndexView } from './index-view.ts';
import type { PostingBuffer } from './posting-buffer.ts';
import { searchTail } from './search-tail.ts';
import type { ShardAccess } from './shard-access.ts';
import { type TermInSegment, TermShards } from './term-shards.ts';

/** Numbers that one array holds, unless a term has more. */
const ROOM = 2 ** 18;

/**
 * The documents of the terms that have any, in ascending order, in one read of shards. The lists of many terms lie in
 * one array.
 */
export async function findDocuments(
  view: IndexView,
  shards: ShardAccess,
  terms: ReadonlySet<string>,
): Promise<Map<string, Uint32Array>> {
  const read = await TermShards.read(view, shards, terms);
  const inTail = searchTail(view.tail, terms);
  const found = new Map<string, Uint32Array>();
  let room = new Uint32Array(0);
  for (const term of terms) {
    const inSegments = read.find(term);
    const recent = inTail.get(term);
    const most = inSegments.reduce((sum, { cursor }) => sum + cursor.mostPlaces, recent?.count ?? 0);
    if (most > room.length) room = new Uint32Array(Math.max(ROOM, most));
    const documents = gatherAll(inSegments, recent, room);
    if (documents.length === 0) continue;
    found.set(term, documents);
    room = room.subarray(documents.length);
  }
  return found;
}

/** Writes the documents of a term into `room`; gives the part of it that they take, in ascending order. */
function gatherAll(
  inSegments: readonly TermInSegment[],
  recent: PostingBuffer | undefined,
  room: Uint32Array,
): Uint32Array {
  let count = 0;
  let ascends = true;
  for (const one of inSegments) {
    const from = count;
    count = gather(one, room, from);
    ascends &&= ascendsAt(room, from, count);
  }
  const from = count;
  for (let i = 0; recent !== undefined && i < recent.count; i += 1) room[count++] = recent.place(i);
  ascends &&= ascendsAt(room, from, count);
  const documents = room.subarray(0, count);
  // Segments may interleave: one holds what came before and after another.
  return ascends ? documents : documents.sort();
}

/** Writes the documents of a segment that have the term into `room` from `from` on; gives where they end. */
function gather({ segment, cursor }: TermInSegment, room: Uint32Array, from: number): number {
  const { tombstones, head } = segment;
  const end = cursor.places(room, from);
  let count = from;
  for (let i = from; i < end; i += 1) {
    const place = room[i] ?? 0;
    if (tombstones?.has(place)) continue;
    room[count] = head.documents[place] ?? 0;
    count += 1;
  }
  return count;
}

/** Whether documents that were written from `at` on come after those before; either ascend by themselves. */
function ascendsAt(documents: Uint32Array, at: number, end: number): boolean {
  return at === 0 || at === end || (documents[at - 1] ?? 0) < (documents[at] ?? 0);
}
