import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import type { ImportState } from '../../../components/corpus/import-runner.ts';
import type { PickedFile } from '../../../components/corpus/picked-files.ts';
import { createImportSession, type ImportTools } from '../../../entrypoints/library/import-session.ts';
import type { Article } from '../../../utils/articles/article.ts';
import { articleId } from '../../../utils/articles/article-id.ts';
import { type Corpus, openCorpus } from '../../../utils/corpus/corpus.ts';
import type { TextFormat } from '../../../utils/files/file-reader.ts';
import { textLines } from '../../../utils/files/file-text.ts';
import { importJobs } from '../../../utils/files/imports/import-job.ts';
import type { ImportReport, ImportTally } from '../../../utils/files/imports/import-report.ts';

const opened: Corpus[] = [];
let databases = 0;

afterEach(() => {
  for (const corpus of opened.splice(0)) corpus.database.close();
});

const NOTHING = { title: null, date: null, outlet: null, author: null, url: null, tags: null };

/** Every line is an article; "bad" lines cannot be read. */
const LINES: TextFormat = {
  name: 'Lines',
  matches: (_, name) => name.endsWith('.txt'),
  async *read(file) {
    for await (const line of textLines(file, 1000))
      yield { kind: 'article', article: articleOf(line ?? ''), inputId: null };
  },
};

/** A table that always has to be asked about. */
const TABLE: TextFormat = {
  name: 'Table',
  matches: (_, name) => name.endsWith('.csv'),
  async *read(file, { csvColumns }) {
    const guess = { ...NOTHING, text: null };
    if (csvColumns === undefined)
      yield { kind: 'columns-unknown', header: ['A', 'B'], rows: [['1', '2']], guess };
    else yield { kind: 'article', article: articleOf(`${file.name} was read.`), inputId: null };
  },
};

const tools: ImportTools = {
  formats: [LINES, TABLE],
  analyse: async (article) => {
    if (article.text.startsWith('bad')) throw new Error('it is bad');
    return { id: await articleId(article), article, mentions: [], actors: [], claims: [], roles: [] };
  },
};

function picked(name: string, content: string | Uint8Array): PickedFile {
  return { name, file: new File([typeof content === 'string' ? content : content.slice()], name) };
}

function articleOf(text: string): Article {
  const whole = { start: 0, end: text.length };
  return {
    kind: 'article',
    title: null,
    outlet: 'The Quay',
    via: null,
    date: null,
    author: null,
    url: null,
    tags: [],
    language: 'en',
    text,
    sourceStart: 0,
    body: whole,
    blocks: [{ ...whole, kind: 'body' }],
  };
}

function lines(count: number, name: string): string {
  return Array.from({ length: count }, (_, index) => `${name} ${index} was seen at the quay.`).join('\n');
}

async function session(onState: (state: ImportState) => void = () => {}, using = tools) {
  databases += 1;
  const corpus = await openCorpus(`import-session-${databases}`);
  opened.push(corpus);
  const states: ImportState[] = [];
  const started = createImportSession(
    async () => corpus,
    async () => using,
    (state) => {
      states.push(state);
      onState(state);
    },
  );
  return { corpus, states, obey: started.obey };
}

function tallyOf(state: ImportState | undefined): ImportTally {
  if (state !== undefined && 'tally' in state) return state.tally;
  return reportOf(state).tally;
}

function reportOf(state: ImportState | undefined): ImportReport {
  if (state === undefined || !('report' in state))
    throw new Error(`There is no report: ${JSON.stringify(state)}`);
  return state.report;
}

test('adds the articles of many files and reports added, known and refused', async () => {
  const { corpus, states, obey } = await session();
  const files = [
    picked('gulls.txt', lines(30, 'Gull')),
    picked('folder/again.txt', `${lines(2, 'Gull')}\nbad line`),
    picked('photo.jpg', new Uint8Array([0, 1, 2, 3])),
  ];
  await obey({ type: 'start', files });
  expect(states.slice(0, 2)).toEqual([
    { state: 'preparing', stored: 0, files: 3 },
    { state: 'preparing', stored: 3, files: 3 },
  ]);
  expect(states.at(-1)?.state).toBe('finished');
  const { tally, files: reports } = reportOf(states.at(-1));
  expect(tally).toEqual({ files: 3, filesDone: 3, added: 30, known: 2, passedOver: 0, refused: 2 });
  expect(reports.map(({ name, added, known, refused }) => [name, added, known, refused])).toEqual([
    ['gulls.txt', 30, 0, 0],
    ['folder/again.txt', 0, 2, 1],
    ['photo.jpg', 0, 0, 1],
  ]);
  expect(reports.flatMap(({ refusals }) => refusals)).toEqual([
    { name: 'folder/again.txt', reason: 'it is bad' },
    { name: 'photo.jpg', reason: 'the file is binary data, not text' },
  ]);
  expect((await corpus.counts()).articles).toBe(30);
});

test('a file that cannot be opened is refused, and the others are read', async () => {
  const { states, obey } = await session();
  const gone = new File(['x'], 'gone.txt');
  gone.slice = () => {
    throw new DOMException('It is gone', 'NotFoundError');
  };
  await obey({ type: 'start', files: [{ name: 'gone.txt', file: gone }, picked('one.txt', 'One.')] });
  const { tally, files } = reportOf(states.at(-1));
  expect(tally).toMatchObject({ files: 2, filesDone: 2, added: 1, refused: 1 });
  expect(files[0]?.refusals).toEqual([{ name: 'gone.txt', reason: 'the file could not be opened' }]);
});

