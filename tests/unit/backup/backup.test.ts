import 'fake-indexeddb/auto';
import { BlobReader, BlobWriter, TextReader, TextWriter, ZipReader, ZipWriter } from '@zip.js/zip.js';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { checkBackup } from '../../../utils/backup/check-backup.ts';
import { restoreBackup } from '../../../utils/backup/restore-backup.ts';
import { writeBackup } from '../../../utils/backup/write-backup.ts';
import { type Corpus, openCorpus } from '../../../utils/corpus/corpus.ts';
import { type Notebook, openNotebook } from '../../../utils/notebook/notebook.ts';
import { subscriptionId } from '../../../utils/notebook/subscription-id.ts';
import { StorageError } from '../../../utils/storage/storage-error.ts';
import { contentsOf } from '../corpus/corpus-contents.ts';
import { analysed } from '../corpus/example-articles.ts';

const MADE = '2026-01-31T12:00:00.000Z';
const NOW = Date.parse(MADE);
const FEED = 'https://herald.example/feed';

interface Library {
  readonly corpus: Corpus;
  readonly notebook: Notebook;
}

const opened: Library[] = [];
let count = 0;

async function newLibrary(): Promise<Library> {
  count += 1;
  const corpus = await openCorpus(`corpus ${count}`);
  const library = { corpus, notebook: await openNotebook(`notebook ${count}`) };
  opened.push(library);
  return library;
}

afterEach(async () => {
  for (const { corpus, notebook } of opened.splice(0)) {
    await corpus.database.delete();
    await notebook.database.delete();
  }
});

/** A library in which a reader has kept, imported, followed and said something. */
async function filledLibrary(
  text = 'Some 400 dockers walked out in Odesa, Mayor Nora Lindqvist said.',
): Promise<Library> {
  const library = await newLibrary();
  const { corpus, notebook } = library;
  const article = (title: string) =>
    analysed({ title, body: `${text}\n\nThey came back.`, outlet: 'Harbour Herald', date: '2026-01-30' });
  await corpus.addArticles([await article('Kept'), await article('Both')], 'kept');
  await corpus.addArticles([await article('Both'), await article('Imported')], 'import');
  await corpus.addArticles([await article('Followed')], `feed:${'a'.repeat(32)}`);
  await corpus.addArticles([await article('Of a pack'), await article('Both')], `pack:${'b'.repeat(32)}`);
  const kept = await article('Kept');
  await notebook.keptArticles.add([
    { id: kept.id, article: kept.article, place: '', by: 'kept', madeAt: '2026-01-30T08:00:00.000Z' },
  ]);
  await notebook.subscriptions.add([
    {
      id: await subscriptionId('feed', FEED),
      kind: 'feed',
      url: FEED,
      title: 'Harbour Herald',
      origins: ['https://herald.example'],
      fullText: false,
      madeAt: '2026-01-30T08:00:00.000Z',
    },
  ]);
  return library;
}

/** What of a library its backup brings back. */
async function ownContents({ corpus, notebook }: Library) {
  const { articles, heads, mentions, roles, claims } = await contentsOf(corpus);
  const { subscriptions, ...content } = await notebook.content();
  return {
    articles,
    heads,
    mentions,
    roles,
    claims,
    content,
    subscriptions: subscriptions.map(({ url }) => url),
  };
}

async function backupOf(library: Library, settings: string | null = '{"a":1}'): Promise<Blob> {
  return (await writeBackup({ ...library, settings, made: MADE })).file;
}

async function restoreInto(library: Library, file: Blob) {
  return restoreBackup(await checkBackup(file, { now: NOW }), library);
}

async function entriesOf(file: Blob): Promise<Map<string, string>> {
  const reader = new ZipReader(new BlobReader(file), { useWebWorkers: false });
  const texts = new Map<string, string>();
  for (const entry of await reader.getEntries())
    if (!entry.directory) texts.set(entry.filename, await entry.getData(new TextWriter()));
  await reader.close();
  return texts;
}

/** The same file with some of its parts changed; null takes a part out. */
async function withParts(file: Blob, change: (name: string, text: string) => string | null): Promise<Blob> {
  const writer = new ZipWriter(new BlobWriter(), { useWebWorkers: false });
  for (const [name, text] of await entriesOf(file)) {
    const changed = change(name, text);
    if (changed !== null) await writer.add(name, new TextReader(changed));
  }
  return writer.close();
}

async function problemOf(file: Blob): Promise<string> {
  const error: unknown = await checkBackup(file, { now: NOW }).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof StorageError)) throw new Error('It was not refused in words.', { cause: error });
  expect(error.problem.remedy).not.toBe('');
  return error.problem.message;
}

