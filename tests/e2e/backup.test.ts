import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { accessibilityFaults } from './accessibility-faults.ts';
import { askWorker } from './ask-worker.ts';
import { describeInBrowsers } from './browsers.ts';
import { importHarbourArchive } from './harbour-archive.ts';
import { catchSavedFiles, writeSavedFile } from './saved-files.ts';
import { chooseFile, pressButton, showView, waitForWords } from './use-view.ts';

const PATIENCE = 60_000;

describeInBrowsers('backups', (stage) => {
  it('takes everything out, removes it, and brings it back', { timeout: 240_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sidelight-backup-'));
    const file = join(folder, 'backup.zip');
    await importHarbourArchive(stage());
    const library = await stage().launched.openExtensionPage('/library.html#backup');
    await write(library);
    const before = await everything(library);
    expect(before.articles.length).toBeGreaterThan(3);
    expect(before.wordings).toHaveLength(1);
    expect(before.edits).toHaveLength(1);

    await catchSavedFiles(library);
    await pressButton(library, 'Save a backup');
    await waitForWords(library, /Saved 3 articles/);
    await writeSavedFile(library, file);
    expect((await askWorker(library, { type: 'view/backup' })).ok).toBe(true);
    expect(await accessibilityFaults(library)).toEqual([]);

    await pressButton(library, 'Remove everything …');
    await pressButton(library, 'Remove everything for good');
    await waitForWords(library, 'Everything was removed.');
    const emptied = await everything(library);
    expect(emptied.articles.length).toBe(before.articles.length - 3);
    expect(emptied).toMatchObject({ wordings: [], edits: [], sites: [] });

    await chooseFile(library, file, 'backup-heading');
    await waitForWords(library, /is whole\. It holds 3 articles/);
    await pressButton(library, 'Restore');
    await waitForWords(library, 'Restored: 5 added');
    await expect.poll(() => everything(library), { timeout: PATIENCE }).toEqual(before);
    await library.close();
    await rm(folder, { recursive: true });
  });

  it('says what is wrong with a file that is no backup, and changes nothing', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sidelight-backup-'));
    const file = join(folder, 'backup.zip');
    await writeFile(file, 'no zip at all');
    const library = await stage().launched.openExtensionPage('/library.html#backup');
    const before = await everything(library);
    await chooseFile(library, file, 'backup-heading');
    await waitForWords(library, 'This backup was not read');
    expect(await everything(library)).toEqual(before);
    await library.close();
    await rm(folder, { recursive: true });
  });

  it('hands on one article as a file that opens anywhere', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sidelight-evidence-'));
    const file = join(folder, 'evidence.html');
    const library = await stage().launched.openExtensionPage('/library.html');
    const title = 'A survey ship is sent, and nobody says who pays';
    const found = (await browse(library, null)).articles.find(({ head }) => head.title === title);
    await showView(library, `article=${found?.head.id}`);
    await catchSavedFiles(library);
    await pressButton(library, 'Evidence file');
    await waitForWords(library, /Saved as .*evidence\.html/);
    await writeSavedFile(library, file);
    expect(await readFile(file, 'utf8')).toMatch(/^<!doctype html>/);
    await library.close();

    const opened = await stage().launched.browser.newPage();
    const faults: string[] = [];
    opened.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await opened.goto(`file://${file}`);
    expect(await opened.$eval('h1', (heading) => heading.textContent)).toBe(title);
    expect(await opened.$$eval('blockquote', (quotes) => quotes.length)).toBeGreaterThan(0);
    expect(await accessibilityFaults(opened)).toEqual([]);
    expect(faults).toEqual([]);
    await opened.close();
    await rm(folder, { recursive: true });
  });
});

/** Something of each kind that a reader writes. */
async function write(library: Page): Promise<void> {
  const answers = await Promise.all([
    askWorker(library, {
      type: 'view/add-wording',
      about: 'the name of the channel',
      choices: [['Lindesholm Channel'], ['the Ditch']],
    }),
    askWorker(library, { type: 'view/set-site', host: 'quay.example', mode: 'off' }),
    askWorker(library, { type: 'view/edit-actor', edit: { kind: 'never-mark', form: 'Lindesholm Bell' } }),
  ]);
  expect(answers.map(({ ok }) => ok)).toEqual([true, true, true]);
}

/** What a reader has, by what views are told of it. */
async function everything(library: Page) {
  const articles: string[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof browse>> = await browse(library, cursor);
    articles.push(...page.articles.map(({ head }) => head.title ?? ''));
    cursor = page.next;
  } while (cursor !== null);
  const [edits, wording, corpus] = await Promise.all([
    askWorker(library, { type: 'view/edits' }),
    askWorker(library, { type: 'view/wording' }),
    askWorker(library, { type: 'view/corpus' }),
  ]);
  if (!edits.ok || !wording.ok || !corpus.ok) throw new Error('The worker did not answer.');
  return {
    articles,
    edits: edits.value.map(({ sentence }) => sentence),
    wordings: wording.value.own.map(({ about }) => about),
    sites: corpus.value.sites,
    actors: corpus.value.actors,
    claims: corpus.value.claims,
  };
}

async function browse(library: Page, cursor: string | null) {
  const filter = { outlet: null, actor: null, language: null, source: null, from: null, to: null };
  const answer = await askWorker(library, { type: 'view/browse', filter, cursor });
  if (!answer.ok) throw new Error(answer.problem.message);
  return answer.value;
}
