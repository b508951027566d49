import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { articleId } from '../../../utils/articles/article-id.ts';
import { type Corpus, openCorpus } from '../../../utils/corpus/corpus.ts';
import {
  countOtherVersions,
  versionsOfArticle,
  versionsOfPage,
} from '../../../utils/keeping/article-versions.ts';
import { keepArticle } from '../../../utils/keeping/keep-article.ts';
import { type Notebook, openNotebook } from '../../../utils/notebook/notebook.ts';
import { analyseExample, exampleArticle } from '../corpus/example-articles.ts';

let corpus: Corpus;
let notebook: Notebook;
let databases = 0;

beforeEach(async () => {
  databases += 1;
  corpus = await openCorpus(`versions-corpus-${databases}`);
  notebook = await openNotebook(`versions-notebook-${databases}`);
});

const REST = 'The ferry was late, and nobody on the quay knew why.';
const version = (title: string, hurt: number) =>
  exampleArticle({
    title,
    body: `In Oslo ${hurt} dockers were hurt on Monday.\n\n${REST}`,
    url: 'https://quay.example/dockers',
  });
const first = version('Dockers hurt', 3);
const second = version('Dockers hurt', 5);
const third = version('Five dockers hurt', 5);

function keep(article: typeof first, now = Date.UTC(2026, 0, 3)) {
  return keepArticle(article, 'kept', { corpus, notebook, analyse: analyseExample, now: () => now });
}

const source = () => ({ corpus, notebook });

describe('the versions of a page', () => {
  it('are none where the corpus has none', async () => {
    expect(await versionsOfPage(await analyseExample(first), source())).toEqual([]);
    expect(await countOtherVersions(first, corpus)).toBe(0);
  });

  it('tell what changed since it was kept, without keeping it anew', async () => {
    const kept = await keep(first);
    const [step, ...rest] = await versionsOfPage(await analyseExample(second), source());
    expect(rest).toEqual([]);
    expect(step?.earlier.kept).toEqual({ article: kept.id, by: 'kept', madeAt: kept.madeAt });
    expect(step?.later).toEqual({ head: null, addedAt: null, kept: null });
    expect(step?.changes.map(({ kind, why }) => [kind, why])).toEqual([
      ['figure', 'The figure changed from “3” to “5”.'],
    ]);
    expect(await countOtherVersions(second, corpus)).toBe(1);
  });

  it('are all kept, and stand newest first', async () => {
    await keep(first);
    await keep(second, Date.UTC(2026, 0, 4));
    const steps = await versionsOfPage(await analyseExample(third), source());
    expect(steps.map(({ changes }) => changes.map(({ kind }) => kind))).toEqual([['headline'], ['figure']]);
    expect(await corpus.articleCount()).toBe(2);
  });

  it('say nothing of a page that is kept as it is', async () => {
    await keep(first);
    expect(await versionsOfPage(await analyseExample(first), source())).toEqual([]);
    expect(await countOtherVersions(first, corpus)).toBe(0);
  });

  it('of a stored article are those at its address', async () => {
    await keep(first);
    await keep(third, Date.UTC(2026, 0, 4));
    const [step, ...rest] = await versionsOfArticle(await articleId(first), source());
    expect(rest).toEqual([]);
    expect([step?.earlier.head?.title, step?.later.head?.title]).toEqual([
      'Dockers hurt',
      'Five dockers hurt',
    ]);
    expect(await versionsOfArticle('gone', source())).toEqual([]);
  });
});
