import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { READER_VERSION } from '../../../utils/actors/reader-version.ts';
import type { Article } from '../../../utils/articles/article.ts';
import type { AnalysedArticle } from '../../../utils/corpus/analysed-article.ts';
import { type Corpus, openCorpus } from '../../../utils/corpus/corpus.ts';
import {
  cancelRereadOfAll,
  requestReread,
  requestStaleReread,
  rereadTasks,
} from '../../../utils/corpus/reread-tasks.ts';
import { type RereadOptions, runRereads } from '../../../utils/corpus/run-rereads.ts';
import type { RereadSelection } from '../../../utils/corpus/stored-records.ts';
import { actorTerm } from '../../../utils/coverage/document-terms.ts';
import { contentsOf } from './corpus-contents.ts';
import { analyseExample, exampleArticle } from './example-articles.ts';

const ALL: RereadSelection = { kind: 'all' };
const ARTICLES = [
  { title: 'Dockers', body: 'Dockers in Oslo began a strike. Lindqvist counted 40 ships.' },
  {
    title: 'Talks',
    body: 'Norway called Harbourmasters to talks.',
    outlet: 'Fjord Times',
    date: '2026-03-02',
  },
  { title: 'Soup', body: 'Boil the leeks.', outlet: null, date: null },
  { title: 'Ships', body: 'Ships wait in the Oslo-\nFjord. Lindqvist left.' },
  { title: 'Wages', body: 'Norway has good wages, said Harbourmasters.', outlet: 'Fjord Times' },
].map(exampleArticle);

/** Knew no states, took surnames for names, and found no claims. */
async function readBefore(article: Article): Promise<AnalysedArticle> {
  const { mentions, actors, ...rest } = await analyseExample(article);
  const rename = (id: string) => (id === 'anna-lindqvist' ? 'lindqvist' : id);
  return {
    ...rest,
    mentions: mentions
      .filter(({ actor }) => actor !== 'norway')
      .map((mention) => ({ ...mention, actor: rename(mention.actor), metonymOf: null })),
    actors: actors.filter(({ id }) => id !== 'norway').map((actor) => ({ ...actor, id: rename(actor.id) })),
    claims: [],
    roles: [],
  };
}

let databases = 0;
function open(): Promise<Corpus> {
  databases += 1;
  return openCorpus(`rereads-test-${databases}`);
}

async function filled(read: RereadOptions['read']): Promise<Corpus> {
  const corpus = await open();
  const analysed = await Promise.all(ARTICLES.map(read));
  await corpus.addArticles(analysed.slice(0, 2), 'starter');
  await corpus.addArticles(analysed.slice(2), 'import');
  return corpus;
}

/** Reads as the example reader does, and notes the titles of what it read. */
function noting(
  titles: (string | null)[],
  read: RereadOptions['read'] = analyseExample,
): RereadOptions['read'] {
  return (article) => {
    titles.push(article.title);
    return read(article);
  };
}

async function titlesRead(corpus: Corpus, which: RereadSelection): Promise<(string | null)[]> {
  const titles: (string | null)[] = [];
  await requestReread(corpus, which);
  await runRereads(corpus, { read: noting(titles), batchSize: 2 });
  return titles;
}

