import type { DocumentNumber } from '../coverage-index.ts';
import { DamagedIndex } from './damaged-index.ts';
import type { IndexManifest, SegmentEntry, SegmentNumber } from './index-manifest.ts';
import type { IndexReads } from './index-store.ts';
import { type SegmentHead, unpackHead } from './segment-head.ts';
import { Tombstones } from './tombstones.ts';

/** A segment that goes into a merge. */
export interface MergeInput {
  readonly entry: SegmentEntry;
  readonly head: SegmentHead;
  readonly tombstones: Tombstones | null;
}

/** Loads segments of the manifest. Throws {@link DamagedIndex}. */
export async function loadInputs(
  reads: IndexReads,
  { segments }: IndexManifest,
  ids: readonly SegmentNumber[],
): Promise<MergeInput[]> {
  const heads = await reads.heads(ids);
  const tombstones = await reads.tombstones(ids);
  return ids.map((id, i) => {
    const entry = segments.find((segment) => segment.id === id);
    const head = unpackHead(heads[i]);
    if (entry === undefined || head === null) throw new DamagedIndex(`The head of segment ${id} is damaged.`);
    if (entry.removed === 0) return { entry, head, tombstones: null };
    const removed = Tombstones.unpack(tombstones[i], entry.documents);
    if (removed === null)
      throw new DamagedIndex(`The list of documents removed from segment ${id} is damaged.`);
    return { entry, head, tombstones: removed };
  });
}

/** The live documents of all inputs, ascending, with their lengths. */
export function liveDocuments(inputs: readonly MergeInput[]): Pick<SegmentHead, 'documents' | 'lengths'> {
  // A length fits two bytes, so that a number and its length fit one number.
  const pairs = new Float64Array(
    inputs.reduce((sum, { entry: { documents, removed } }) => sum + documents - removed, 0),
  );
  let count = 0;
  for (const { head, tombstones } of inputs) {
    for (let place = 0; place < head.documents.length; place += 1) {
      if (tombstones?.has(place)) continue;
      pairs[count++] = (head.documents[place] ?? 0) * 0x10000 + (head.lengths[place] ?? 0);
    }
  }
  pairs.sort();
  return {
    documents: Uint32Array.from(pairs, (pair) => Math.floor(pair / 0x10000)),
    lengths: Uint16Array.from(pairs, (pair) => pair % 0x10000),
  };
}

/** In place of the number of a place: the document is removed. */
export const GONE = 0xffffffff;

/** By place in an input, the place of the same document in the output; {@link GONE} where it is removed by now. */
export function placesInOutput({ head, tombstones }: MergeInput, output: Uint32Array): Uint32Array {
  const places = new Uint32Array(head.documents.length).fill(GONE);
  let at = 0;
  for (let place = 0; place < places.length; place += 1) {
    const document = head.documents[place] ?? 0;
    while (at < output.length && (output[at] ?? 0) < document) at += 1;
    if (output[at] === document && !tombstones?.has(place)) places[place] = at;
  }
  return places;
}

/** What of the output was removed while it was written; null where nothing was. */
export function removedMeanwhile(
  output: readonly DocumentNumber[] | Uint32Array,
  places: readonly Uint32Array[],
): { readonly tombstones: Tombstones; readonly count: number } | null {
  const live = new Uint8Array(output.length);
  for (const input of places) {
    for (const place of input) if (place !== GONE) live[place] = 1;
  }
  const tombstones = Tombstones.none(output.length);
  let count = 0;
  for (const [place, isLive] of live.entries()) {
    if (isLive === 1) continue;
    tombstones.add(place);
    count += 1;
  }
  return count === 0 ? null : { tombstones, count };
}
