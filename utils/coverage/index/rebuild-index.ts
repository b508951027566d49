import type { DocumentNumber } from '../coverage-index.ts';
import type { DocumentTerms } from '../document-terms.ts';
import { FrequencySketch } from './frequency-sketch.ts';
import {
  EMPTY_MANIFEST,
  INDEX_FORMAT,
  type IndexManifest,
  type RebuildReason,
  type RebuildState,
} from './index-manifest.ts';
import type { IndexReads, IndexStore, IndexWrites } from './index-store.ts';
import { loadInputs, type MergeInput } from './merge-inputs.ts';
import { placeOf } from './segment-head.ts';
import { addSegment, builderOf } from './write-documents.ts';

/** By so many, indexing articles takes half the time that it takes by 200. */
export const DOCUMENTS_PER_STEP = 1_000;

/**
 * Gives the next documents after a number, in ascending order of their numbers: `limit` of them or somewhat more, fewer
 * only where there are no more. It is called outside of transactions.
 */
export type DocumentSource = (
  after: DocumentNumber,
  limit: number,
) => Promise<ReadonlyMap<DocumentNumber, DocumentTerms>>;

/**
 * Drops what the index has of documents up to `upTo`, the last there is, to be built again by {@link rebuildStep}. It
 * replaces a rebuild that is under way.
 */
export async function beginRebuild(
  writes: IndexWrites,
  reason: RebuildReason,
  upTo: DocumentNumber,
): Promise<void> {
  const manifest = (await writes.manifest()) ?? EMPTY_MANIFEST;
  const tail = await writes.tail(-1);
  const rebuilt = tail.filter(({ document }) => document <= upTo);
  await writes.deleteTail(rebuilt.map(({ document }) => document));
  await writes.putSketch(new FrequencySketch().pack());
  await writes.putManifest({
    ...manifest,
    format: INDEX_FORMAT,
    revision: manifest.revision + 1,
    segments: [],
    tail: tail.length - rebuilt.length,
    merge: null,
    garbage: [
      ...manifest.garbage,
      ...manifest.segments.map(({ id, shards }) => ({ id, shards })),
      ...(manifest.merge === null ? [] : [{ id: manifest.merge.output, shards: manifest.merge.shards }]),
    ],
    rebuild: { reason, after: -1, upTo, removals: 0 },
  });
}

/**
 * Does one step of a rebuild: asks the source for the next documents, then writes them in one transaction. False where
 * no rebuild is under way. After a kill at any point the next step goes on where the last transaction ended.
 *
 * @param limit documents that the step takes in, which become a segment; the terms of all of them are in memory
 * meanwhile
 */
export async function rebuildStep(
  store: IndexStore,
  source: DocumentSource,
  limit = DOCUMENTS_PER_STEP,
): Promise<boolean> {
  const before = await store.read(async (reads) => (await reads.manifest())?.rebuild ?? null);
  if (before === null) return false;
  const documents = await source(before.after, limit);
  await store.change(async (writes) => {
    const manifest = await writes.manifest();
    // Where documents were removed meanwhile, or another runner was faster, the source is asked again.
    if (manifest === null || !isAt(manifest.rebuild, before)) return;
    await takeIn(writes, manifest, before, documents, limit);
  });
  return true;
}

function isAt(now: RebuildState | null, before: RebuildState): boolean {
  return (
    now !== null && now.after === before.after && now.upTo === before.upTo && now.removals === before.removals
  );
}

async function takeIn(
  writes: IndexWrites,
  manifest: IndexManifest,
  rebuild: RebuildState,
  documents: ReadonlyMap<DocumentNumber, DocumentTerms>,
  limit: number,
): Promise<void> {
  const due = new Map([...documents].filter(([document]) => document <= rebuild.upTo));
  const last = Math.max(...due.keys());
  const complete = due.size < limit;
  const moved = { ...manifest, rebuild: complete ? null : { ...rebuild, after: last } };
  // Those that were read again since the rebuild began are there already.
  for (const document of await documentsThere(writes, manifest, new Set(due.keys()), last))
    due.delete(document);
  if (due.size > 0) await addSegment(writes, moved, builderOf(due));
  else await writes.putManifest({ ...moved, revision: manifest.revision + 1 });
}

/** Which of the documents that come next, the last of them `last`, are in the index. */
async function documentsThere(
  reads: IndexReads,
  manifest: IndexManifest,
  documents: ReadonlySet<DocumentNumber>,
  last: DocumentNumber,
): Promise<DocumentNumber[]> {
  const { rebuild, segments } = manifest;
  const tail = await reads.tail(rebuild?.after ?? -1);
  const covering = segments.filter(
    ({ firstDocument, lastDocument }) => firstDocument <= last && lastDocument > (rebuild?.after ?? -1),
  );
  const loaded = await loadInputs(
    reads,
    manifest,
    covering.map(({ id }) => id),
  );
  const inTail = new Set(tail.map(({ document }) => document));
  return [...documents].filter(
    (document) => inTail.has(document) || loaded.some((segment) => hasLive(segment, document)),
  );
}

function hasLive({ head, tombstones }: MergeInput, document: DocumentNumber): boolean {
  const place = placeOf(head, document);
  return place >= 0 && !tombstones?.has(place);
}