describe('reading articles again', () => {
  it('leaves what an import by the same reader would, under the same numbers', async () => {
    const corpus = await filled(readBefore);
    const before = await corpus.database.articles.toArray();
    const imported = await contentsOf(await filled(analyseExample));
    expect(await contentsOf(corpus)).not.toEqual(imported);
    await requestReread(corpus, ALL);
    await runRereads(corpus, { read: analyseExample, batchSize: 2 });
    expect(await contentsOf(corpus)).toEqual(imported);
    const after = await corpus.database.articles.toArray();
    expect(after.map(({ number, id }) => [number, id])).toEqual(before.map(({ number, id }) => [number, id]));
    expect(await rereadTasks(corpus)).toEqual([]);
  });

  it('finds nothing any more of how they were read before', async () => {
    const corpus = await filled(readBefore);
    expect((await corpus.articlesNaming('lindqvist', 9)).length).toBe(2);
    await titlesRead(corpus, ALL);
    expect(await corpus.articlesNaming('lindqvist', 9)).toEqual([]);
    expect(await corpus.actorRecord('lindqvist')).toBeNull();
    const index = await corpus.coverageIndex();
    expect((await index.postings([actorTerm('lindqvist')])).size).toBe(0);
    expect([
      ...((await index.postings([actorTerm('norway')])).get(actorTerm('norway'))?.documents ?? []),
    ]).toEqual([1, 2, 4, 5]);
  });

  it('ends the same however often it is killed on the way', async () => {
    const imported = await contentsOf(await filled(analyseExample));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(9), { maxLength: 4 }), async (kills) => {
        let corpus = await filled(readBefore);
        await requestReread(corpus, ALL);
        for (const kill of kills) corpus = await runUntilKilled(corpus, kill);
        await runRereads(corpus, { read: analyseExample, batchSize: 2 });
        expect(await contentsOf(corpus)).toEqual(imported);
      }),
      { numRuns: 20 },
    );
  });

  it('goes on after the last transaction, reading no article twice', async () => {
    const corpus = await filled(readBefore);
    await requestReread(corpus, ALL);
    const aborter = new AbortController();
    const onProgress = () => aborter.abort();
    const options = { read: analyseExample, batchSize: 2, signal: aborter.signal, onProgress };
    await expect(runRereads(corpus, options)).rejects.toThrow('aborted');
    const titles: (string | null)[] = [];
    await runRereads(corpus, { read: noting(titles), batchSize: 2 });
    expect(titles).toEqual(['Soup', 'Ships', 'Wages']);
  });

  it('tells how far it has come', async () => {
    const corpus = await filled(analyseExample);
    const progress: string[] = [];
    await requestReread(corpus, ALL);
    await runRereads(corpus, {
      read: analyseExample,
      batchSize: 2,
      onProgress: ({ done, articles }) => progress.push(`${done} of ${articles}`),
    });
    expect(progress).toEqual(['2 of 5', '4 of 5', '5 of 5', '5 of 5']);
  });

  it('chooses articles that name an actor or let a name stand for it', async () => {
    const corpus = await filled(analyseExample);
    const naming = (actors: string[]): RereadSelection => ({ kind: 'touched', actors, forms: [] });
    expect(await titlesRead(corpus, naming(['anna-lindqvist']))).toEqual(['Dockers', 'Ships']);
    expect(await titlesRead(corpus, naming(['norway']))).toEqual(['Dockers', 'Talks', 'Ships', 'Wages']);
    expect(await titlesRead(corpus, naming(['nobody']))).toEqual([]);
  });

  it('chooses articles whose text holds a form, however it is written', async () => {
    const corpus = await filled(analyseExample);
    const holding = (forms: string[]): RereadSelection => ({ kind: 'touched', actors: [], forms });
    expect(await titlesRead(corpus, holding(['OSLO FJORD']))).toEqual(['Ships']);
    expect(await titlesRead(corpus, holding(['leeks', 'good wages']))).toEqual(['Soup', 'Wages']);
    expect(await titlesRead(corpus, holding(['&']))).toEqual([]);
  });

  it('reads again what an edit touched while it was being read', async () => {
    const corpus = await filled(analyseExample);
    const titles: (string | null)[] = [];
    const touched: RereadSelection = { kind: 'touched', actors: ['anna-lindqvist'], forms: [] };
    await requestReread(corpus, touched);
    let edited = false;
    const read = async (article: Article) => {
      if (!edited) await requestReread(corpus, touched);
      edited = true;
      return analyseExample(article);
    };
    await runRereads(corpus, { read: noting(titles, read) });
    expect(titles).toEqual(['Dockers', 'Ships', 'Dockers', 'Ships']);
  });

  it('does what edits touch before the rest, and what is asked for twice once', async () => {
    const corpus = await filled(analyseExample);
    const titles: (string | null)[] = [];
    await requestReread(corpus, ALL);
    await requestReread(corpus, ALL);
    await requestReread(corpus, { kind: 'touched', actors: [], forms: ['leeks'] });
    await requestReread(corpus, { kind: 'touched', actors: [], forms: ['wages'] });
    await runRereads(corpus, { read: noting(titles) });
    expect(titles).toEqual(['Soup', 'Wages', 'Dockers', 'Talks', 'Soup', 'Ships', 'Wages']);
  });

  it('writes nothing twice with two runners at once', async () => {
    const corpus = await filled(readBefore);
    await requestReread(corpus, ALL);
    const options = { read: analyseExample, batchSize: 2 };
    await Promise.all([runRereads(corpus, options), runRereads(corpus, options)]);
    expect(await contentsOf(corpus)).toEqual(await contentsOf(await filled(analyseExample)));
  });

  it('can be cancelled by whoever asked for all; what was read stays', async () => {
    const corpus = await filled(readBefore);
    await requestReread(corpus, ALL);
    await requestReread(corpus, { kind: 'touched', actors: [], forms: ['leeks'] });
    const titles: (string | null)[] = [];
    const onProgress = () => cancelRereadOfAll(corpus);
    await runRereads(corpus, { read: noting(titles), onProgress });
    expect(titles).toEqual(['Soup']);
    expect(await rereadTasks(corpus)).toEqual([]);
  });

  it('leaves an article as it was that cannot be read', async () => {
    const corpus = await filled(readBefore);
    const read = (article: Article) => {
      if (article.title === 'Dockers') throw new Error('too strange');
      return analyseExample(article);
    };
    await requestReread(corpus, ALL);
    await runRereads(corpus, { read });
    expect((await corpus.articlesNaming('lindqvist', 9)).map(({ article }) => article.title)).toEqual([
      'Dockers',
    ]);
    expect((await corpus.articlesNaming('anna-lindqvist', 9)).map(({ article }) => article.title)).toEqual([
      'Ships',
    ]);
  });

  it('leaves articles away that were removed meanwhile', async () => {
    const corpus = await filled(readBefore);
    const read = async (article: Article) => {
      const analysed = await analyseExample(article);
      if (article.title === 'Talks') await corpus.removeArticles([analysed.id]);
      return analysed;
    };
    await requestReread(corpus, ALL);
    await runRereads(corpus, { read });
    expect((await corpus.database.articles.toArray()).map(({ article }) => article.title)).toEqual([
      'Dockers',
      'Soup',
      'Ships',
      'Wages',
    ]);
  });
});

