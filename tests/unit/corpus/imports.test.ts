import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../utils/articles/article.ts';
import { type Corpus, openCorpus } from '../../../utils/corpus/corpus.ts';
import { cancelImport, importJobs, startImport } from '../../../utils/corpus/import-job.ts';
import { type RunOptions, runImports } from '../../../utils/corpus/run-imports.ts';
import { analyseExample, exampleArticle } from './example-articles.ts';

let databases = 0;

function open(): Promise<Corpus> {
  databases += 1;
  return openCorpus(`imports-test-${databases}`);
}

/** One article a line; a line that begins with "!" cannot be read. */
function readDocument(name: string, content: string) {
  if (content === 'broken') throw new Error('the file is broken');
  const lines = content.split('\n').filter((line) => line !== '');
  return {
    entries: lines
      .filter((line) => !line.startsWith('!'))
      .map((body) => ({ article: exampleArticle({ body }) })),
    problems: lines.filter((line) => line.startsWith('!')).map((line) => `${name}: ${line}`),
  };
}

const options: RunOptions = { readDocument, analyse: analyseExample, batchSize: 2 };

const files = [
  {
    name: 'a.txt',
    content: 'Oslo slept.\nNorway woke.\n!damaged\nLindqvist left.\nOslo slept.\nShips came.',
  },
  { name: 'b.txt', content: 'broken' },
  { name: 'c.txt', content: '' },
  { name: 'd.txt', content: 'Norway woke.\nDockers danced.' },
];

const report = {
  state: 'finished',
  files: 4,
  file: 4,
  article: 0,
  added: 5,
  known: 2,
  refused: [
    { name: 'a.txt', reason: 'a.txt: !damaged' },
    { name: 'b.txt', reason: 'the file is broken' },
    { name: 'c.txt', reason: 'No article was found in it.' },
  ],
};

async function contents(corpus: Corpus) {
  const { claims, mentions, actors, outlets, articles, importFiles } = corpus.database;
  const ids = (await articles.toArray()).map(({ id, number }) => [number, id]);
  const tables = [claims, mentions, actors, outlets, importFiles];
  return { ids, tables: await Promise.all(tables.map((table) => table.toArray())) };
}

describe('imports', () => {
  it('adds the articles of all files and reports what it left out', async () => {
    const corpus = await open();
    await startImport(corpus, files);
    expect(await corpus.counts()).toMatchObject({ articles: 0, unfinishedImports: 1 });
    const progress: number[] = [];
    const [job, ...more] = await runImports(corpus, {
      ...options,
      onProgress: (at) => progress.push(at.job.added + at.job.known),
    });
    expect(job).toMatchObject(report);
    expect(more).toEqual([]);
    expect(progress).toEqual([2, 4, 5, 5, 5, 7]);
    expect(await corpus.counts()).toMatchObject({ articles: 5, unfinishedImports: 0 });
    expect(await runImports(corpus, options)).toEqual([]);
    expect((await contents(corpus)).tables.at(-1)).toEqual([]);
  });

  it('leaves an article out that cannot be analysed', async () => {
    const corpus = await open();
    await startImport(corpus, [{ name: 'd.txt', content: 'Norway woke.\nOslo slept.' }]);
    const analyse = (article: Article) => {
      if (article.text.includes('Oslo')) throw new Error('too strange');
      return analyseExample(article);
    };
    const [job] = await runImports(corpus, { ...options, analyse });
    expect(job).toMatchObject({ added: 1, refused: [{ name: 'd.txt: Title', reason: 'too strange' }] });
  });

  it('ends the same however often it is killed on the way', async () => {
    const whole = await open();
    await startImport(whole, files);
    await runImports(whole, options);
    const expected = await contents(whole);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(12), { maxLength: 5 }), async (kills) => {
        let corpus = await open();
        await startImport(corpus, files);
        for (const kill of kills) corpus = await runUntilKilled(corpus, kill);
        await runImports(corpus, options);
        expect(await importJobs(corpus)).toMatchObject([report]);
        expect(await contents(corpus)).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  it('writes no article twice with two runners at once', async () => {
    const corpus = await open();
    await startImport(corpus, files);
    await Promise.all([runImports(corpus, options), runImports(corpus, options)]);
    expect(await importJobs(corpus)).toMatchObject([report]);
    expect((await corpus.counts()).articles).toBe(5);
  });

  it('stops where it is aborted and goes on from there', async () => {
    const corpus = await open();
    await startImport(corpus, files);
    const controller = new AbortController();
    const aborting = { ...options, signal: controller.signal, onProgress: () => controller.abort() };
    await expect(runImports(corpus, aborting)).rejects.toThrow('aborted');
    expect(await corpus.counts()).toMatchObject({ articles: 2, unfinishedImports: 1 });
    expect(await runImports(corpus, options)).toMatchObject([report]);
  });

  it('can be cancelled while it runs: what was added stays', async () => {
    const corpus = await open();
    const job = await startImport(corpus, files);
    let cancelled: Promise<void> | null = null;
    const analyse = async (article: Article) => {
      if (article.text.includes('Lindqvist')) cancelled = cancelImport(corpus, job);
      await cancelled;
      return analyseExample(article);
    };
    expect(await runImports(corpus, { ...options, analyse })).toEqual([]);
    expect(await importJobs(corpus)).toEqual([]);
    expect(await corpus.counts()).toMatchObject({ articles: 2, unfinishedImports: 0 });
    expect((await contents(corpus)).tables.at(-1)).toEqual([]);
  });

  it('runs within the given lock', async () => {
    const corpus = await open();
    await startImport(corpus, files);
    const order: string[] = [];
    await runImports(corpus, {
      ...options,
      lock: async (work) => {
        order.push('taken');
        const value = await work();
        order.push('released');
        return value;
      },
      onProgress: () => order.push('working'),
    });
    expect(order.at(0)).toBe('taken');
    expect(order.at(-1)).toBe('released');
    expect(order).toHaveLength(8);
  });
});

/** Closes the database after so many analyses or steps, as a killed worker would; answers the corpus opened anew. */
async function runUntilKilled(corpus: Corpus, steps: number): Promise<Corpus> {
  let left = steps;
  const step = () => {
    if (left === 0) corpus.close();
    left -= 1;
  };
  const analyse = (article: Article) => {
    step();
    return analyseExample(article);
  };
  try {
    await runImports(corpus, { ...options, analyse, onProgress: step });
  } catch {
    // Killed: what matters is what the next run makes of it.
  }
  corpus.close();
  return openCorpus(corpus.database.name);
}
