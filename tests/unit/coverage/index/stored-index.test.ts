import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bm25Scores, inverseDocumentFrequency, saturation } from '../../../../utils/coverage/bm25.ts';
import type { CoverageIndex } from '../../../../utils/coverage/coverage-index.ts';
import type { DocumentTerms } from '../../../../utils/coverage/document-terms.ts';
import { IndexReader } from '../../../../utils/coverage/index/index-reader.ts';
import { beginRebuild, rebuildStep } from '../../../../utils/coverage/index/rebuild-index.ts';
import { tidyIndex, tidyStep } from '../../../../utils/coverage/index/tidy-index.ts';
import { removeDocuments, writeDocuments } from '../../../../utils/coverage/index/write-documents.ts';
import {
  answersOf,
  anyTerms,
  bruteForceAnswers,
  type Documents,
  sourceOf,
  TERMS,
  wordyDocument,
} from './example-terms.ts';
import { MemoryStore } from './memory-store.ts';

/** What may happen to an index. */
type Step =
  | { readonly kind: 'add'; readonly documents: readonly DocumentTerms[] }
  /** So many at once that they become a segment. */
  | { readonly kind: 'addMany'; readonly count: number; readonly wordy: number }
  /** One in so many documents, from the first on. */
  | { readonly kind: 'remove'; readonly every: number; readonly from: number }
  | { readonly kind: 'rewrite'; readonly every: number; readonly from: number; readonly terms: DocumentTerms }
  | { readonly kind: 'tidy'; readonly steps: number }
  | { readonly kind: 'beginRebuild' }
  | { readonly kind: 'rebuild'; readonly steps: number };

const anyChoice = { every: fc.integer({ min: 1, max: 9 }), from: fc.integer({ min: 0, max: 8 }) };
const anySteps = fc.integer({ min: 1, max: 6 });

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('add'), documents: fc.array(anyTerms, { maxLength: 20 }) }),
  fc.record({
    kind: fc.constant('addMany'),
    count: fc.integer({ min: 100, max: 200 }),
    wordy: fc.integer({ min: 0, max: 40 }),
  }),
  fc.record({ kind: fc.constant('remove'), ...anyChoice }),
  fc.record({ kind: fc.constant('rewrite'), ...anyChoice, terms: anyTerms }),
  fc.record({ kind: fc.constant('tidy'), steps: anySteps }),
  fc.record({ kind: fc.constant('beginRebuild') }),
  fc.record({ kind: fc.constant('rebuild'), steps: anySteps }),
);

/** An index beside what it should be: all documents, and which of them are in the index yet. */
class Model {
  readonly store: MemoryStore;
  readonly documents = new Map<number, DocumentTerms>();
  readonly #indexed = new Set<number>();
  #last = 0;

  constructor(store = new MemoryStore()) {
    this.store = store;
  }

  get indexed(): Documents {
    return new Map([...this.documents].filter(([document]) => this.#indexed.has(document)));
  }

  async apply(step: Step): Promise<void> {
    switch (step.kind) {
      case 'add':
        return this.#add(step.documents);
      case 'addMany':
        return this.#add(
          Array.from({ length: step.count }, (_, i) => wordyDocument(this.#last + i, step.wordy)),
        );
      case 'remove': {
        const gone = this.#choose(step);
        await this.store.change((writes) => removeDocuments(writes, new Set(gone)));
        for (const document of gone) {
          this.documents.delete(document);
          this.#indexed.delete(document);
        }
        return;
      }
      case 'rewrite': {
        const again = new Map(this.#choose(step).map((document) => [document, step.terms]));
        await this.store.change(async (writes) => {
          await removeDocuments(writes, new Set(again.keys()));
          await writeDocuments(writes, again);
        });
        for (const [document, terms] of again) {
          this.documents.set(document, terms);
          this.#indexed.add(document);
        }
        return;
      }
      case 'tidy':
        for (let i = 0; i < step.steps; i += 1) await tidyStep(this.store);
        return;
      case 'beginRebuild':
        await this.store.change((writes) => beginRebuild(writes, 'outdated', this.#last));
        this.#indexed.clear();
        return;
      case 'rebuild':
        for (let i = 0; i < step.steps; i += 1) await this.#rebuildStep();
        return;
    }
  }

  /** Does all that is left to do. */
  async settle(): Promise<void> {
    while (await this.#rebuildStep());
    await tidyIndex(this.store);
  }

  async #add(added: readonly DocumentTerms[]): Promise<void> {
    const numbered = new Map(added.map((terms, i) => [this.#last + 1 + i, terms]));
    this.#last += added.length;
    await this.store.change((writes) => writeDocuments(writes, numbered));
    for (const [document, terms] of numbered) {
      this.documents.set(document, terms);
      this.#indexed.add(document);
    }
  }

  async #rebuildStep(): Promise<boolean> {
    const before = this.store.manifest?.rebuild ?? null;
    const more = await rebuildStep(this.store, sourceOf(this.documents));
    const upTo = this.store.manifest?.rebuild?.after ?? before?.upTo ?? -1;
    for (const document of this.documents.keys()) if (document <= upTo) this.#indexed.add(document);
    return more;
  }

  #choose({ every, from }: { readonly every: number; readonly from: number }): number[] {
    return [...this.documents.keys()].filter((_, i) => i % every === from % every);
  }
}

describe('a stored index', () => {
  it('answers like brute force after any changes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { maxLength: 14 }), async (steps) => {
        const model = new Model();
        const kept = await IndexReader.open(model.store);
        for (const step of steps) {
          await model.apply(step);
          await kept.refresh();
          const expected = bruteForceAnswers(model.indexed);
          expect(await answersOf(kept, model.indexed)).toEqual(expected);
          const opened = await IndexReader.open(model.store);
          expect(await answersOf(opened, model.indexed)).toEqual(expected);
          await expectFrequencies(kept, model.indexed);
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
        const model = new Model();
        for (const step of steps) await model.apply(step);
        const reader = await IndexReader.open(model.store);
        const expected = bruteForceAnswers(model.indexed);
        do {
          expect(await answersOf(reader, model.indexed)).toEqual(expected);
        } while (await tidyStep(model.store));
        expect(reader.damage).toBeNull();
      }),
      { numRuns: 20 },
    );
  }, 120_000);

  it('keeps the steps of merges and sweeps bounded, and few segments in the end', async () => {
    const model = new Model();
    for (let i = 0; i < 40; i += 1) await model.apply({ kind: 'addMany', count: 200, wordy: 40 });
    await model.settle();
    expect(model.store.manifest?.segments.length).toBeLessThanOrEqual(3);
    // At most 64 are read, and about as many written.
    expect(model.store.mostShards).toBeLessThanOrEqual(130);
    const reader = await IndexReader.open(model.store);
    expect(reader.documentCount).toBe(8000);
  }, 120_000);
});

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
