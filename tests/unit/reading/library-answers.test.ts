import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { editRules } from '../../../utils/actors/edits/edit-rules.ts';
import { actorCompany } from '../../../utils/corpus/actor-company.ts';
import { actorOutlets } from '../../../utils/corpus/actor-outlets.ts';
import { type Corpus, openCorpus } from '../../../utils/corpus/corpus.ts';
import type { SourceName } from '../../../utils/messages/library-messages.ts';
import { openNotebook } from '../../../utils/notebook/notebook.ts';
import { browseChoices, browseCorpus } from '../../../utils/reading/browse-corpus.ts';
import { libraryArticle } from '../../../utils/reading/library-article.ts';
import { listActors } from '../../../utils/reading/list-actors.ts';
import { namedSources } from '../../../utils/reading/named-sources.ts';
import { EVERY_ARTICLE } from '../../../utils/reading/no-filter.ts';
import { ReadingEngine } from '../../../utils/reading/reading-engine.ts';
import { searchCorpus } from '../../../utils/reading/search-corpus.ts';
import { suggest } from '../../../utils/reading/suggest.ts';
import { analyseExample, exampleArticle } from '../corpus/example-articles.ts';

const FEED = `feed:${'0'.repeat(32)}` as const;

let opened = 0;

async function openLibrary(): Promise<Corpus> {
  opened += 1;
  const corpus = await openCorpus(`library-${opened}`);
  const add = async (source: SourceName, ...examples: Parameters<typeof exampleArticle>[0][]) => {
    await corpus.addArticles(
      await Promise.all(examples.map((one) => analyseExample(exampleArticle(one)))),
      source,
    );
  };
  await add(
    'import',
    { title: 'One', body: 'Lindqvist met the Harbourmasters in Oslo.', date: '2026-01-10' },
    { title: 'Two', body: 'Lindqvist left Norway.', date: '2026-02-10', outlet: 'Fjord Times' },
  );
  await add(FEED, { title: 'Three', body: 'The Harbourmasters met Lindqvist again.', date: '2026-03-10' });
  return corpus;
}

describe('the answers to the library', () => {
  it('page through all articles, newest first, with who put them there', async () => {
    const corpus = await openLibrary();
    const all = await browseCorpus(corpus, { filter: EVERY_ARTICLE, cursor: null });
    expect(all.articles.map(({ head, sources }) => [head.title, ...sources])).toEqual([
      ['Three', FEED],
      ['Two', 'import'],
      ['One', 'import'],
    ]);
    expect([all.next, all.total]).toEqual([null, { articles: 3, exact: true }]);
    const named = { ...EVERY_ARTICLE, actor: 'harbourmasters', source: 'import' } as const;
    const some = await browseCorpus(corpus, { filter: named, cursor: null });
    expect(some.articles.map(({ head }) => head.title)).toEqual(['One']);
  });

  it('search within a source and a language', async () => {
    const corpus = await openLibrary();
    const found = async (change: Partial<typeof EVERY_ARTICLE>) => {
      const filter = { ...EVERY_ARTICLE, ...change };
      const view = await searchCorpus(corpus, { query: 'lindqvist', typing: false, filter, skip: 0 });
      return view.hits.map(({ head }) => head.title).sort();
    };
    expect(await found({ source: FEED })).toEqual(['Three']);
    expect(await found({ source: 'import' })).toEqual(['One', 'Two']);
    expect(await found({ language: 'en' })).toEqual(['One', 'Three', 'Two']);
    expect(await found({ language: 'de' })).toEqual([]);
    expect(await found({ language: '' })).toEqual([]);
  });

  it('name sources as the reader knows them', async () => {
    const corpus = await openLibrary();
    const notebook = await openNotebook(`library-notebook-${opened}`);
    await notebook.subscriptions.keep({
      kind: 'feed',
      id: '0'.repeat(32),
      url: 'https://quay.example/feed',
      title: 'The Quay',
      origins: ['https://quay.example'],
      madeAt: '2026-01-01T00:00:00.000Z',
      fullText: false,
    });
    const named = [
      { source: 'import', title: null },
      { source: FEED, title: 'The Quay' },
      { source: 'starter', title: null },
    ];
    expect(await namedSources(notebook)(['starter', FEED, 'import'])).toEqual(named);
    const choices = await browseChoices(corpus, notebook);
    expect(choices.sources).toEqual(named.slice(0, 2));
    expect(choices.languages).toEqual(['en']);
    expect(choices.outlets).toEqual([
      { name: 'Harbour Post', articles: 2 },
      { name: 'Fjord Times', articles: 1 },
    ]);
  });

  it('count with whom and where an actor is named', async () => {
    const corpus = await openLibrary();
    const company = await actorCompany(corpus, 'anna-lindqvist', { limit: 10, companions: 10 });
    expect(company.articles).toBe(3);
    expect(company.companions.map(({ actor, articles }) => [actor.id, articles])).toEqual([
      ['harbourmasters', 2],
      ['norway', 1],
      ['oslo', 1],
    ]);
    const newest = await actorCompany(corpus, 'anna-lindqvist', { limit: 1, companions: 10 });
    expect(newest.companions.map(({ actor }) => actor.id)).toEqual(['harbourmasters']);
    expect(await actorOutlets(corpus, 'anna-lindqvist')).toEqual([
      { name: 'Harbour Post', articles: 2 },
      { name: 'Fjord Times', articles: 1 },
    ]);
    expect(await actorOutlets(corpus, 'nobody')).toEqual([]);
  });

  it('list actors by how many articles name them, without those that were joined to others', async () => {
    const corpus = await openLibrary();
    const ids = async (rules = editRules([]), kind: 'person' | 'place' | null = null) =>
      (await listActors(corpus, rules, { kind, skip: 0 })).actors.map(({ actor }) => actor.id);
    expect((await ids()).slice(0, 2)).toEqual(['anna-lindqvist', 'harbourmasters']);
    expect(await ids(editRules([]), 'person')).toEqual(['anna-lindqvist']);
    const joined = editRules([
      {
        id: '1',
        edit: { kind: 'merge', actor: 'oslo', into: 'norway' },
        madeAt: '2026-01-01T00:00:00.000Z',
        actors: [],
      },
    ]);
    expect(await ids(joined)).not.toContain('oslo');
  });

  it('suggest outlets and actors by what is typed', async () => {
    const corpus = await openLibrary();
    const engine = new ReadingEngine(corpus);
    const { outlets, actors } = await suggest('fjord', engine, corpus);
    expect(outlets).toEqual([{ name: 'Fjord Times', articles: 1 }]);
    expect(actors).toEqual([]);
    expect((await suggest('lindqvist', engine, corpus)).actors.map(({ actor }) => actor.name)).toContain(
      'Anna Lindqvist',
    );
  });

  it('give an article with its paragraphs, sources and names', async () => {
    const corpus = await openLibrary();
    const engine = new ReadingEngine(corpus);
    const [first] = (await browseCorpus(corpus, { filter: EVERY_ARTICLE, cursor: null })).articles;
    const nameSources = async (sources: readonly SourceName[]) =>
      sources.map((source) => ({ source, title: 'The Quay' }));
    const article = await libraryArticle(first?.head.id ?? '', { engine, corpus, nameSources });
    expect(article?.paragraphs.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      'The Harbourmasters met Lindqvist again.',
    ]);
    expect(article?.sources).toEqual([{ source: FEED, title: 'The Quay' }]);
    expect(await libraryArticle('gone', { engine, corpus, nameSources })).toBeNull();
  });
});
