import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { type Corpus, openCorpus } from '../../../utils/corpus/corpus.ts';
import { EVERY_ARTICLE } from '../../../utils/reading/no-filter.ts';
import { type SearchAsked, searchCorpus } from '../../../utils/reading/search-corpus.ts';
import { analyseExample, exampleArticle } from '../corpus/example-articles.ts';

const ARTICLES = [
  { title: 'Dockers stay out', body: 'The harbour strike goes on in Oslo.', date: '2026-01-10' },
  { title: 'Talks', body: 'Negotiations ended. The strike at the harbour did not.', date: '2026-01-20' },
  { title: 'Soup', body: 'Boil the leeks near the harbour.', outlet: 'Fjord Times', date: '2026-02-03' },
  { title: 'No date', body: 'Harbour pilots wait.', date: null },
];

let opened = 0;

async function openLibrary(): Promise<Corpus> {
  opened += 1;
  const corpus = await openCorpus(`search-${opened}`);
  const articles = await Promise.all(ARTICLES.map((example) => analyseExample(exampleArticle(example))));
  await corpus.addArticles(articles, 'import');
  return corpus;
}

async function titles(corpus: Corpus, asked: Partial<SearchAsked>) {
  const view = await searchCorpus(corpus, {
    query: '',
    typing: false,
    filter: EVERY_ARTICLE,
    skip: 0,
    ...asked,
  });
  return view.hits.map(({ head }) => head.title).sort();
}

describe('searchCorpus', () => {
  it('finds words, phrases and beginnings in the stored articles', async () => {
    const corpus = await openLibrary();
    expect(await titles(corpus, { query: 'harbours -soup' })).toEqual([
      'Dockers stay out',
      'No date',
      'Talks',
    ]);
    expect(await titles(corpus, { query: '"strike at the harbour"' })).toEqual(['Talks']);
    expect(await titles(corpus, { query: 'negotiat*' })).toEqual(['Talks']);
    expect(await titles(corpus, { query: 'harbour pil' })).toEqual([]);
    expect(await titles(corpus, { query: 'harbour pil', typing: true })).toEqual(['No date']);
  });

  it('narrows by outlet and by days', async () => {
    const corpus = await openLibrary();
    const within = (from: string | null, to: string | null) =>
      titles(corpus, { query: 'harbour', filter: { ...EVERY_ARTICLE, from, to } });
    expect(await within('2026-01-15', '2026-02-03')).toEqual(['Soup', 'Talks']);
    expect(await within(null, '2026-01-10')).toEqual(['Dockers stay out']);
    expect(await within('2026-02-04', null)).toEqual([]);
    const filter = { ...EVERY_ARTICLE, outlet: 'Fjord Times' };
    expect(await titles(corpus, { filter })).toEqual(['Soup']);
  });

  it('says what is there to narrow by, and shows the passage', async () => {
    const corpus = await openLibrary();
    const view = await searchCorpus(corpus, {
      query: 'negotiations',
      typing: false,
      filter: EVERY_ARTICLE,
      skip: 0,
    });
    const [hit] = view.hits;
    expect(hit?.passage).toBe('Negotiations ended.');
    expect(hit?.marks).toEqual([{ start: 0, end: 12 }]);
    expect(view).toMatchObject({
      total: { articles: 1, exact: true },
      next: null,
      facets: { outlets: [{ name: 'Harbour Post', articles: 1 }], actors: [] },
      tooCommon: [],
    });
  });

  it('follows what is added and removed', async () => {
    const corpus = await openLibrary();
    const added = await analyseExample(exampleArticle({ title: 'New', body: 'A ferry sank.', date: null }));
    await corpus.addArticles([added], 'import');
    expect(await titles(corpus, { query: 'ferries' })).toEqual(['New']);
    await corpus.removeArticles([added.id]);
    expect(await titles(corpus, { query: 'ferries' })).toEqual([]);
  });
});
