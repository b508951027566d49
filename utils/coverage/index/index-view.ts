import { FrequencySketch } from './frequency-sketch.ts';
import {
  EMPTY_MANIFEST,
  INDEX_FORMAT,
  type IndexManifest,
  type SegmentEntry,
  type SegmentNumber,
} from './index-manifest.ts';
import type { IndexReads } from './index-store.ts';
import { type SegmentHead, unpackHead } from './segment-head.ts';
import { TailEntry } from './tail-entry.ts';
import { Tombstones } from './tombstones.ts';

/** A segment as it is kept in memory: all but its shards. */
export interface LoadedSegment {
  readonly entry: SegmentEntry;
  readonly head: SegmentHead;
  /** Null where no document of it is removed. */
  readonly tombstones: Tombstones | null;
}

/** What is kept in memory of an index, as it was at one moment. */
export interface IndexView {
  readonly manifest: IndexManifest;
  /** By their first document. */
  readonly segments: readonly LoadedSegment[];
  /** By their document. */
  readonly tail: readonly TailEntry[];
  /** Null where it is damaged. */
  readonly sketch: FrequencySketch | null;
  /** Lengths of the documents in quarters, by number. */
  readonly lengths: Uint16Array;
  readonly documentCount: number;
  /** Of all documents, in quarters. */
  readonly totalLength: number;
  /** What is missing or fails its checksum; the view is without it. */
  readonly damage: string | null;
}

/** Reads an index, but for what an earlier view of it has already. */
export async function loadView(reads: IndexReads, earlier: IndexView | null): Promise<IndexView> {
  const manifest = (await reads.manifest()) ?? EMPTY_MANIFEST;
  if (manifest.revision === earlier?.manifest.revision) return earlier;
  if (manifest.format !== INDEX_FORMAT) return outdatedView(manifest);
  const damage: string[] = [];
  const [segments, tail, sketch] = await Promise.all([
    loadSegments(reads, manifest, earlier, damage),
    loadTail(reads, damage),
    loadSketch(reads, manifest, earlier, damage),
  ]);
  return { manifest, segments, tail, sketch, ...measure(segments, tail), damage: damage[0] ?? null };
}

/** Nothing can be read of an index of another format. */
function outdatedView(manifest: IndexManifest): IndexView {
  return {
    manifest,
    segments: [],
    tail: [],
    sketch: new FrequencySketch(),
    ...measure([], []),
    damage: `The index has the format ${manifest.format}.`,
  };
}

async function loadSegments(
  reads: IndexReads,
  { segments }: IndexManifest,
  earlier: IndexView | null,
  damage: string[],
): Promise<LoadedSegment[]> {
  const known = new Map<SegmentNumber, LoadedSegment>();
  for (const segment of earlier?.segments ?? []) known.set(segment.entry.id, segment);
  const fresh = segments.filter(({ id }) => !known.has(id)).map(({ id }) => id);
  const withRemoved = segments
    .filter(({ id, removed }) => removed !== (known.get(id)?.entry.removed ?? 0))
    .map(({ id }) => id);
  const [heads, tombstones] = await Promise.all([reads.heads(fresh), reads.tombstones(withRemoved)]);
  const loaded: LoadedSegment[] = [];
  for (const entry of segments) {
    const { id, documents, removed } = entry;
    const before = known.get(id);
    const head = before?.head ?? unpackHead(heads[fresh.indexOf(id)]);
    const gone =
      before !== undefined && before.entry.removed === removed
        ? before.tombstones
        : removed === 0
          ? null
          : (Tombstones.unpack(tombstones[withRemoved.indexOf(id)], documents) ?? 'damaged');
    if (head === null) damage.push(`The head of segment ${id} is damaged.`);
    else if (gone === 'damaged') damage.push(`The list of documents removed from segment ${id} is damaged.`);
    else loaded.push({ entry, head, tombstones: gone });
  }
  return loaded.sort((a, b) => a.entry.firstDocument - b.entry.firstDocument);
}

async function loadTail(reads: IndexReads, damage: string[]): Promise<TailEntry[]> {
  const entries: TailEntry[] = [];
  for (const record of await reads.tail(-1)) {
    const entry = TailEntry.unpack(record);
    if (entry === null) damage.push(`Document ${record.document} of the tail is damaged.`);
    else entries.push(entry);
  }
  return entries;
}

async function loadSketch(
  reads: IndexReads,
  { nextSegment, segments }: IndexManifest,
  earlier: IndexView | null,
  damage: string[],
): Promise<FrequencySketch | null> {
  // Only a new segment makes it too low.
  if (earlier?.sketch && earlier.manifest.nextSegment === nextSegment) return earlier.sketch;
  const stored = await reads.sketch();
  if (stored === undefined && segments.length === 0) return new FrequencySketch();
  const sketch = FrequencySketch.unpack(stored);
  if (sketch === null) damage.push('The counts of terms are damaged.');
  return sketch;
}

function measure(
  segments: readonly LoadedSegment[],
  tail: readonly TailEntry[],
): Pick<IndexView, 'lengths' | 'documentCount' | 'totalLength'> {
  const lastOfSegments = segments.reduce((last, { entry }) => Math.max(last, entry.lastDocument), -1);
  const lengths = new Uint16Array(Math.max(lastOfSegments, tail.at(-1)?.document ?? -1) + 1);
  let documentCount = 0;
  let totalLength = 0;
  const add = (document: number, length: number) => {
    lengths[document] = length;
    documentCount += 1;
    totalLength += length;
  };
  for (const { head, tombstones } of segments) {
    for (let place = 0; place < head.documents.length; place += 1) {
      if (!tombstones?.has(place)) add(head.documents[place] ?? 0, head.lengths[place] ?? 0);
    }
  }
  for (const { document, length } of tail) add(document, length);
  return { lengths, documentCount, totalLength };
}
