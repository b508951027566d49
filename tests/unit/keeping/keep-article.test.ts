import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { articleId } from '../../../utils/articles/article-id.ts';
import { type Corpus, openCorpus } from '../../../utils/corpus/corpus.ts';
import { type Keeping, keepArticle, letGo } from '../../../utils/keeping/keep-article.ts';
import { restoreKept } from '../../../utils/keeping/restore-kept.ts';
import { type Notebook, openNotebook } from '../../../utils/notebook/notebook.ts';
import { abortAtWrite } from '../corpus/database-faults.ts';
import { analyseExample, exampleArticle } from '../corpus/example-articles.ts';

let databases = 0;

interface TestKeeping extends Keeping {
  /** How many articles were read. */
  readonly analysed: () => number;
}

async function open(): Promise<TestKeeping> {
  databases += 1;
  const [corpus, notebook] = await Promise.all([
    openCorpus(`keeping-corpus-${databases}`),
    openNotebook(`keeping-notebook-${databases}`),
  ]);
  let analysed = 0;
  const analyse: Keeping['analyse'] = (article) => {
    analysed += 1;
    return analyseExample(article);
  };
  return { corpus, notebook, analyse, now: () => Date.UTC(2026, 0, 20, 12), analysed: () => analysed };
}

const ferry = exampleArticle({
  title: 'Ferry late',
  body: 'The ferry to Oslo was late.',
  url: 'https://quay.example/1',
});
const bread = exampleArticle({
  title: 'Bread dear',
  body: 'Bread got dearer in Norway.',
  url: 'https://quay.example/2',
});

async function sources(corpus: Corpus): Promise<Record<string, readonly string[]>> {
  const articles = await corpus.articles((await corpus.database.articles.toArray()).map(({ id }) => id));
  return Object.fromEntries(articles.map(({ article, sources }) => [article.title, [...sources].sort()]));
}

async function keptBy(notebook: Notebook): Promise<Record<string, string>> {
  const kept = await notebook.keptArticles.all();
  return Object.fromEntries(kept.map(({ article, by }) => [article.title, by]));
}

describe('keeping an article', () => {
  it('puts it into the notebook and the corpus', async () => {
    const keeping = await open();
    const kept = await keepArticle(ferry, 'kept', keeping);
    expect(kept).toEqual({
      id: await articleId(ferry),
      article: ferry,
      place: 'quay.example/1',
      by: 'kept',
      madeAt: '2026-01-20T12:00:00.000Z',
    });
    expect(await keptBy(keeping.notebook)).toEqual({ 'Ferry late': 'kept' });
    expect(await sources(keeping.corpus)).toEqual({ 'Ferry late': ['kept'] });
  });

  it('again changes nothing', async () => {
    const keeping = await open();
    const first = await keepArticle(ferry, 'kept', keeping);
    const later = { ...keeping, now: () => Date.UTC(2026, 0, 21) };
    expect(await keepArticle(ferry, 'kept', later)).toEqual(first);
    expect(await keepArticle(ferry, 'read', later)).toEqual(first);
    expect(await sources(keeping.corpus)).toEqual({ 'Ferry late': ['kept'] });
  });

  it('by hand counts for more than while reading', async () => {
    const keeping = await open();
    await keepArticle(ferry, 'read', keeping);
    expect(await sources(keeping.corpus)).toEqual({ 'Ferry late': ['read'] });
    await keepArticle(ferry, 'kept', keeping);
    expect(await keptBy(keeping.notebook)).toEqual({ 'Ferry late': 'kept' });
    expect(await sources(keeping.corpus)).toEqual({ 'Ferry late': ['kept'] });
  });

  it('leaves it with others who put it there, when it is let go', async () => {
    const keeping = await open();
    await keeping.corpus.addArticles([await analyseExample(ferry)], 'import');
    await keepArticle(ferry, 'kept', keeping);
    await keepArticle(bread, 'read', keeping);
    expect(await sources(keeping.corpus)).toEqual({
      'Bread dear': ['read'],
      'Ferry late': ['import', 'kept'],
    });
    await letGo(await articleId(ferry), keeping);
    await letGo(await articleId(bread), keeping);
    expect(await sources(keeping.corpus)).toEqual({ 'Ferry late': ['import'] });
    expect(await keptBy(keeping.notebook)).toEqual({});
    await letGo(await articleId(bread), keeping);
  });

  it('can be taken up again after letting go', async () => {
    const keeping = await open();
    await keepArticle(ferry, 'kept', keeping);
    await letGo(await articleId(ferry), keeping);
    await keepArticle(ferry, 'read', keeping);
    await restoreKept(keeping);
    expect(await keptBy(keeping.notebook)).toEqual({ 'Ferry late': 'read' });
    expect(await sources(keeping.corpus)).toEqual({ 'Ferry late': ['read'] });
  });
});

