import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type {
  ArticleFilter,
  BrowsedArticle,
  BrowseOrder,
  DatedPosition,
} from '../../../utils/corpus/browse-query.ts';
import { type Corpus, openCorpus } from '../../../utils/corpus/corpus.ts';
import { indexesFor } from '../../../utils/corpus/dated-index.ts';
import { lookThrough, walkByDate } from '../../../utils/corpus/walk-heads.ts';
import type { ArticleSource } from '../../../utils/notebook/article-source.ts';
import { isInPeriod } from '../../../utils/reading/coverage-filter.ts';
import { analyseExample, exampleArticle } from './example-articles.ts';

const OUTLETS = ['Harbour Post', 'Fjord Times', null];
const LANGUAGES = ['en', 'de-AT', 'pt_BR', null];
const DATES = [
  null,
  '2025',
  '2026',
  '2026-01',
  '2025-12-31',
  '2026-01-01',
  '2026-01-01T08:00:00Z',
  '2026-01-01T20:00:00+02:00',
  '2026-01-31',
  '2026-02-10',
];
const SOURCES: readonly ArticleSource[] = ['starter', 'kept', 'import', `feed:${'0'.repeat(32)}`];
const NAMES = ['Lindqvist', 'Oslo', 'Norway', 'nobody'];

/** Of so many articles every combination of few values occurs, and some often. */
const MANY = 90;

interface Known {
  readonly id: string;
  readonly at: string;
  readonly outlet: string | null;
  readonly language: string;
  readonly sources: readonly ArticleSource[];
  readonly actor: string;
}

let corpus: Corpus;
const known: Known[] = [];

function pick<Value>(list: readonly Value[], at: number): Value {
  const value = list[at % list.length];
  if (value === undefined) throw new Error('nothing to pick');
  return value;
}

const ACTORS: Readonly<Record<string, string>> = {
  Lindqvist: 'anna-lindqvist',
  Oslo: 'oslo',
  Norway: 'norway',
};

async function exampleNumber(i: number) {
  const name = pick(NAMES, i * 5 + Math.floor(i / 4));
  const outlet = pick(OUTLETS, Math.floor(i / 2));
  const date = pick(DATES, i * 3 + Math.floor(i / 7));
  const language = pick(LANGUAGES, Math.floor(i / 3));
  const article = { ...exampleArticle({ body: `Ship ${i} brought ${name}.`, outlet, date }), language };
  const analysed = await analyseExample(article);
  const entry = { id: analysed.id, at: date ?? '', outlet, language: language?.slice(0, 2) ?? '' };
  return { analysed, entry: { ...entry, actor: ACTORS[name] ?? '' } };
}

beforeAll(async () => {
  corpus = await openCorpus('browse-test');
  for (let i = 0; i < MANY; i += 1) {
    const { analysed, entry } = await exampleNumber(i);
    const sources = i % 7 === 0 ? [pick(SOURCES, i), pick(SOURCES, i + 1)] : [pick(SOURCES, i * i)];
    for (const source of sources) await corpus.addArticles([analysed], source);
    known.push({ ...entry, sources: sources.toSorted() });
  }
});

function expected(filter: ArticleFilter, order: BrowseOrder): Known[] {
  const found = known.filter(
    ({ at, outlet, language, sources, actor }) =>
      (filter.outlet ?? outlet) === outlet &&
      (filter.language ?? language) === language &&
      (!filter.source || sources.includes(filter.source)) &&
      (filter.actor ?? actor) === actor &&
      isInPeriod(at === '' ? null : at, {
        outlet: null,
        actor: null,
        from: filter.from ?? null,
        to: filter.to ?? null,
      }),
  );
  if (order === 'added') return found.reverse();
  const numbered = found.map((one, number) => ({ one, number }));
  numbered.sort((a, b) => (a.one.at < b.one.at ? -1 : a.one.at > b.one.at ? 1 : a.number - b.number));
  if (order === 'newest') return numbered.reverse().map(({ one }) => one);
  const ascending = numbered.map(({ one }) => one);
  return [...ascending.filter(({ at }) => at !== ''), ...ascending.filter(({ at }) => at === '')];
}

async function all(filter: ArticleFilter, order: BrowseOrder, limit: number): Promise<BrowsedArticle[]> {
  const found: BrowsedArticle[] = [];
  let cursor: string | null = null;
  do {
    const page = await corpus.browse({ filter, order, limit, cursor });
    expect(page.articles.length).toBeLessThanOrEqual(limit);
    found.push(...page.articles);
    cursor = page.next;
  } while (cursor !== null);
  return found;
}

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const filters: fc.Arbitrary<ArticleFilter> = fc.record({
  outlet: maybe(fc.constantFrom('Harbour Post', 'Fjord Times', 'Nobody')),
  language: maybe(fc.constantFrom('en', 'de', 'pt', '', 'xx')),
  source: maybe(fc.constantFrom(...SOURCES)),
  actor: maybe(fc.constantFrom('anna-lindqvist', 'oslo', 'norway', 'nobody')),
  from: maybe(fc.constantFrom('2025-12-31', '2026-01-01', '2026-01-15', '2026-02-10', '2027-01-01')),
  to: maybe(fc.constantFrom('2025-12-31', '2026-01-01', '2026-01-31', '2026-02-11')),
});
const orders = fc.constantFrom<BrowseOrder>('newest', 'oldest', 'added');

