import { DamagedIndex } from './damaged-index.ts';
import { INDEX_FORMAT, type IndexManifest } from './index-manifest.ts';
import type { IndexStore, IndexWrites } from './index-store.ts';
import { dueMerge, type Pace } from './merge-policy.ts';
import { continueMerge, startMerge } from './merge-segments.ts';
import { SegmentBuilder } from './segment-builder.ts';
import { TailEntry } from './tail-entry.ts';
import { addSegment } from './write-documents.ts';

/** A tail of so many documents becomes a segment. */
export const FULL_TAIL = 256;
/** A step deletes so many shards at most. */
const SWEPT_SHARDS = 512;

/**
 * Does one step of what is due, in one transaction of bounded size: the tail becomes a segment, or shards that nothing
 * uses are deleted, or a merge is begun or goes on. False where nothing is due at this pace. Throws {@link DamagedIndex} where
 * something that it has to read is damaged; nothing is changed then, and the index has to be rebuilt.
 */
export function tidyStep(store: IndexStore, pace: Pace): Promise<boolean> {
  return store.change(async (writes) => {
    const manifest = await writes.manifest();
    if (manifest === null || manifest.format !== INDEX_FORMAT) return false;
    if (manifest.tail >= FULL_TAIL) {
      await flushTail(writes, manifest);
      return true;
    }
    if (manifest.garbage.length > 0) {
      await sweep(writes, manifest);
      return true;
    }
    if (manifest.merge !== null) {
      await continueMerge(writes, manifest, manifest.merge);
      return true;
    }
    const due = dueMerge(manifest.segments, pace);
    if (due === null) return false;
    await startMerge(writes, manifest, due);
    return true;
  });
}

/** Does all that is due. Awaits `pause` between steps, so that others get their turn. */
export async function tidyIndex(store: IndexStore, pace: Pace, pause?: () => Promise<void>): Promise<void> {
  while (await tidyStep(store, pace)) await pause?.();
}

async function flushTail(writes: IndexWrites, manifest: IndexManifest): Promise<void> {
  const records = await writes.tail(-1);
  if (records.length < FULL_TAIL) {
    // Documents were removed: there are fewer than the manifest says.
    await writes.putManifest({ ...manifest, revision: manifest.revision + 1, tail: records.length });
    return;
  }
  const builder = new SegmentBuilder();
  for (const record of records) {
    const entry = TailEntry.unpack(record);
    if (entry === null) throw new DamagedIndex(`Document ${record.document} of the tail is damaged.`);
    builder.begin(entry.document, entry.length);
    entry.visitTerms('', (term, quarters) => builder.add(term, quarters));
  }
  await writes.deleteTail(records.map(({ document }) => document));
  await addSegment(writes, { ...manifest, tail: 0 }, builder);
}

async function sweep(writes: IndexWrites, manifest: IndexManifest): Promise<void> {
  const [first, ...others] = manifest.garbage;
  if (first === undefined) return;
  const left = Math.max(0, first.shards - SWEPT_SHARDS);
  await writes.deleteShards(first.id, left, first.shards);
  if (left === 0) {
    await writes.deleteHead(first.id);
    await writes.deleteTombstones(first.id);
  }
  await writes.putManifest({
    ...manifest,
    revision: manifest.revision + 1,
    garbage: left === 0 ? others : [{ id: first.id, shards: left }, ...others],
  });
}
