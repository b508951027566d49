import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DamagedIndex } from '../../../../utils/coverage/index/damaged-index.ts';
import { IndexReader } from '../../../../utils/coverage/index/index-reader.ts';
import { beginRebuild, rebuildStep } from '../../../../utils/coverage/index/rebuild-index.ts';
import { tidyIndex } from '../../../../utils/coverage/index/tidy-index.ts';
import { removeDocuments, writeDocuments } from '../../../../utils/coverage/index/write-documents.ts';
import { answersOf, bruteForceAnswers, sourceOf, TERMS } from './example-terms.ts';
import { IndexModel } from './index-model.ts';
import type { MemoryStore } from './memory-store.ts';

/** An index with everything that can be damaged: segments, tombstones, a tail and a sketch. */
async function everyPart(): Promise<IndexModel> {
  const model = new IndexModel();
  for (let i = 0; i < 3; i += 1) await model.apply({ kind: 'addMany', count: 150, wordy: 40 });
  await model.settle();
  await model.apply({ kind: 'addMany', count: 20, wordy: 10 });
  await model.apply({ kind: 'remove', every: 10, from: 3 });
  return model;
}

/** Flips bits of a byte of one of the stored arrays, or loses the array. */
function damageOne(store: MemoryStore, which: number, at: number, mask: number | null): string {
  let left = which % store.arrays;
  let damaged = '';
  store.damage((bytes, where) => {
    left -= 1;
    if (left !== -1) return bytes;
    damaged = where;
    if (mask === null) return undefined;
    return bytes.with(at % bytes.length, (bytes[at % bytes.length] ?? 0) ^ mask);
  });
  return damaged;
}

describe('a damaged index', () => {
  it('says so, answers what is left, and is whole again after a rebuild', async () => {
    const whole = await everyPart();
    const full = bruteForceAnswers(whole.documents);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.nat(),
        fc.option(fc.integer({ min: 1, max: 255 })),
        async (which, at, mask) => {
          const model = whole.copy();
          const damaged = damageOne(model.store, which, at, mask);
          const reader = await IndexReader.open(model.store);
          const { postings } = await answersOf(reader, model.documents);
          // What is not read is not noticed.
          await reader.termsFrom('', Number.POSITIVE_INFINITY);
          // An entry of the tail that is lost altogether leaves no trace.
          if (damaged === 'tail' && mask === null) return;
          expect(reader.damage).not.toBeNull();
          for (const [term, found] of postings) {
            const all = new Set(full.postings.get(term)?.documents);
            expect(found.documents.every((document) => all.has(document))).toBe(true);
          }
          const frequencies = await reader.documentFrequencies(TERMS);
          for (const [term, { documents }] of postings)
            expect(frequencies.get(term)).toBeGreaterThanOrEqual(documents.length);

          await model.apply({ kind: 'beginRebuild' });
          await model.settle();
          await reader.refresh();
          expect(await answersOf(reader, model.documents)).toEqual(full);
          expect(reader.damage).toBeNull();
        },
      ),
      { numRuns: 60 },
    );
  }, 120_000);

  it('lets documents be written and removed all the same', async () => {
    const model = await everyPart();
    model.store.damage((bytes) => bytes.with(0, (bytes[0] ?? 0) ^ 1));
    await model.apply({ kind: 'addMany', count: 150, wordy: 3 });
    await model.apply({ kind: 'remove', every: 4, from: 1 });
    await model.apply({ kind: 'addMany', count: 10, wordy: 3 });
    await model.apply({ kind: 'beginRebuild' });
    await model.settle();
    const reader = await IndexReader.open(model.store);
    expect(await answersOf(reader, model.documents)).toEqual(bruteForceAnswers(model.documents));
  });

  it('is not merged: what is damaged is not written as if it were whole', async () => {
    for (const where of ['heads', 'shards', 'tombstones']) {
      const model = await everyPart();
      await model.apply({ kind: 'addMany', count: 200, wordy: 40 });
      model.store.damage((bytes, at) => (at === where ? bytes.with(0, (bytes[0] ?? 0) ^ 1) : bytes));
      await expect(tidyIndex(model.store, 'resting')).rejects.toThrow(DamagedIndex);
    }
    const model = await everyPart();
    for (let i = 0; i < 3; i += 1) await model.apply({ kind: 'addMany', count: 100, wordy: 2 });
    model.store.damage((bytes, at) => (at === 'tail' ? bytes.with(0, (bytes[0] ?? 0) ^ 1) : bytes));
    await expect(tidyIndex(model.store, 'resting')).rejects.toThrow(DamagedIndex);
  });
});

describe('an index of another format', () => {
  it('answers nothing, takes nothing, and is rebuilt', async () => {
    const model = await everyPart();
    const { store, documents } = model;
    if (store.manifest !== null) store.manifest = { ...store.manifest, format: 0 };
    const reader = await IndexReader.open(store);
    expect(reader.documentCount).toBe(0);
    expect(await reader.postings(TERMS)).toEqual(new Map());
    expect(reader.damage).toContain('format 0');
    const [first] = documents;
    if (first === undefined) throw new Error('no documents');
    await expect(store.change((writes) => writeDocuments(writes, new Map([first])))).rejects.toThrow(
      'format 0',
    );
    await store.change((writes) => removeDocuments(writes, new Set([first[0]])));
    await model.apply({ kind: 'beginRebuild' });
    await model.settle();
    await reader.refresh();
    expect(await answersOf(reader, documents)).toEqual(bruteForceAnswers(documents));
  });
});

describe('a rebuild', () => {
  it('asks again where a document was removed while it read', async () => {
    const model = await everyPart();
    const { store, documents } = model;
    await model.apply({ kind: 'beginRebuild' });
    const source = sourceOf(documents);
    let asked = 0;
    await rebuildStep(store, async (after, limit) => {
      asked += 1;
      const read = await source(after, limit);
      const [first = 0] = read.keys();
      await store.change((writes) => removeDocuments(writes, new Set([first])));
      documents.delete(first);
      return read;
    });
    await model.settle();
    expect(asked).toBe(1);
    const reader = await IndexReader.open(store);
    expect(await answersOf(reader, documents)).toEqual(bruteForceAnswers(documents));
  });

  it('of nothing is done at once', async () => {
    const { store } = new IndexModel();
    await store.change((writes) => beginRebuild(writes, 'damaged', 0));
    expect(store.manifest?.rebuild).toMatchObject({ reason: 'damaged', upTo: 0 });
    expect(await rebuildStep(store, async () => new Map())).toBe(true);
    expect(await rebuildStep(store, async () => new Map())).toBe(false);
    expect(store.manifest?.rebuild).toBeNull();
  });
});