test('pauses, tells of it again after a restart, and goes on', async () => {
  const pauseAfterFirst = (state: ImportState) => {
    if (state.state === 'running' && state.tally.added > 0) void started.obey({ type: 'pause' });
  };
  const started = await session(pauseAfterFirst);
  await started.obey({ type: 'start', files: [picked('crabs.txt', lines(90, 'Crab'))] });
  expect(started.states.at(-1)?.state).toBe('paused');
  expect(tallyOf(started.states.at(-1)).added).toBeLessThan(90);

  const states: ImportState[] = [];
  const next = createImportSession(
    async () => started.corpus,
    async () => tools,
    (state) => states.push(state),
  );
  await next.obey({ type: 'look' });
  expect(states).toMatchObject([{ state: 'paused', tally: { files: 1, filesDone: 0 } }]);
  await next.obey({ type: 'resume' });
  expect(tallyOf(states.at(-1))).toMatchObject({ filesDone: 1, added: 90, known: 0 });
  await next.obey({ type: 'look' });
  expect(states.at(-1)?.state).toBe('finished');
});

test('asks about tables, reads the other files meanwhile, and goes on with the answer', async () => {
  const { states, obey } = await session();
  const files = [picked('a.csv', 'A,B'), picked('b.csv', 'A,B'), picked('one.txt', 'One.')];
  await obey({ type: 'start', files });
  expect(states.at(-1)).toMatchObject({
    state: 'asking',
    tally: { files: 3, filesDone: 1, added: 1 },
    questions: [{ name: 'a.csv', header: ['A', 'B'], tables: 2 }],
  });
  const state = states.at(-1);
  const job = state?.state === 'asking' ? (state.questions[0]?.job ?? 0) : 0;
  await obey({ type: 'answer', job, answer: { header: ['A', 'B'], columns: { ...NOTHING, text: 0 } } });
  expect(states.at(-1)?.state).toBe('finished');
  expect(tallyOf(states.at(-1))).toMatchObject({ files: 3, filesDone: 3, added: 3, refused: 0 });
});

test('progress never goes back', async () => {
  const { states, obey } = await session();
  await obey({
    type: 'start',
    files: [picked('terns.txt', lines(90, 'Tern')), picked('one.txt', 'One.')],
  });
  const done = states.filter((state) => state.state === 'running').map((state) => tallyOf(state).filesDone);
  expect(done.length).toBeGreaterThan(3);
  expect(done).toEqual([...done].sort((a, b) => a - b));
});

test('cancelling keeps what was added and leaves nothing to resume', async () => {
  const cancelAfterFirst = (state: ImportState) => {
    if (state.state === 'running' && state.tally.added > 0) void started.obey({ type: 'cancel' });
  };
  const started = await session(cancelAfterFirst);
  await started.obey({ type: 'start', files: [picked('crabs.txt', lines(90, 'Crab'))] });
  expect(started.states.at(-1)?.state).toBe('cancelled');
  const { added } = tallyOf(started.states.at(-1));
  expect(added).toBeGreaterThan(0);
  expect(added).toBeLessThan(90);
  const counts = await started.corpus.counts();
  expect(counts.articles).toBe(added);
  expect(counts.unfinishedImports).toBe(0);
});

test('goes on where an import was broken off', async () => {
  let left = 25;
  const failing: ImportTools = {
    ...tools,
    analyse: (article) => {
      left -= 1;
      // As when the worker dies: the promise never settles.
      return left < 0 ? new Promise(() => {}) : tools.analyse(article);
    },
  };
  const broken = await session(() => {}, failing);
  void broken.obey({ type: 'start', files: [picked('seals.txt', lines(60, 'Seal'))] });
  await expect.poll(async () => (await broken.corpus.counts()).articles).toBeGreaterThan(0);

  const states: ImportState[] = [];
  const next = createImportSession(
    async () => broken.corpus,
    async () => tools,
    (state) => states.push(state),
  );
  await next.obey({ type: 'resume' });
  expect(states.at(-1)?.state).toBe('finished');
  expect(tallyOf(states.at(-1))).toMatchObject({ files: 1, added: 60, known: 0 });
  expect((await broken.corpus.counts()).articles).toBe(60);
});

test('a waiting import can be dropped', async () => {
  const { corpus, states, obey } = await session();
  await corpus.database.imports.add({
    state: 'unfinished',
    files: 1,
    file: 0,
    article: 0,
    added: 0,
    known: 0,
    refused: [],
  });
  await obey({ type: 'cancel' });
  expect(states.at(-1)?.state).toBe('cancelled');
  expect(await importJobs(corpus)).toEqual([]);
});

test('a failure to open the corpus is reported, not thrown', async () => {
  const states: ImportState[] = [];
  const failing = createImportSession(
    () => Promise.reject(new Error('no storage')),
    async () => tools,
    (state) => states.push(state),
  );
  await failing.obey({ type: 'start', files: [picked('one.txt', 'One.')] });
  await failing.obey({ type: 'cancel' });
  expect(states.map((state) => state.state)).toEqual(['preparing', 'failed', 'failed']);
});
