import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnalysedArticle } from '../../../utils/corpus/analysed-article.ts';
import { openCorpus } from '../../../utils/corpus/corpus.ts';
import { bm25Scores } from '../../../utils/coverage/bm25.ts';
import type { CoverageIndex } from '../../../utils/coverage/coverage-index.ts';
import { MemoryIndex } from '../../../utils/coverage/memory-index.ts';
import { analysed } from './example-articles.ts';

const WORDS = [
  'harbour',
  'strike',
  'Oslo',
  'Norway',
  'Lindqvist',
  'storm',
  'soup',
  'leeks',
  'bridge',
  'vote',
];
const anyBody = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(' '));

type Step =
  | { readonly add: readonly string[] }
  /** Removes the live article at this place, counted around. */
  | { readonly remove: number };

const anySteps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ add: fc.array(anyBody, { minLength: 1, maxLength: 3 }) }) },
    { weight: 1, arbitrary: fc.record({ remove: fc.nat() }) },
  ),
  { minLength: 1, maxLength: 40 },
);

let databases = 0;

const query = new Map([
  ['harbour', 1],
  ['strike', 2],
  ['storm', 0.5],
  ['actor:norway', 1],
  ['unheard', 1],
]);

/** Scores by article, for an index that numbers its documents in its own way. */
async function scoresByArticle(index: CoverageIndex) {
  const scores = bm25Scores(query, await index.postings([...query.keys()]), index);
  const heads = await index.heads([...scores.keys()]);
  return [...scores].map(([document, score]) => `${heads.get(document)?.id} ${score.toFixed(8)}`).sort();
}

describe('the stored index', () => {
  it('answers as one in memory over the live articles, whatever was added, removed and merged', async () => {
    await fc.assert(
      fc.asyncProperty(anySteps, async (steps) => {
        databases += 1;
        const corpus = await openCorpus(`stored-index-${databases}`);
        const live = new Map<string, AnalysedArticle>();
        for (const step of steps) {
          if ('add' in step) {
            const articles = await Promise.all(step.add.map((body) => analysed({ body })));
            await corpus.addArticles(articles, 'user');
            for (const article of articles) if (!live.has(article.id)) live.set(article.id, article);
          } else {
            const id = [...live.keys()][step.remove % Math.max(1, live.size)];
            if (id === undefined) continue;
            await corpus.removeArticles([id]);
            live.delete(id);
          }
        }
        const stored = await corpus.coverageIndex();
        const memory = new MemoryIndex(live.values());
        expect(stored.documentCount).toBe(memory.documentCount);
        expect(stored.averageLength).toBeCloseTo(memory.averageLength, 10);
        expect(await scoresByArticle(stored)).toEqual(await scoresByArticle(memory));
        const terms = [...query.keys()];
        const estimated = await stored.documentFrequencies(terms);
        for (const [term, frequency] of await memory.documentFrequencies(terms)) {
          expect(estimated.get(term)).toBeGreaterThanOrEqual(frequency);
        }
        expect((await corpus.database.segments.toArray()).length).toBeLessThan(24);
        corpus.close();
      }),
      { numRuns: 30 },
    );
  });

  it('goes on answering where another context merges its segments away', async () => {
    const corpus = await openCorpus('stored-index-merge');
    const bodies = Array.from({ length: 9 }, (_, i) => `harbour ${i} storm`);
    for (const body of bodies.slice(0, 7)) await corpus.addArticles([await analysed({ body })], 'user');
    const index = await corpus.coverageIndex();
    const other = await openCorpus('stored-index-merge');
    for (const body of bodies.slice(7)) await other.addArticles([await analysed({ body })], 'user');
    expect(await other.database.segments.count()).toBe(2);
    const postings = await index.postings(['harbour', 'storm']);
    expect([...postings.values()].map(({ documents }) => documents.length)).toEqual([9, 9]);
    expect(index.documentCount).toBe(9);
  });

  it('stays whole where a merge is cut off', async () => {
    const corpus = await openCorpus('stored-index-cut');
    const fail = () => {
      throw new Error('killed');
    };
    for (let i = 0; i < 7; i += 1) await corpus.addArticles([await analysed({ body: `storm ${i}` })], 'user');
    corpus.database.segments.hook('deleting', fail);
    const last = await analysed({ body: 'storm 7' });
    expect(await corpus.addArticles([last], 'user')).toEqual({ added: [last.id], known: [] });
    const frequencies = async () => (await corpus.coverageIndex()).documentFrequencies(['storm']);
    expect(await corpus.database.segments.count()).toBe(8);
    expect(await frequencies()).toEqual(new Map([['storm', 8]]));
    corpus.database.segments.hook('deleting').unsubscribe(fail);
    await corpus.addArticles([await analysed({ body: 'storm 8' })], 'user');
    expect(await corpus.database.segments.count()).toBe(2);
    expect(await frequencies()).toEqual(new Map([['storm', 9]]));
  });
});
