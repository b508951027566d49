import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { openCorpus } from '../../../utils/corpus/corpus.ts';
import { type Keeping, keepArticle } from '../../../utils/keeping/keep-article.ts';
import { keepReadArticle } from '../../../utils/keeping/keep-read-article.ts';
import { openNotebook } from '../../../utils/notebook/notebook.ts';
import { analyseExample, exampleArticle } from '../corpus/example-articles.ts';

let keeping: Keeping;
let databases = 0;

beforeEach(async () => {
  databases += 1;
  keeping = {
    corpus: await openCorpus(`read-corpus-${databases}`),
    notebook: await openNotebook(`read-notebook-${databases}`),
    analyse: analyseExample,
    now: () => Date.UTC(2026, 0, 20),
  };
});

const article = (body: string) => exampleArticle({ body, url: 'https://quay.example/ferry' });
const FERRY = 'The ferry to Oslo was late by three hours.';

it('keeps an article that was read', async () => {
  expect(await keepReadArticle(article(FERRY), keeping)).toBe(true);
  expect(await keeping.corpus.articleCount()).toBe(1);
});

it('keeps another version only where its words differ', async () => {
  await keepReadArticle(article(FERRY), keeping);
  expect(await keepReadArticle(article(FERRY.replace(' to ', '\u00a0to ')), keeping)).toBe(false);
  expect(await keepReadArticle(article(FERRY.replace('three', 'four')), keeping)).toBe(true);
  expect(await keeping.corpus.articleCount()).toBe(2);
});

it('leaves what is kept by hand as it is', async () => {
  await keepArticle(article(FERRY), 'kept', keeping);
  expect(await keepReadArticle(article(FERRY), keeping)).toBe(false);
  const [kept] = await keeping.notebook.keptArticles.all();
  expect(kept?.by).toBe('kept');
});

it('keeps what the corpus has from elsewhere', async () => {
  await keeping.corpus.addArticles([await analyseExample(article(FERRY))], 'import');
  expect(await keepReadArticle(article(FERRY), keeping)).toBe(true);
  expect(await keeping.notebook.keptArticles.count()).toBe(1);
});