describe('bringing kept articles back into the corpus', () => {
  it('does nothing where nothing is missing', async () => {
    const keeping = await open();
    await restoreKept(keeping);
    await keepArticle(ferry, 'kept', keeping);
    const before = keeping.analysed();
    expect(await restoreKept(keeping)).toBe(0);
    expect(keeping.analysed()).toBe(before);
  });

  it('brings all of them into a corpus that is new', async () => {
    const old = await open();
    await keepArticle(ferry, 'kept', old);
    await keepArticle(bread, 'read', old);
    const keeping = { ...old, corpus: (await open()).corpus };
    let pauses = 0;
    const pause = async () => {
      pauses += 1;
    };
    expect(await restoreKept(keeping, { pause })).toBe(2);
    expect(await sources(keeping.corpus)).toEqual({ 'Bread dear': ['read'], 'Ferry late': ['kept'] });
    expect(pauses).toBe(1);
    expect(await restoreKept(keeping)).toBe(0);
  });

  it('brings in what came into the notebook from a file', async () => {
    const [other, keeping] = [await open(), await open()];
    await keepArticle(bread, 'kept', keeping);
    const kept = await keepArticle(ferry, 'kept', other);
    await keeping.notebook.keptArticles.add([kept]);
    expect(await restoreKept(keeping)).toBe(1);
    expect(await sources(keeping.corpus)).toEqual({ 'Bread dear': ['kept'], 'Ferry late': ['kept'] });
  });
});

describe('a kill at any write', () => {
  it('loses nothing that was kept, and keeps nothing by halves', async () => {
    for (let write = 0; ; write += 1) {
      const keeping = await open();
      await keepArticle(bread, 'read', keeping);
      const fault = abortAtWrite(write);
      await keepArticle(ferry, 'kept', keeping).catch(() => undefined);
      const wasCut = fault.end();
      await restoreKept(keeping);
      const kept = await keptBy(keeping.notebook);
      const held = await sources(keeping.corpus);
      expect(held['Ferry late']).toEqual(kept['Ferry late'] === undefined ? undefined : ['kept']);
      expect(held['Bread dear']).toEqual(['read']);
      await keepArticle(ferry, 'kept', keeping);
      expect(await keptBy(keeping.notebook)).toEqual({ 'Bread dear': 'read', 'Ferry late': 'kept' });
      expect(await sources(keeping.corpus)).toEqual({ 'Bread dear': ['read'], 'Ferry late': ['kept'] });
      if (!wasCut) return;
    }
  });

  it('brings nothing back that was let go, once it left the corpus', async () => {
    for (let write = 0; ; write += 1) {
      const keeping = await open();
      await keepArticle(bread, 'read', keeping);
      await keepArticle(ferry, 'kept', keeping);
      const fault = abortAtWrite(write);
      await letGo(await articleId(ferry), keeping).catch(() => undefined);
      const wasCut = fault.end();
      const hadLeft = !('Ferry late' in (await sources(keeping.corpus)));
      await restoreKept(keeping);
      const [kept, held] = [await keptBy(keeping.notebook), await sources(keeping.corpus)];
      expect('Ferry late' in kept).toBe(!hadLeft);
      expect('Ferry late' in held).toBe(!hadLeft);
      expect(held['Bread dear']).toEqual(['read']);
      if (!wasCut) return;
    }
  });
});
