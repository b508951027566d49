import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bm25Scores, inverseDocumentFrequency, saturation } from '../../../../utils/coverage/bm25.ts';
import type { CoverageIndex } from '../../../../utils/coverage/coverage-index.ts';
import { IndexReader } from '../../../../utils/coverage/index/index-reader.ts';
import { tidyStep } from '../../../../utils/coverage/index/tidy-index.ts';
import { answersOf, bruteForceAnswers, type Documents, TERMS } from './example-terms.ts';
import { anyStep, IndexModel } from './index-model.ts';
import type { MemoryStore } from './memory-store.ts';

describe('a stored index', () => {
  it('answers like brute force after any changes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { maxLength: 14 }), async (steps) => {
        const model = new IndexModel();
        const kept = await IndexReader.open(model.store);
        for (const step of steps) {
          await model.apply(step);
          await kept.refresh();
          const expected = bruteForceAnswers(model.indexed);
          expect(await answersOf(kept, model.indexed)).toEqual(expected);
          const opened = await IndexReader.open(model.store);
          expect(await answersOf(opened, model.indexed)).toEqual(expected);
          await expectFrequencies(kept, model.indexed);
          await expectDocuments(kept);
          expect(kept.damage).toBeNull();
        }
        await model.settle();
        await kept.refresh();
        expect(await answersOf(kept, model.documents)).toEqual(bruteForceAnswers(model.documents));
        await expectScores(kept, model.documents);
        expectNothingLeftOver(model.store);
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  it('answers a reader that was opened before it was tidied', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 3, maxLength: 10 }), async (steps) => {
        const model = new IndexModel();
        for (const step of steps) await model.apply(step);
        const reader = await IndexReader.open(model.store);
        const expected = bruteForceAnswers(model.indexed);
        do {
          expect(await answersOf(reader, model.indexed)).toEqual(expected);
        } while (await tidyStep(model.store, 'growing'));
        expect(reader.damage).toBeNull();
      }),
      { numRuns: 20 },
    );
  }, 120_000);

  it('keeps the steps of merges and sweeps bounded, and few segments in the end', async () => {
    const model = new IndexModel();
    for (let i = 0; i < 40; i += 1) await model.apply({ kind: 'addMany', count: 200, wordy: 40 });
    await model.settle();
    expect(model.store.manifest?.segments.length).toBe(1);
    // At most 64 are read, and about as many written.
    expect(model.store.mostShards).toBeLessThanOrEqual(130);
    const reader = await IndexReader.open(model.store);
    expect(reader.documentCount).toBe(8000);
  }, 120_000);
});

/** The documents alone are those of the postings. */
async function expectDocuments(reader: IndexReader): Promise<void> {
  const postings = await reader.postings([...TERMS, 'unheard']);
  const documents = await reader.documentsWith([...TERMS, 'unheard']);
  expect(documents).toEqual(new Map([...postings].map(([term, found]) => [term, found.documents])));
}

/** Estimates are never too low, nor above the number of documents. */
async function expectFrequencies(reader: IndexReader, documents: Documents): Promise<void> {
  const frequencies = await reader.documentFrequencies(TERMS);
  for (const term of TERMS) {
    const real = [...documents.values()].filter(({ weights }) => weights.has(term)).length;
    expect(frequencies.get(term) ?? 0).toBeGreaterThanOrEqual(real);
    expect(frequencies.get(term) ?? 0).toBeLessThanOrEqual(documents.size);
  }
}

/** Scores are those of the formula, document by document. */
async function expectScores(reader: IndexReader, documents: Documents): Promise<void> {
  const query = new Map(TERMS.map((term, i) => [term, 1 + (i % 3)]));
  const scores = bm25Scores(query, await reader.postings([...query.keys()]), withoutArticles(reader));
  const all = [...documents.values()];
  const average = all.reduce((sum, { length }) => sum + length, 0) / Math.max(1, all.length);
  for (const [document, { weights, length }] of documents) {
    let expected = 0;
    for (const [term, queryWeight] of query) {
      const frequency = all.filter((other) => other.weights.has(term)).length;
      const idf = inverseDocumentFrequency(all.length, frequency);
      const weight = weights.get(term) ?? 0;
      if (weight > 0) expected += queryWeight * idf * saturation(weight, length, average);
    }
    expect(scores.get(document) ?? 0).toBeCloseTo(expected, 8);
  }
}

function withoutArticles(reader: IndexReader): CoverageIndex {
  return {
    documentCount: reader.documentCount,
    averageLength: reader.averageLength,
    documentLimit: reader.documentLimit,
    documentFrequencies: (terms) => reader.documentFrequencies(terms),
    postings: (terms) => reader.postings(terms),
    termsFrom: (prefix, limit) => reader.termsFrom(prefix, limit),
    lengthOf: (document) => reader.lengthOf(document),
    heads: async () => new Map(),
    documentTerms: async () => new Map(),
  };
}

/** Nothing lies in the store that the index does not use. */
function expectNothingLeftOver(store: MemoryStore): void {
  const segments = store.manifest?.segments ?? [];
  expect(store.manifest?.garbage ?? []).toEqual([]);
  expect(store.manifest?.merge ?? null).toBeNull();
  expect(store.sizes).toMatchObject({
    heads: segments.length,
    tombstones: segments.filter(({ removed }) => removed > 0).length,
    shards: segments.reduce((sum, { shards }) => sum + shards, 0),
  });
}