describe('browsing the corpus', () => {
  it('lists what a filter leaves, in order, page by page', async () => {
    await fc.assert(
      fc.asyncProperty(filters, orders, fc.integer({ min: 1, max: 40 }), async (filter, order, limit) => {
        const wanted = expected(filter, order);
        const found = await all(filter, order, limit);
        expect(found.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
        expect(found.map(({ sources }) => sources.toSorted())).toEqual(wanted.map(({ sources }) => sources));
        const { total } = await corpus.browse({ filter, order, limit });
        expect(total).toEqual({ articles: wanted.length, exact: true });
      }),
      { numRuns: 150 },
    );
  });

  it('counts by month what it lists', async () => {
    await fc.assert(
      fc.asyncProperty(filters, async (filter) => {
        const months = new Map<string, number>();
        let undated = 0;
        for (const { at } of expected(filter, 'oldest')) {
          const month = at.length < 7 ? null : at.slice(0, 7);
          if (month === null) undated += 1;
          else months.set(month, (months.get(month) ?? 0) + 1);
        }
        const counted = await corpus.countsByMonth(filter);
        expect(new Map(counted.months.map(({ month, articles }) => [month, articles]))).toEqual(months);
        expect(counted.months.map(({ month }) => month)).toEqual([...months.keys()].sort());
        expect(counted).toMatchObject({ undated, exact: true });
      }),
      { numRuns: 150 },
    );
  });

  it('counts the undated once where no day narrows the list', async () => {
    const undated = expected({}, 'oldest').filter(({ at }) => at.length < 7).length;
    expect(undated).toBeGreaterThan(0);
    expect(await corpus.countsByMonth()).toMatchObject({ undated, exact: true });
    const { total } = await corpus.browse({ limit: 1 });
    expect(total).toEqual({ articles: expected({}, 'oldest').length, exact: true });
  });

  it('stops where it would look at too much, and finds the rest from there', async () => {
    const filter = { outlet: 'Harbour Post', source: pick(SOURCES, 1) };
    const [index] = indexesFor(corpus.database, { outlet: filter.outlet });
    const walk = walkByDate(index, filter, 'newest');
    const found: string[] = [];
    let stops = 0;
    for (let next: DatedPosition | null = null; stops === 0 || next !== null; stops += 1) {
      const page = await lookThrough(corpus.database, walk, filter, next, { limit: 3, chunk: 2, looked: 4 });
      found.push(...page.heads.map(({ id }) => id));
      next = page.next;
    }
    expect(found).toEqual(expected(filter, 'newest').map(({ id }) => id));
    expect(stops).toBeGreaterThan(found.length / 3);
  });

  it('goes on after what was shown, whatever came and went meanwhile', async () => {
    const changing = await openCorpus('browse-changing');
    const article = async (body: string, date: string) => analyseExample(exampleArticle({ body, date }));
    const days = ['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04', '2026-01-05'];
    for (const day of days) await changing.addArticles([await article(`Ship of ${day}.`, day)], 'import');
    const first = await changing.browse({ limit: 2 });
    expect(first.articles.map(({ date }) => date)).toEqual(['2026-01-05', '2026-01-04']);
    await changing.removeArticles(first.articles.map(({ id }) => id));
    await changing.addArticles([await article('A late ship.', '2026-02-01')], 'import');
    const second = await changing.browse({ limit: 2, cursor: first.next });
    expect(second.articles.map(({ date }) => date)).toEqual(['2026-01-03', '2026-01-02']);
    const third = await changing.browse({ limit: 2, cursor: second.next });
    expect([third.articles.map(({ date }) => date), third.next]).toEqual([['2026-01-01'], null]);
  });

  it('begins anew with a cursor that it did not give', async () => {
    const [first] = (await corpus.browse({ limit: 1 })).articles;
    for (const cursor of ['', '{}', '["all","x"]', '["all","2026",-1,0,true]', '['.repeat(1_000)])
      expect((await corpus.browse({ limit: 1, cursor })).articles).toEqual([first]);
  });

  it('tells the languages', async () => {
    expect(await corpus.languages()).toEqual(['de', 'en', 'pt']);
  });
});

describe('versions of an article', () => {
  it('are found by their place, the one that came in last first', async () => {
    const versions = await openCorpus('browse-versions');
    const urls = ['https://www.quay.example/a?utm_x=1', 'http://m.quay.example/a/', 'https://quay.example/b'];
    for (const [i, url] of urls.entries())
      await versions.addArticles(
        [await analyseExample(exampleArticle({ body: `Version ${i}.`, url }))],
        'kept',
      );
    const found = await versions.headsAt('quay.example/a');
    expect(found.map(({ url }) => url)).toEqual([urls[1], urls[0]]);
    expect(found[0]).toMatchObject({
      sources: ['kept'],
      place: 'quay.example/a',
      addedAt: expect.any(String),
    });
    expect(await versions.headsAt('')).toEqual([]);
  });
});
