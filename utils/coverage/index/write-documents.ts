import type { DocumentNumber } from '../coverage-index.ts';
import type { DocumentTerms } from '../document-terms.ts';
import { FrequencySketch } from './frequency-sketch.ts';
import { EMPTY_MANIFEST, INDEX_FORMAT, type IndexManifest, type SegmentEntry } from './index-manifest.ts';
import type { IndexWrites } from './index-store.ts';
import { quartersOfLength, quartersOfWeight } from './quarters.ts';
import { putSegment, SegmentBuilder } from './segment-builder.ts';
import { placeOf, unpackHead } from './segment-head.ts';
import { packTailEntry } from './tail-entry.ts';
import { Tombstones } from './tombstones.ts';

/** So many documents at once become a segment of their own; fewer wait in the tail. */
const LARGE_BATCH = 128;

/**
 * Adds documents that the index does not have: a few to the tail, many as a segment of their own. An index of another
 * format must have begun its rebuild before. Throws a RangeError for weights and lengths that cannot be stored.
 */
export async function writeDocuments(
  writes: IndexWrites,
  documents: ReadonlyMap<DocumentNumber, DocumentTerms>,
): Promise<void> {
  if (documents.size === 0) return;
  const manifest = await currentManifest(writes);
  if (documents.size >= LARGE_BATCH) {
    await addSegment(writes, manifest, builderOf(documents));
    return;
  }
  await writes.putTail(
    [...documents].map(([document, terms]) => ({ document, bytes: packTailEntry(terms) })),
  );
  await writes.putManifest({
    ...manifest,
    revision: manifest.revision + 1,
    tail: manifest.tail + documents.size,
  });
}

/** A builder that holds these documents. */
export function builderOf(documents: ReadonlyMap<DocumentNumber, DocumentTerms>): SegmentBuilder {
  const builder = new SegmentBuilder();
  for (const [document, { weights, length }] of [...documents].sort((a, b) => a[0] - b[0])) {
    builder.begin(document, quartersOfLength(length));
    for (const [term, weight] of weights) builder.add(term, quartersOfWeight(weight));
  }
  return builder;
}

/** Adds a segment of documents that are new to the index, or come out of the tail, and swaps the manifest. */
export async function addSegment(
  writes: IndexWrites,
  manifest: IndexManifest,
  builder: SegmentBuilder,
): Promise<void> {
  const entry = await putSegment(writes, manifest.nextSegment, builder.build());
  await countInSketch(writes, manifest, builder);
  await writes.putManifest({
    ...manifest,
    revision: manifest.revision + 1,
    nextSegment: manifest.nextSegment + 1,
    segments: [...manifest.segments, entry],
  });
}

/** A sketch that is damaged stays so until the rebuild: a new one would know nothing of the older segments. */
async function countInSketch(
  writes: IndexWrites,
  { segments }: IndexManifest,
  builder: SegmentBuilder,
): Promise<void> {
  const stored = await writes.sketch();
  const sketch =
    stored === undefined && segments.length === 0 ? new FrequencySketch() : FrequencySketch.unpack(stored);
  if (sketch === null) return;
  builder.visitFrequencies((term, documents) => sketch.add(term, documents));
  await writes.putSketch(sketch.pack());
}

/**
 * Removes documents, for good or to be written again; those that the index does not have are passed over. What is
 * damaged is left to the rebuild.
 */
export async function removeDocuments(
  writes: IndexWrites,
  documents: ReadonlySet<DocumentNumber>,
): Promise<void> {
  const manifest = await writes.manifest();
  if (documents.size === 0 || manifest === null || manifest.format !== INDEX_FORMAT) return;
  await writes.deleteTail([...documents]);
  const segments = await removeFromSegments(writes, manifest.segments, documents);
  const { rebuild } = manifest;
  await writes.putManifest({
    ...manifest,
    revision: manifest.revision + 1,
    segments,
    rebuild: rebuild === null ? null : { ...rebuild, removals: rebuild.removals + 1 },
  });
}

async function removeFromSegments(
  writes: IndexWrites,
  segments: readonly SegmentEntry[],
  documents: ReadonlySet<DocumentNumber>,
): Promise<SegmentEntry[]> {
  const concerned = segments.filter(({ firstDocument, lastDocument }) =>
    [...documents].some((document) => firstDocument <= document && document <= lastDocument),
  );
  const ids = concerned.map(({ id }) => id);
  const heads = await writes.heads(ids);
  const tombstones = await writes.tombstones(ids);
  const changed = new Map<number, SegmentEntry>();
  for (const [i, entry] of concerned.entries()) {
    const head = unpackHead(heads[i]);
    const removed =
      entry.removed === 0
        ? Tombstones.none(entry.documents)
        : Tombstones.unpack(tombstones[i], entry.documents);
    if (head === null || removed === null) continue;
    let count = entry.removed;
    for (const document of documents) {
      const place = placeOf(head, document);
      if (place < 0 || removed.has(place)) continue;
      removed.add(place);
      count += 1;
    }
    if (count === entry.removed) continue;
    await writes.putTombstones(entry.id, removed.pack());
    changed.set(entry.id, { ...entry, removed: count });
  }
  return segments.map((entry) => changed.get(entry.id) ?? entry);
}

/**
 * The manifest of an index that may be changed; that of an empty one where there is none yet. Throws an Error where the
 * index has another format.
 */
export async function currentManifest(writes: IndexWrites): Promise<IndexManifest> {
  const manifest = (await writes.manifest()) ?? EMPTY_MANIFEST;
  if (manifest.format !== INDEX_FORMAT)
    throw new Error(
      `The index has the format ${manifest.format} and must be rebuilt before it is written to.`,
    );
  return manifest;
}
