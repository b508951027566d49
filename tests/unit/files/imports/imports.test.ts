import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../utils/articles/article.ts';
import type { CsvColumns } from '../../../../utils/articles/csv-columns.ts';
import { type Corpus, openCorpus } from '../../../../utils/corpus/corpus.ts';
import type { TextFormat } from '../../../../utils/files/file-reader.ts';
import { textLines } from '../../../../utils/files/file-text.ts';
import { answerColumns } from '../../../../utils/files/imports/answer-columns.ts';
import {
  cancelImport,
  extendImport,
  fileResults,
  type ImportFile,
  importJobs,
  startImport,
} from '../../../../utils/files/imports/import-job.ts';
import { type RunOptions, runImports } from '../../../../utils/files/imports/run-imports.ts';
import { articlePage, SHOP_PAGE } from '../../../fixtures/files/sample-pages.ts';
import { warcOf } from '../../../fixtures/files/warc-file.ts';
import { zipOf } from '../../../fixtures/files/zip-file.ts';
import { contentsOf } from '../../corpus/corpus-contents.ts';
import { abortAtWrite } from '../../corpus/database-faults.ts';
import { analyseExample, exampleArticle } from '../../corpus/example-articles.ts';

let databases = 0;

function open(): Promise<Corpus> {
  databases += 1;
  return openCorpus(`imports-test-${databases}`);
}

/** One article a line; a line that begins with "!" cannot be read. */
const LINES: TextFormat = {
  name: 'Lines',
  matches: (_, name) => name.endsWith('.lines'),
  async *read(file) {
    for await (const line of textLines(file, 1000)) {
      if (line === null || line.startsWith('!'))
        yield { kind: 'refused', name: file.name, reason: `${line}` };
      else yield { kind: 'article', article: exampleArticle({ body: line }), inputId: null };
    }
  },
};

const GUESS: CsvColumns = {
  title: null,
  text: null,
  date: null,
  outlet: null,
  author: null,
  url: null,
  tags: null,
};

/** A header, then one row a line; nobody can tell which column is the text. */
const TABLE: TextFormat = {
  name: 'Table',
  matches: (_, name) => name.endsWith('.table'),
  async *read(file, { csvColumns }) {
    const lines: string[] = [];
    for await (const line of textLines(file, 1000)) lines.push(line ?? '');
    const [header = [], ...rows] = lines.map((line) => line.split(';'));
    if (csvColumns === undefined) yield { kind: 'columns-unknown', header, rows, guess: GUESS };
    else
      for (const row of rows)
        yield {
          kind: 'article',
          article: exampleArticle({ body: row[csvColumns.text ?? 0] ?? '' }),
          inputId: null,
        };
  },
};

const options: RunOptions = { formats: [LINES, TABLE], analyse: analyseExample, batchSize: 2 };

function file(name: string, content: string | Blob | Uint8Array): ImportFile {
  const blob =
    content instanceof Blob ? content : new Blob([typeof content === 'string' ? content : content.slice()]);
  return { name, file: blob };
}

const files: readonly ImportFile[] = [
  file('a.lines', 'Oslo slept.\nNorway woke.\n!damaged\nLindqvist left.\nOslo slept.\nShips came.'),
  file('b.jpg', new Uint8Array([0, 1, 2])),
  file('c.lines', ''),
  file('d.lines', 'Norway woke.\nDockers danced.'),
];

const report = {
  state: 'finished',
  files: 4,
  done: 4,
  added: 5,
  known: 2,
  passedOver: 0,
  refusedCount: 3,
};

const results = [
  {
    name: 'a.lines',
    result: { added: 4, known: 1, refused: 1, refusals: [{ name: 'a.lines', reason: '!damaged' }] },
  },
  { name: 'b.jpg', result: { refusals: [{ name: 'b.jpg', reason: 'the file is binary data, not text' }] } },
  { name: 'c.lines', result: { refusals: [{ name: 'c.lines', reason: 'the file is empty' }] } },
  { name: 'd.lines', result: { added: 1, known: 1, refused: 0, refusals: [] } },
];

/** Everything that an import leaves. */
async function outcome(corpus: Corpus) {
  const [job] = await importJobs(corpus);
  return { contents: await contentsOf(corpus), job, files: await corpus.database.importFiles.toArray() };
}