describe('a newer reader', () => {
  it('reads what an older one has read, once', async () => {
    const corpus = await filled(readBefore);
    await corpus.database.meta.delete('reader');
    await corpus.database.articles.update(2, { readBy: READER_VERSION - 1 });
    await corpus.database.articles
      .where('number')
      .equals(4)
      .modify((record) => {
        Reflect.deleteProperty(record, 'readBy');
      });
    await requestStaleReread(corpus);
    await requestStaleReread(corpus);
    expect(await rereadTasks(corpus)).toHaveLength(1);
    const titles: (string | null)[] = [];
    await runRereads(corpus, { read: noting(titles) });
    expect(titles).toEqual(['Talks', 'Ships']);
    await requestStaleReread(corpus);
    expect(await rereadTasks(corpus)).toEqual([]);
  });

  it('has nothing to do in a corpus that it began', async () => {
    const corpus = await filled(readBefore);
    await requestStaleReread(corpus);
    expect(await rereadTasks(corpus)).toEqual([]);
  });

  it('is asked for once, however far the reading has come', async () => {
    const corpus = await filled(readBefore);
    await corpus.database.meta.delete('reader');
    await requestStaleReread(corpus);
    const aborter = new AbortController();
    const onProgress = () => aborter.abort();
    const options = { read: analyseExample, batchSize: 2, signal: aborter.signal, onProgress };
    await runRereads(corpus, options).catch(() => undefined);
    const left = await rereadTasks(corpus);
    await requestStaleReread(corpus);
    expect(await rereadTasks(corpus)).toEqual(left);
  });
});

/** Closes the database after so many readings or steps, as a killed worker would; answers the corpus opened anew. */
async function runUntilKilled(corpus: Corpus, steps: number): Promise<Corpus> {
  let left = steps;
  const step = () => {
    if (left === 0) corpus.close();
    left -= 1;
  };
  const read = (article: Article) => {
    step();
    return analyseExample(article);
  };
  await runRereads(corpus, { read, batchSize: 2, onProgress: step }).catch(() => undefined);
  corpus.close();
  return openCorpus(corpus.database.name);
}
