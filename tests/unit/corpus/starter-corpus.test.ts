import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Corpus, openCorpus } from '../../../utils/corpus/corpus.ts';
import {
  installStarter,
  readStarterArticles,
  removeStarter,
  type StarterFile,
} from '../../../utils/corpus/starter-corpus.ts';
import { analyseExample, exampleArticle } from './example-articles.ts';

let corpus: Corpus;
let databases = 0;

beforeEach(async () => {
  databases += 1;
  corpus = await openCorpus(`starter-test-${databases}`);
});

function brief(id: string, text: string) {
  return { id, outlet: 'Fjord Times', date: '2026-02-01', title: `Brief ${id}`, paragraphs: [text, 'End.'] };
}

const first: StarterFile = {
  version: '1',
  articles: [brief('a', 'Oslo slept.'), brief('b', 'Norway woke.')],
};
const second: StarterFile = {
  version: '2',
  articles: [brief('b', 'Norway woke.'), brief('c', 'Ships came.')],
};

const titles = async () => {
  const ids = (await corpus.database.articles.toArray()).map(({ id }) => id);
  return (await corpus.articles(ids))
    .map(({ article, sources }) => [article.title, ...sources.toSorted()].join(', '))
    .sort();
};

describe('readStarterArticles', () => {
  it('gives articles whose blocks hold title and paragraphs', () => {
    const [article] = readStarterArticles(first);
    if (article === undefined) throw new Error('no article');
    const parts = article.blocks.map(({ kind, start, end }) => [kind, article.text.slice(start, end)]);
    expect(parts).toEqual([
      ['title', 'Brief a'],
      ['body', 'Oslo slept.'],
      ['body', 'End.'],
    ]);
    expect(article.text.slice(article.body.start, article.body.end)).toBe('Oslo slept.\n\nEnd.');
  });
});

describe('installStarter', () => {
  it('installs once', async () => {
    await installStarter(corpus, first, analyseExample);
    const revision = await corpus.revision();
    await installStarter(corpus, first, analyseExample);
    expect(await titles()).toEqual(['Brief a, starter', 'Brief b, starter']);
    expect(await corpus.revision()).toBe(revision);
    expect(await corpus.counts()).toMatchObject({ starter: '1', starterArticles: 2 });
  });

  it('replaces its own articles and leaves the reader’s', async () => {
    const own = await analyseExample(exampleArticle({ title: 'Own', body: 'Leeks grew.' }));
    await installStarter(corpus, first, analyseExample);
    const [shared] = readStarterArticles(first);
    if (shared === undefined) throw new Error('no article');
    await corpus.addArticles([own, await analyseExample(shared)], 'import');
    await installStarter(corpus, second, analyseExample);
    expect(await titles()).toEqual([
      'Brief a, import',
      'Brief b, starter',
      'Brief c, starter',
      'Own, import',
    ]);
    expect(await corpus.counts()).toMatchObject({ starter: '2', starterArticles: 2, articles: 4 });
    await removeStarter(corpus);
    expect(await titles()).toEqual(['Brief a, import', 'Own, import']);
  });

  it('stays removed, also for a newer version, until it is asked for', async () => {
    await installStarter(corpus, first, analyseExample);
    await removeStarter(corpus);
    await installStarter(corpus, second, analyseExample);
    expect(await corpus.counts()).toMatchObject({ articles: 0, actors: 0, starter: null });
    await installStarter(corpus, second, analyseExample, { evenIfRemoved: true });
    expect(await titles()).toEqual(['Brief b, starter', 'Brief c, starter']);
    expect(await corpus.counts()).toMatchObject({ starter: '2' });
  });
});
