import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Corpus, openCorpus } from '../../../utils/corpus/corpus.ts';
import { requestReread } from '../../../utils/corpus/reread-tasks.ts';
import { runRereads } from '../../../utils/corpus/run-rereads.ts';
import type { ArticleSource } from '../../../utils/notebook/article-source.ts';
import { contentsOf } from './corpus-contents.ts';
import { analysed, analyseExample } from './example-articles.ts';
import { expectWholeIndex } from './expect-whole-index.ts';

const FEED: ArticleSource = `feed:${'1'.repeat(32)}`;
const PACK: ArticleSource = `pack:${'2'.repeat(32)}`;

let databases = 0;
function open(): Promise<Corpus> {
  databases += 1;
  return openCorpus(`sources-test-${databases}`);
}

const ship = (i: number, date: string | null = '2026-01-15') =>
  analysed({ body: `Ship ${i} came to Oslo.`, date });
const ships = (count: number) => Promise.all(Array.from({ length: count }, (_, i) => ship(i)));

async function sourcesOf(corpus: Corpus): Promise<readonly (readonly ArticleSource[])[]> {
  const { articles } = await corpus.browse({ limit: 1_000, order: 'added' });
  return articles.toReversed().map(({ sources }) => sources.toSorted());
}

/** What the sums should be, by the articles themselves. */
async function expectTrueSums(corpus: Corpus): Promise<void> {
  const { articles } = await corpus.browse({ limit: 1_000 });
  const sums = new Map<string, { articles: number; bytes: number }>();
  for (const { sources, bytes } of articles) {
    for (const source of sources) {
      const sum = sums.get(source) ?? { articles: 0, bytes: 0 };
      sums.set(source, { articles: sum.articles + 1, bytes: sum.bytes + bytes });
    }
  }
  const stored = (await corpus.storageBySource()).map(({ source, ...sum }) => [source, sum] as const);
  expect(new Map(stored)).toEqual(sums);
}

describe('sources of articles', () => {
  it('come together where several bring one article, without a change of the articles', async () => {
    const corpus = await open();
    const [first, second] = await ships(2);
    if (!first || !second) throw new Error('no ships');
    await corpus.addArticles([first], FEED);
    const revision = await corpus.revision();
    expect(await corpus.addArticles([first, first], 'kept')).toEqual({
      added: [],
      known: [first.id, first.id],
    });
    expect(await corpus.addArticles([first], 'kept')).toEqual({ added: [], known: [first.id] });
    expect(await corpus.revision()).toBe(revision);
    await corpus.addArticles([second, first], PACK);
    expect(await sourcesOf(corpus)).toEqual([[FEED, 'kept', PACK], [PACK]]);
    expect((await corpus.article(first.id))?.sources.toSorted()).toEqual([FEED, 'kept', PACK]);
    await expectTrueSums(corpus);
  });

  it('survive that their articles are read again', async () => {
    const corpus = await open();
    await corpus.addArticles(await ships(3), FEED);
    await corpus.addArticles(await ships(1), 'kept');
    const before = (await corpus.browse({ limit: 9 })).articles;
    await requestReread(corpus, { kind: 'all' });
    await runRereads(corpus, { read: analyseExample, batchSize: 2 });
    expect((await corpus.browse({ limit: 9 })).articles).toEqual(before);
    await expectTrueSums(corpus);
  });

  it('stay with an addition that failed neither', async () => {
    const corpus = await open();
    const [first, second] = await ships(2);
    if (!first || !second) throw new Error('no ships');
    await corpus.addArticles([first], FEED);
    const failing = corpus.addArticles([first, second], 'kept', () => Promise.reject(new Error('stop')));
    await expect(failing).rejects.toThrow();
    expect(await sourcesOf(corpus)).toEqual([[FEED]]);
    await expectTrueSums(corpus);
  });
});

describe('a source that lets go', () => {
  it('takes along what it alone brought, and leaves the corpus as if it never had', async () => {
    const corpus = await open();
    await corpus.addArticles(await ships(5), 'import');
    const without = await contentsOf(corpus);
    await corpus.addArticles(await ships(230), PACK);
    await corpus.keepSourceState(PACK, { shards: 3 });
    let pauses = 0;
    const pause = async () => {
      pauses += 1;
    };
    expect(await corpus.releaseSource(PACK, { pause })).toBe(225);
    expect(pauses).toBe(3);
    expect(await contentsOf(corpus)).toEqual(without);
    await expectWholeIndex(corpus);
    expect(await corpus.sourceState(PACK)).toEqual({ shards: 3 });
    expect(await corpus.releaseSource(PACK)).toBe(0);
  });

  it('goes on where it was stopped', async () => {
    const corpus = await open();
    await corpus.addArticles(await ships(150), FEED);
    const aborter = new AbortController();
    const pause = async () => aborter.abort(new Error('enough'));
    await expect(corpus.releaseSource(FEED, { pause, signal: aborter.signal })).rejects.toThrow('enough');
    expect(await corpus.articleCount()).toBe(50);
    await expectTrueSums(corpus);
    expect(await corpus.releaseSource(FEED)).toBe(50);
    expect(await corpus.storageBySource()).toEqual([]);
  });

  it('can do so by age, and keeps what may be younger', async () => {
    const dates = fc.constantFrom(
      null,
      '2024',
      '2025',
      '2025-03',
      '2025-03-09',
      '2025-03-10',
      '2025-04',
      '2026-01-01',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(dates, { maxLength: 12 }), async (chosen) => {
        const corpus = await open();
        await corpus.addArticles(await Promise.all(chosen.map((date, i) => ship(i, date))), FEED);
        await corpus.releaseSource(FEED, { olderThan: '2025-03-10' });
        const left = (await corpus.browse({ limit: 99, order: 'added' })).articles.map(({ date }) => date);
        const younger = chosen.filter((date) => date === null || date >= '2025-03-10'.slice(0, date.length));
        expect(left.toReversed()).toEqual(younger);
        await expectTrueSums(corpus);
      }),
      { numRuns: 25 },
    );
  });

  it('lets go of the undated by when they were added', async () => {
    const corpus = await open();
    await corpus.addArticles([await ship(1, null)], FEED);
    expect(await corpus.releaseSource(FEED, { olderThan: '2020-01-01' })).toBe(0);
    expect(await corpus.releaseSource(FEED, { olderThan: '2999-01-01' })).toBe(1);
  });
});

describe('the state of a source', () => {
  it('is kept with the articles or not at all, until it is forgotten', async () => {
    const corpus = await open();
    expect(await corpus.sourceState(FEED)).toBeNull();
    const keep = () => corpus.keepSourceState(FEED, { etag: '"1"' });
    await corpus.addArticles(await ships(1), FEED, keep);
    expect(await corpus.sourceState(FEED)).toEqual({ etag: '"1"' });
    const failing = corpus.change(async () => {
      await corpus.keepSourceState(FEED, { etag: '"2"' });
      throw new Error('killed');
    });
    await expect(failing).rejects.toThrow();
    expect(await corpus.sourceState(FEED)).toEqual({ etag: '"1"' });
    await corpus.keepSourceState(FEED, null);
    expect(await corpus.sourceState(FEED)).toBeNull();
  });
});
