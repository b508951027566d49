import { DamagedIndex } from './damaged-index.ts';
import { FrequencySketch } from './frequency-sketch.ts';
import type { IndexManifest, MergeState, SegmentEntry } from './index-manifest.ts';
import type { IndexWrites } from './index-store.ts';
import {
  liveDocuments,
  loadInputs,
  type MergeInput,
  placesInOutput,
  removedMeanwhile,
} from './merge-inputs.ts';
import { MOST_INPUTS } from './merge-policy.ts';
import { type InputShards, mergeTerms } from './merge-terms.ts';
import { packHead, type SegmentHead, shardOf, unpackHead } from './segment-head.ts';
import { ShardAccess } from './shard-access.ts';
import { ShardWriter } from './shard-writer.ts';

/** A step reads at most so many shards. */
const SHARDS_PER_STEP = 64;
/** Of each input a step reads two shards at least: the first may hold nothing new, the second surely does. */
const LEAST_SHARDS = 2;

/** Begins to merge segments: lays down which documents the output has. Where none is live, the inputs are just dropped. */
export async function startMerge(
  writes: IndexWrites,
  manifest: IndexManifest,
  segments: readonly SegmentEntry[],
): Promise<void> {
  // In the order of their documents, so that postings seldom have to be sorted.
  const ids = [...segments].sort((a, b) => a.firstDocument - b.firstDocument).map(({ id }) => id);
  const documents = liveDocuments(await loadInputs(writes, manifest, ids));
  if (documents.documents.length === 0) {
    await replaceInputs(writes, manifest, ids, null);
    return;
  }
  const output = manifest.nextSegment;
  await writes.putHead(output, packHead({ ...documents, separators: [] }));
  await writes.putManifest({
    ...manifest,
    revision: manifest.revision + 1,
    nextSegment: output + 1,
    merge: { inputs: ids, output, shards: 0, lastTerm: null },
  });
}

/** Merges the terms of the next shards; after the last, the output takes the place of the inputs. */
export async function continueMerge(
  writes: IndexWrites,
  manifest: IndexManifest,
  merge: MergeState,
): Promise<void> {
  const inputs = await loadInputs(writes, manifest, merge.inputs);
  const [packedHead] = await writes.heads([merge.output]);
  const head = unpackHead(packedHead);
  if (head === null) throw new DamagedIndex(`The head of segment ${merge.output} is damaged.`);
  const places = inputs.map((input) => placesInOutput(input, head.documents));
  const shards = await readShards(writes, inputs, places, merge.lastTerm);

  const writer = new ShardWriter(merge.lastTerm);
  const dropped: [string, number][] = [];
  const { lastTerm, complete } = mergeTerms(shards, merge.lastTerm, writer, (...drop) => dropped.push(drop));
  writer.finish();

  await writes.putShards(merge.output, merge.shards, writer.shards);
  const separators = [...head.separators, ...writer.separators];
  await writes.putHead(merge.output, packHead({ ...head, separators }));
  await subtractFromSketch(writes, dropped);
  if (complete) {
    const entry = await finishOutput(writes, merge, { ...head, separators }, places);
    await replaceInputs(writes, { ...manifest, merge: null }, merge.inputs, entry);
  } else {
    await writes.putManifest({
      ...manifest,
      revision: manifest.revision + 1,
      merge: { ...merge, shards: separators.length, lastTerm },
    });
  }
}

/** The shards of each input from the one with the term after `lastTerm`, more of larger inputs. */
async function readShards(
  writes: IndexWrites,
  inputs: readonly MergeInput[],
  places: readonly Uint32Array[],
  lastTerm: string | null,
): Promise<InputShards[]> {
  const shardCount = inputs.reduce((sum, { entry }) => sum + entry.shards, 0);
  const shared = SHARDS_PER_STEP - LEAST_SHARDS * MOST_INPUTS;
  const keys = inputs.map(({ entry, head }) => {
    const from = lastTerm === null ? 0 : Math.max(0, shardOf(head, lastTerm));
    const most = LEAST_SHARDS + Math.floor((shared * entry.shards) / Math.max(1, shardCount));
    const length = Math.min(most, entry.shards - from);
    return Array.from({ length }, (_, i) => ({ segment: entry.id, shard: from + i }));
  });
  const access = new ShardAccess(writes);
  const read = (await access.get(keys.flat())).filter((shard) => shard !== null);
  if (access.damage !== null) throw new DamagedIndex(access.damage);
  let at = 0;
  return inputs.map(({ entry }, i) => {
    const ofInput = keys[i] ?? [];
    const shards = read.slice(at, at + ofInput.length);
    at += ofInput.length;
    const complete = (ofInput.at(-1)?.shard ?? -1) + 1 >= entry.shards;
    return { shards, complete, places: places[i] ?? new Uint32Array(0) };
  });
}

/** Takes back the counts of postings that were left out. */
async function subtractFromSketch(
  writes: IndexWrites,
  dropped: readonly (readonly [string, number])[],
): Promise<void> {
  if (dropped.length === 0) return;
  const sketch = FrequencySketch.unpack(await writes.sketch());
  if (sketch === null) return;
  for (const [term, documents] of dropped) sketch.subtract(term, documents);
  await writes.putSketch(sketch.pack());
}

async function finishOutput(
  writes: IndexWrites,
  { output }: MergeState,
  { documents, separators }: SegmentHead,
  places: readonly Uint32Array[],
): Promise<SegmentEntry> {
  const removed = removedMeanwhile(documents, places);
  if (removed !== null) await writes.putTombstones(output, removed.tombstones.pack());
  return {
    id: output,
    documents: documents.length,
    removed: removed?.count ?? 0,
    firstDocument: documents.at(0) ?? 0,
    lastDocument: documents.at(-1) ?? 0,
    shards: separators.length,
  };
}

/** Swaps the inputs for the output; their shards are garbage from now on. */
async function replaceInputs(
  writes: IndexWrites,
  manifest: IndexManifest,
  inputs: readonly number[],
  output: SegmentEntry | null,
): Promise<void> {
  const gone = manifest.segments.filter(({ id }) => inputs.includes(id));
  const kept = manifest.segments.filter(({ id }) => !inputs.includes(id));
  await writes.putManifest({
    ...manifest,
    revision: manifest.revision + 1,
    segments: output === null ? kept : [...kept, output],
    garbage: [...manifest.garbage, ...gone.map(({ id, shards }) => ({ id, shards }))],
  });
}
