import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { type Corpus, openCorpus } from '../../../utils/corpus/corpus.ts';
import { IndexTables } from '../../../utils/corpus/index-tables.ts';
import { EMPTY_MANIFEST, type IndexManifest } from '../../../utils/coverage/index/index-manifest.ts';
import type { IndexReads } from '../../../utils/coverage/index/index-store.ts';

const MANIFEST: IndexManifest = { ...EMPTY_MANIFEST, revision: 7, nextSegment: 3 };

let databases = 0;
async function open(): Promise<{ readonly corpus: Corpus; readonly store: IndexTables }> {
  databases += 1;
  const corpus = await openCorpus(`index-tables-${databases}`);
  return { corpus, store: new IndexTables(corpus.database, 'index') };
}

function bytes(...values: number[]): Uint8Array {
  return Uint8Array.from(values);
}

/** All that the segments 1 to 3 have, and the rest. */
async function everything(reads: IndexReads) {
  const shards = [1, 2, 3].flatMap((segment) => [0, 1, 2, 3].map((shard) => ({ segment, shard })));
  return {
    manifest: await reads.manifest(),
    heads: await reads.heads([1, 2, 3]),
    tombstones: await reads.tombstones([1, 2, 3]),
    shards: await reads.shards(shards),
    tail: await reads.tail(0),
    sketch: await reads.sketch(),
  };
}

describe('the tables of the index', () => {
  it('say of everything that it is not there', async () => {
    const { store } = await open();
    const nothing = Array(3).fill(undefined);
    expect(await store.read(everything)).toEqual({
      manifest: null,
      heads: nothing,
      tombstones: nothing,
      shards: Array(12).fill(undefined),
      tail: [],
      sketch: undefined,
    });
  });

  it('give back what was put, each thing under its own key', async () => {
    const { store } = await open();
    await store.change(async (writes) => {
      await writes.putManifest(MANIFEST);
      await writes.putHead(1, bytes(1));
      await writes.putHead(2, bytes(2));
      await writes.putTombstones(2, bytes(20));
      await writes.putShards(1, 0, [bytes(10), bytes(11)]);
      await writes.putShards(1, 2, [bytes(12)]);
      await writes.putShards(2, 0, [bytes(13)]);
      await writes.putTail([
        { document: 9, bytes: bytes(90) },
        { document: 4, bytes: bytes(40) },
      ]);
      await writes.putSketch(bytes(5, 5));
    });
    const none = undefined;
    expect(await store.read(everything)).toEqual({
      manifest: MANIFEST,
      heads: [bytes(1), bytes(2), none],
      tombstones: [none, bytes(20), none],
      shards: [
        ...[bytes(10), bytes(11), bytes(12), none],
        ...[bytes(13), none, none, none],
        ...[none, none, none, none],
      ],
      tail: [
        { document: 4, bytes: bytes(40) },
        { document: 9, bytes: bytes(90) },
      ],
      sketch: bytes(5, 5),
    });
    expect(await store.read((reads) => reads.tail(4))).toEqual([{ document: 9, bytes: bytes(90) }]);
  });

  it('delete what they are told to and no more', async () => {
    const { store } = await open();
    await store.change(async (writes) => {
      for (const segment of [1, 2]) {
        await writes.putHead(segment, bytes(segment));
        await writes.putTombstones(segment, bytes(segment));
        await writes.putShards(segment, 0, [bytes(0), bytes(1), bytes(2), bytes(3)]);
      }
      await writes.putTail([1, 2, 3].map((document) => ({ document, bytes: bytes(document) })));
    });
    await store.change(async (writes) => {
      await writes.deleteHead(1);
      await writes.deleteTombstones(2);
      await writes.deleteShards(1, 1, 3);
      await writes.deleteTail([1, 3, 8]);
    });
    const left = await store.read(everything);
    expect(left.heads).toEqual([undefined, bytes(2), undefined]);
    expect(left.tombstones).toEqual([bytes(1), undefined, undefined]);
    expect(left.shards.slice(0, 8).map((shard) => shard?.[0])).toEqual([
      0,
      undefined,
      undefined,
      3,
      0,
      1,
      2,
      3,
    ]);
    expect(left.tail).toEqual([{ document: 2, bytes: bytes(2) }]);
  });

  it('store a part of a larger array without the rest', async () => {
    const { corpus, store } = await open();
    const large = new Uint8Array(1000).fill(3);
    await store.change((writes) => writes.putShards(1, 0, [large.subarray(10, 14)]));
    const [shard] = await corpus.database.indexShards.toArray();
    expect(shard).toEqual(bytes(3, 3, 3, 3));
    expect(shard?.buffer.byteLength).toBe(4);
  });

  it('keep nothing of a change that fails', async () => {
    const { store } = await open();
    await store.change((writes) => writes.putHead(1, bytes(1)));
    const before = await store.read(everything);
    const failing = store.change(async (writes) => {
      await writes.putManifest(MANIFEST);
      await writes.deleteHead(1);
      await writes.putShards(1, 0, [bytes(1)]);
      throw new Error('stop');
    });
    await expect(failing).rejects.toThrow('stop');
    expect(await store.read(everything)).toEqual(before);
  });

  it('change together with the articles around them', async () => {
    const { corpus, store } = await open();
    const change = (end: () => void) =>
      corpus.change(async () => {
        await corpus.database.outlets.add({ name: 'Harbour Post', articles: 1 });
        await store.change((writes) => writes.putHead(1, bytes(1)));
        expect(await store.read((reads) => reads.heads([1]))).toEqual([bytes(1)]);
        await corpus.database.outlets.add({ name: 'Fjord Times', articles: 1 });
        end();
      });
    const failing = change(() => {
      throw new Error('stop');
    });
    await expect(failing).rejects.toThrow();
    expect(await corpus.database.outlets.count()).toBe(0);
    expect(await store.read((reads) => reads.heads([1]))).toEqual([undefined]);
    await change(() => undefined);
    expect(await corpus.database.outlets.count()).toBe(2);
    expect(await store.read((reads) => reads.heads([1]))).toEqual([bytes(1)]);
  });

  it('run changes of two contexts one after another', async () => {
    const { corpus, store } = await open();
    const other = new IndexTables((await openCorpus(corpus.database.name)).database, 'index');
    const raise = (of: IndexTables) =>
      of.change(async (writes) => {
        const revision = (await writes.manifest())?.revision ?? 0;
        await writes.sketch();
        await writes.putManifest({ ...MANIFEST, revision: revision + 1 });
      });
    await Promise.all([store, other, store, other, other].map(raise));
    expect((await store.read((reads) => reads.manifest()))?.revision).toBe(5);
  });
});