describe('imports', () => {
  it('adds the articles of all files and reports what it left out', async () => {
    const corpus = await open();
    const id = await startImport(corpus, files.slice(0, 2));
    await extendImport(corpus, id, files.slice(2));
    expect(await corpus.counts()).toMatchObject({ articles: 0, unfinishedImports: 1 });
    const progress: number[] = [];
    const [job, ...more] = await runImports(corpus, {
      ...options,
      onProgress: (at) => progress.push(at.job.added + at.job.known),
    });
    expect(job).toMatchObject(report);
    expect(more).toEqual([]);
    expect(progress).toEqual([2, 4, 5, 5, 5, 7, 7]);
    expect(await fileResults(corpus, id)).toMatchObject(results);
    expect(await corpus.counts()).toMatchObject({ articles: 5, unfinishedImports: 0 });
    expect(await runImports(corpus, options)).toEqual([]);
    // Nothing of the files is kept.
    expect((await corpus.database.importFiles.toArray()).filter((record) => 'file' in record)).toEqual([]);
  });

  it('counts the pages of an archive that are no articles', async () => {
    const corpus = await open();
    const page = { url: 'https://quay.example/1', body: articlePage('Basin', 'Skagen') };
    const shop = { url: 'https://quay.example/2', body: SHOP_PAGE };
    const image = { url: 'https://quay.example/3', body: '', headers: { 'Content-Type': 'image/png' } };
    await startImport(corpus, [file('quay.warc.gz', await warcOf([page, shop, image], { gzip: true }))]);
    expect(await runImports(corpus, options)).toMatchObject([
      { added: 1, known: 0, passedOver: 2, refusedCount: 0 },
    ]);
  });

  it('leaves an article out that cannot be analysed', async () => {
    const corpus = await open();
    await startImport(corpus, [file('d.lines', 'Norway woke.\nOslo slept.')]);
    const analyse = (article: Article) => {
      if (article.text.includes('Oslo')) throw new Error('too strange');
      return analyseExample(article);
    };
    const [job] = await runImports(corpus, { ...options, analyse });
    expect(job).toMatchObject({ added: 1, refusedCount: 1 });
    const [only] = await fileResults(corpus, job?.id ?? 0);
    expect(only?.result?.refusals).toEqual([{ name: 'd.lines: Title', reason: 'too strange' }]);
  });

  it('ends the same however often it is killed on the way', async () => {
    const zip = await zipOf({
      'x.html': articlePage('Basin', 'Skagen'),
      'y.html': SHOP_PAGE,
      'z.lines': 'Tugs.',
    });
    const warc = await warcOf([{ url: 'https://quay.example/', body: articlePage('Strike', 'Ystad') }]);
    const all = [...files, file('e.zip', zip), file('f.warc', warc)];
    const whole = await open();
    await startImport(whole, all);
    await runImports(whole, options);
    const expected = await outcome(whole);
    let killed = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(8), { minLength: 1, maxLength: 3 }),
        fc.nat(40),
        async (kills, write) => {
          let corpus = await open();
          await startImport(corpus, all);
          for (const kill of kills) corpus = await runUntilKilled(corpus, kill);
          const fault = abortAtWrite(write);
          await runImports(corpus, options).catch(() => undefined);
          if (fault.end()) killed += 1;
          await runImports(corpus, options);
          expect(await outcome(corpus)).toEqual(expected);
        },
      ),
      { numRuns: 20 },
    );
    expect(killed).toBeGreaterThan(3);
  }, 60_000);

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
    expect(await corpus.database.importFiles.count()).toBe(0);
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
    expect(order).toHaveLength(9);
  });
});

describe('tables whose columns nobody can guess', () => {
  const header = ['Was', 'Wo'];
  const tables = [
    file('one.table', 'Was;Wo\nShips came.;Oslo\nTugs left.;Oslo'),
    file('other.table', 'Quoi;Où\nBateaux;Caen'),
    file('same.table', 'Was;Wo\nCrews slept.;Oslo'),
    file('words.lines', 'Norway woke.'),
  ];

  it('wait while other files go on, and are read as a person chose', async () => {
    const corpus = await open();
    const id = await startImport(corpus, tables);
    expect(await runImports(corpus, options)).toEqual([]);
    expect(await importJobs(corpus)).toMatchObject([
      {
        state: 'asking',
        added: 1,
        done: 1,
        questions: [
          { index: 0, name: 'one.table', header },
          { index: 1, name: 'other.table' },
          { index: 2, name: 'same.table' },
        ],
      },
    ]);
    await answerColumns(corpus, id, { header, columns: { ...GUESS, text: 0 } });
    expect(await runImports(corpus, options)).toEqual([]);
    expect(await importJobs(corpus)).toMatchObject([{ state: 'asking', added: 4, done: 3 }]);
    await answerColumns(corpus, id, { header: ['Quoi', 'Où'], columns: null });
    expect(await runImports(corpus, options)).toMatchObject([
      { state: 'finished', added: 4, refusedCount: 1 },
    ]);
    expect((await fileResults(corpus, id)).map(({ name, result }) => [name, result?.added])).toEqual([
      ['one.table', 2],
      ['other.table', 0],
      ['same.table', 1],
      ['words.lines', 1],
    ]);
  });

  it('are not asked about where the same header was answered before', async () => {
    const corpus = await open();
    const id = await startImport(corpus, tables.slice(0, 1));
    await runImports(corpus, options);
    await extendImport(corpus, id, tables.slice(2));
    await answerColumns(corpus, id, { header, columns: { ...GUESS, text: 0 } });
    expect(await runImports(corpus, options)).toMatchObject([
      { state: 'finished', added: 4, files: 3, done: 3, refusedCount: 0 },
    ]);
  });

  it('are refused inside of archives', async () => {
    const corpus = await open();
    const id = await startImport(corpus, [file('z.zip', await zipOf({ 'one.table': 'Was;Wo\na;b' }))]);
    await runImports(corpus, options);
    const [only] = await fileResults(corpus, id);
    expect(only?.result?.refusals).toEqual([
      { name: 'z.zip/one.table', reason: expect.stringContaining('import it without the archive') },
    ]);
  });
});

it('goes on with what an older version stored', async () => {
  const corpus = await open();
  const { imports, importFiles } = corpus.database;
  const job = await imports.add({
    state: 'unfinished',
    files: 2,
    file: 1,
    article: 0,
    added: 3,
    known: 1,
    refused: [{ name: 'old.txt', reason: 'it was old' }],
  });
  await importFiles.add({ job, index: 1, name: 'b.lines', content: 'Norway woke.\nOslo slept.' });
  expect(await runImports(corpus, options)).toMatchObject([
    { state: 'finished', added: 5, known: 1, done: 2, refusedCount: 1 },
  ]);
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
