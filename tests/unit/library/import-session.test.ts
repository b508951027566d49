import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import type { ImportState, ImportTally } from '../../../components/corpus/import-runner.ts';
import { createImportSession, type ImportTools } from '../../../entrypoints/library/import-session.ts';
import type { Article } from '../../../utils/articles/article.ts';
import { articleId } from '../../../utils/articles/article-id.ts';
import { type Corpus, openCorpus } from '../../../utils/corpus/corpus.ts';
import { importJobs } from '../../../utils/corpus/import-job.ts';

const opened: Corpus[] = [];
let databases = 0;

afterEach(() => {
  for (const corpus of opened.splice(0)) corpus.database.close();
});

/** Every line is an article; "bad" lines cannot be read. */
const tools: ImportTools = {
  readDocument: (_, content) => ({
    entries: content.split('\n').map((line) => ({ article: articleOf(line) })),
    problems: [],
  }),
  analyse: async (article) => {
    if (article.text.startsWith('bad')) throw new Error('it is bad');
    return { id: await articleId(article), article, mentions: [], actors: [], claims: [], roles: [] };
  },
};

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
  if (state === undefined || !('tally' in state))
    throw new Error(`There is no tally: ${JSON.stringify(state)}`);
  return state.tally;
}

test('adds the articles of many files and reports added, known and refused', async () => {
  const { corpus, states, obey } = await session();
  const files = [
    new File([lines(30, 'Gull')], 'gulls.txt'),
    new File([`${lines(2, 'Gull')}\nbad line`], 'again.txt'),
    new File([new Uint8Array([0, 1, 2, 3])], 'photo.jpg'),
  ];
  await obey({ type: 'start', files });
  expect(states[0]).toEqual({ state: 'preparing' });
  expect(states.at(-1)?.state).toBe('finished');
  const tally = tallyOf(states.at(-1));
  expect(tally).toMatchObject({ files: 3, filesDone: 3, added: 30, known: 2 });
  expect(tally.refused).toEqual([
    { name: 'photo.jpg', reason: 'the file is binary data, not text' },
    { name: 'again.txt', reason: 'it is bad' },
  ]);
  expect((await corpus.counts()).articles).toBe(30);
});

test('progress never goes back', async () => {
  const { states, obey } = await session();
  await obey({
    type: 'start',
    files: [new File([lines(90, 'Tern')], 'terns.txt'), new File(['One.'], 'one.txt')],
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
  await started.obey({ type: 'start', files: [new File([lines(90, 'Crab')], 'crabs.txt')] });
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
  void broken.obey({ type: 'start', files: [new File([lines(60, 'Seal')], 'seals.txt')] });
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
  await failing.obey({ type: 'start', files: [new File(['One.'], 'one.txt')] });
  await failing.obey({ type: 'cancel' });
  expect(states.map((state) => state.state)).toEqual(['preparing', 'failed', 'failed']);
});