describe('a backup', () => {
  it('brings everything of the reader back', async () => {
    const before = await filledLibrary();
    const after = await newLibrary();
    const report = await restoreInto(after, await backupOf(before));
    // Four articles, one kept, one subscription; that of the pack comes back with the pack.
    expect(report).toEqual({ added: 6, known: 0, settings: '{"a":1}' });
    await before.corpus.releaseSource(`pack:${'b'.repeat(32)}`);
    expect(await ownContents(after)).toEqual(await ownContents(before));
    expect((await after.corpus.storageBySource()).map(({ source, articles }) => [source, articles])).toEqual(
      (await before.corpus.storageBySource()).map(({ source, articles }) => [source, articles]),
    );
  });

  it('adds nothing twice', async () => {
    const library = await filledLibrary();
    const file = await backupOf(library);
    const before = await ownContents(library);
    expect(await restoreInto(library, file)).toMatchObject({ added: 0, known: 6 });
    expect(await ownContents(library)).toEqual(before);
  });

  it('goes on with what is missing after it was stopped half way', async () => {
    const file = await backupOf(await filledLibrary());
    const [whole, stopped] = [await newLibrary(), await newLibrary()];
    await restoreInto(whole, file);
    const aborter = new AbortController();
    const restoring = restoreBackup(await checkBackup(file, { now: NOW }), {
      ...stopped,
      signal: aborter.signal,
      onProgress: () => aborter.abort(new Error('stopped')),
    });
    await expect(restoring).rejects.toThrow('stopped');
    await restoreInto(stopped, file);
    expect(await ownContents(stopped)).toEqual(await ownContents(whole));
  });

  it('can be read without Sidelight', async () => {
    const texts = await entriesOf(await backupOf(await filledLibrary()));
    const names = [...texts.keys()];
    expect(names.filter((name) => name.startsWith('readable/articles/'))).toHaveLength(4);
    expect(texts.get('readable/articles.csv')?.trim().split('\r\n')).toHaveLength(5);
    expect(names).toEqual(expect.arrayContaining(['readable/judgements.csv', 'readable/corrections.csv']));
  });

  it('brings back any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), async (text) => {
        const before = await filledLibrary(`Some dockers: ${text} walked out.`);
        const after = await newLibrary();
        await restoreInto(after, await backupOf(before));
        await before.corpus.releaseSource(`pack:${'b'.repeat(32)}`);
        expect(await ownContents(after)).toEqual(await ownContents(before));
      }),
      { numRuns: 8 },
    );
  });

  it('saves all others where one article is too strange to be read back', async () => {
    const library = await filledLibrary();
    const strange = await analysed({ title: 'x'.repeat(20_000), body: 'It was closed.' });
    await library.corpus.addArticles([strange], 'import');
    const { file, articles, leftOut } = await writeBackup({ ...library, settings: null, made: MADE });
    expect({ articles, leftOut }).toEqual({ articles: 4, leftOut: 1 });
    expect((await checkBackup(file, { now: NOW })).summary.articles).toBe(4);
    const names = [...(await entriesOf(file)).keys()];
    expect(names.filter((name) => name.startsWith('readable/articles/'))).toHaveLength(5);
  });

  it('refuses what is none, whole and in words', async () => {
    expect(await problemOf(new Blob(['no zip']))).toMatch(/not read/);
    const file = await backupOf(await filledLibrary());
    expect(await problemOf(file.slice(0, file.size / 2))).toMatch(/not read/);
    expect(
      await problemOf(await withParts(file, (name, text) => (name === 'backup.json' ? null : text))),
    ).toMatch(/no backup/);
    expect(
      await problemOf(await withParts(file, (name, text) => (name === 'articles.jsonl' ? null : text))),
    ).toMatch(/missing/);
  });

  it.each([
    [
      'a line is missing',
      'articles.jsonl',
      (text: string) => text.split('\n').slice(1).join('\n'),
      /should hold 4/,
    ],
    ['a line is no JSON', 'articles.jsonl', (text: string) => `{${text}`, /lines 1 to/],
    [
      'a source is made up',
      'articles.jsonl',
      (text: string) => text.replace('"kept"', '"starter"'),
      /lines 1 to/,
    ],
    [
      'a mention lies outside',
      'articles.jsonl',
      (text: string) => text.replace(/"end":\d+/, '"end":999999'),
      /lines 1 to/,
    ],
    ['a kept article is none', 'kept-articles.jsonl', () => '{"by":"kept"}\n', /kept article 1/],
    ['the notebook is none', 'notebook.json', () => '[]', /no notebook/],
    [
      'it is of a newer format',
      'backup.json',
      (text: string) => text.replace('"version": 1', '"version": 2'),
      /newer version/,
    ],
    [
      'it is of a newer reader',
      'backup.json',
      (text: string) => text.replace(/"reader": \d+/, '"reader": 999'),
      /newer version/,
    ],
  ])('is refused where %s', async (_, part, change, said) => {
    const library = await filledLibrary();
    const file = await withParts(await backupOf(library), (name, text) =>
      name === part ? change(text) : text,
    );
    expect(await problemOf(file)).toMatch(said);
  });

  it('is stopped while it is written and while it is checked', async () => {
    const library = await filledLibrary();
    const signal = AbortSignal.abort(new Error('stopped'));
    await expect(writeBackup({ ...library, settings: null, made: MADE }, { signal })).rejects.toThrow(
      'stopped',
    );
    const file = await backupOf(library, null);
    await expect(checkBackup(file, { now: NOW, signal })).rejects.toThrow('stopped');
  });

  it('of an empty library is one too', async () => {
    const after = await newLibrary();
    expect(await restoreInto(after, await backupOf(await newLibrary(), null))).toEqual({
      added: 0,
      known: 0,
      settings: null,
    });
    expect(await after.corpus.articleCount()).toBe(0);
  });
});
