import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Target } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { builtExtension } from '../../scripts/build-extension.ts';
import { type LaunchedBrowser, launchBrowser } from '../../scripts/launch-browser.ts';
import { selectTab, waitForPopup } from '../../scripts/read-popup.ts';
import { askWorker } from './ask-worker.ts';
import { describeInBrowsers, foundBrowsers, type Stage } from './browsers.ts';
import { cardOnPage, openCard, pressOnCard, waitForCard } from './card-on-page.ts';
import { importHarbourArchive } from './harbour-archive.ts';
import { killWorker } from './kill-worker.ts';
import { anyActor, type PaintedMarks, waitForMarks } from './painted-marks.ts';
import { chooseFile, fillField, pressButton, showView, waitForWords } from './use-view.ts';

const ARTICLE = 'actors-article.html';
const PATIENCE = 20_000;
const NOTEBOOK = 'notebook-heading';

describeInBrowsers('corrections of actors', (stage) => {
  afterEach(() => asking(stage(), undoAll));

  it('take a name off every open page in two clicks, and put it back', async () => {
    const page = await openArticle(stage());
    const other = await openArticle(stage());
    await correctOnCard(stage(), page, 'Lindesholm', 'Stop marking “Lindesholm”');
    const card = await waitForCard(stage(), page, ({ text }) => text.includes('is no longer marked'));
    expect(card.buttons.map(({ label }) => label)).toEqual(['Undo']);
    for (const shown of [page, other])
      await waitForMarks(shown, (marks) => !marks.place?.includes('Lindesholm'));
    await pressOnCard(stage(), page, 'Undo');
    for (const shown of [page, other]) {
      await waitForMarks(shown, (marks) => marks.place?.includes('Lindesholm') === true);
    }
    await page.close();
    await other.close();
  });

  it('are taken back in the popup where they were made', async () => {
    const page = await openArticle(stage());
    const popup = await openActor(stage(), page, 'Desmond Okparanta');
    await fillField(popup, 'Name', 'Desmond Okparanta-Lund');
    await pressButton(popup, 'Rename');
    await waitForWords(popup, '“Desmond Okparanta” is now called “Desmond Okparanta-Lund”.');
    expect(await actorNames(stage(), page)).toContain('Desmond Okparanta-Lund');
    await pressButton(popup, 'Undo');
    await waitForWords(popup, 'Undone.');
    expect(await actorNames(stage(), page)).not.toContain('Desmond Okparanta-Lund');
    await popup.close();
    await page.close();
  });

  it('go on from the card in the popup, ready for somebody else', async () => {
    const page = await openArticle(stage());
    await correctOnCard(stage(), page, 'Dario Melkert', 'Somebody else, or more…');
    // The card closes when the popup is open. Only Chromium lets a test see the popup itself.
    await expect.poll(() => cardOnPage(stage(), page), { timeout: PATIENCE }).toBeNull();
    if (stage().kind === 'chromium') {
      const address = (target: Target) => target.url().includes('popup.html');
      const popup = await stage().launched.browser.waitForTarget(address, { timeout: PATIENCE });
      expect(popup.url()).toMatch(/actor=dario-melkert&correct=1$/);
      await (await popup.asPage()).close();
    }
    await page.close();
  });

  it('hold through reloads, the end of the worker, reading again, and a file', {
    timeout: 300_000,
  }, async () => {
    await importHarbourArchive(stage());
    const page = await openArticle(stage());
    const before = await stateOf(stage(), page);
    await makeCorrections(stage(), page);
    await expectCorrected(stage(), page);
    await page.reload({ waitUntil: 'domcontentloaded' });
    await expectCorrected(stage(), page);

    // Only Chromium lets a test kill the worker.
    await killWorker(stage());
    await page.reload({ waitUntil: 'domcontentloaded' });
    await expectCorrected(stage(), page);

    const library = await stage().launched.openExtensionPage('/library.html#settings');
    await pressButton(library, 'Read all articles again');
    await settled(library);
    await expectCorrected(stage(), page);
    await showView(library, 'yours');
    const file = await exportedFile(library);

    for (const sentence of await sentencesOf(library)) await pressButton(library, `Undo: ${sentence}`);
    await waitForWords(library, 'You have corrected nothing yet.');
    await settled(library);
    await expect.poll(() => stateOf(stage(), page), { timeout: PATIENCE }).toEqual(before);

    await withFile(file, (path) => chooseFile(library, path, NOTEBOOK));
    await waitForWords(library, '5 added, 0 already there.');
    await settled(library);
    await expectCorrected(stage(), page);
    await withFile(file, (path) => chooseFile(library, path, NOTEBOOK));
    await waitForWords(library, '0 added, 5 already there.');
    for (const sentence of await sentencesOf(library)) await pressButton(library, `Undo: ${sentence}`);
    await waitForWords(library, 'You have corrected nothing yet.');
    await library.close();
    await page.close();

    const elsewhere = await launchAgain(stage());
    try {
      await importHarbourArchive(elsewhere);
      const theirs = await elsewhere.launched.openExtensionPage('/library.html#yours');
      await withFile(file, (path) => chooseFile(theirs, path, NOTEBOOK));
      await waitForWords(theirs, '5 added, 0 already there.');
      await settled(theirs);
      const shown = await openArticle(elsewhere);
      await expectCorrected(elsewhere, shown);
    } finally {
      await elsewhere.launched.close();
    }
  });

  it.each([
    { what: 'no JSON', text: '{"format": "sidelight-notebook", ', says: 'it is no JSON' },
    { what: 'no notebook', text: '[1, 2, 3]', says: 'it is no notebook of Sidelight' },
    {
      what: 'a notebook with one bad correction',
      text: notebook([neverMark('Norway'), { ...neverMark('Ukraine'), edit: { kind: 'never-mark' } }]),
      says: /correction 2: .*form.* is missing/,
    },
    {
      what: 'a notebook of a later version',
      text: JSON.stringify({ format: 'sidelight-notebook', version: 99, actorEdits: [] }),
      says: 'written by a newer version of Sidelight',
    },
  ])('are not read from a file that is $what, and nothing changes', async ({ text, says }) => {
    const page = await openArticle(stage());
    const before = await waitForMarks(page, anyActor);
    const library = await stage().launched.openExtensionPage('/library.html#yours');
    await withFile(text, (path) => chooseFile(library, path, NOTEBOOK));
    await waitForWords(library, says);
    await waitForWords(library, /[Nn]othing was added/);
    expect(await sentencesOf(library)).toEqual([]);
    expect(await waitForMarks(page, anyActor)).toEqual(before);
    await library.close();
    await page.close();
  });
});

/** One of each kind that card and popup offer most: not an actor, wrong words, wrong kind, same as, rename. */
async function makeCorrections(stage: Stage, page: Page): Promise<void> {
  await correctOnCard(stage, page, 'Lindesholm', 'Stop marking “Lindesholm”');
  await waitForMarks(page, ({ place }) => !place?.includes('Lindesholm'));
  await correctOnCard(stage, page, 'Ostmark Dredging Authority', 'Dredging Authority');
  await waitForMarks(page, ({ organisation }) => organisation?.includes('Dredging Authority') === true);
  await correctOnCard(stage, page, 'Desmond Okparanta', 'organisation');
  await waitForMarks(page, ({ organisation }) => organisation?.includes('Desmond Okparanta') === true);

  const popup = await openActor(stage, page, 'Ilse Varendonk');
  await fillField(popup, 'Same as', 'Ilse Brandvold');
  await popup.waitForSelector('[role="option"]', { timeout: PATIENCE });
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('Enter');
  await waitForWords(popup, 'Ilse Varendonk and Ilse Brandvold are now one.');
  await waitForWords(popup, 'takes over all that Ilse Brandvold has');
  await fillField(popup, 'Name', 'Ilse Brandvold-Varendonk');
  await pressButton(popup, 'Rename');
  await waitForWords(popup, 'is now called “Ilse Brandvold-Varendonk”.');
  await popup.close();
}

async function expectCorrected(stage: Stage, page: Page): Promise<void> {
  const marks = await waitForMarks(page, isCorrected);
  expect(marks.person).toContain('Varendonk');
  const names = await actorNames(stage, page);
  expect(names).toContain('Ilse Brandvold-Varendonk');
  expect(names.filter((name) => /Varendonk|Brandvold/.test(name))).toHaveLength(1);
  // Stored articles agree: those of both names are one actor's now, and nobody is called like the harbour.
  await expect
    .poll(() => coverageOf(stage, 'Ilse Brandvold-Varendonk'), { timeout: PATIENCE })
    .toEqual({ articles: 3, type: 'person' });
  await expect
    .poll(() => coverageOf(stage, 'Desmond Okparanta'), { timeout: PATIENCE })
    .toEqual({ articles: 1, type: 'organisation' });
  await expect.poll(() => coverageOf(stage, 'Lindesholm'), { timeout: PATIENCE }).toBeNull();
}

/** Everything that the corrections change: what is marked, who is named, and what the corpus has of them. */
async function stateOf(stage: Stage, page: Page) {
  const names = ['Ilse Varendonk', 'Ilse Brandvold', 'Desmond Okparanta', 'Lindesholm'];
  const coverage: Record<string, unknown> = {};
  for (const name of names) coverage[name] = await coverageOf(stage, name);
  return { marks: await waitForMarks(page, anyActor), names: await actorNames(stage, page), coverage };
}

function isCorrected({ person = [], organisation = [], place = [] }: PaintedMarks): boolean {
  return (
    !place.includes('Lindesholm') &&
    organisation.includes('Dredging Authority') &&
    !organisation.includes('Ostmark Dredging Authority') &&
    organisation.includes('Desmond Okparanta') &&
    organisation.includes('Okparanta') &&
    !person.includes('Desmond Okparanta')
  );
}

async function openArticle(stage: Stage): Promise<Page> {
  const page = await stage.open(ARTICLE);
  await waitForMarks(page, anyActor);
  return page;
}

/** Two clicks: "Wrong?", then what is. */
async function correctOnCard(stage: Stage, page: Page, words: string, correction: string): Promise<void> {
  await openCard(stage, page, words);
  await pressOnCard(stage, page, 'Wrong?');
  await pressOnCard(stage, page, correction);
}

/** Opens an actor of the page in the popup, with everything that can be corrected about it. */
async function openActor(stage: Stage, page: Page, name: string): Promise<Page> {
  const popup = await stage.launched.openPopupFor(page);
  await waitForPopup(popup, PATIENCE);
  await selectTab(popup, 'Actors');
  await popup.waitForSelector('.actor-row', { visible: true, timeout: PATIENCE });
  await popup.evaluate((wanted) => {
    for (const row of document.querySelectorAll<HTMLElement>('.actor-row')) {
      if (row.querySelector('.actor-name')?.textContent === wanted) return row.click();
    }
    throw new Error(`The popup does not list ${wanted}.`);
  }, name);
  await pressButton(popup, 'Correct this actor');
  return popup;
}

async function actorNames(stage: Stage, page: Page): Promise<string[]> {
  const tab = await stage.launched.tabOf(page);
  return asking(stage, async (view) => {
    const answer = await askWorker(view, { type: 'view/tab', tab });
    if (!answer.ok || answer.value.page.state !== 'article') throw new Error(JSON.stringify(answer));
    return answer.value.page.reading.actors.map(({ actor }) => actor.name);
  });
}

/** How many stored articles name an actor, found by its name as a reader would; null where nobody has that name. */
function coverageOf(stage: Stage, name: string): Promise<{ articles: number; type: string } | null> {
  return asking(stage, async (view) => {
    const answer = await askWorker(view, { type: 'view/find-actors', query: name });
    if (!answer.ok) throw new Error(answer.problem.message);
    const found = answer.value.find(({ actor }) => actor.name === name);
    return found === undefined ? null : { articles: found.articles, type: found.actor.type };
  });
}

async function asking<Value>(stage: Stage, ask: (view: Page) => Promise<Value>): Promise<Value> {
  const view = await stage.launched.openExtensionPage('/popup.html');
  try {
    return await ask(view);
  } finally {
    await view.close();
  }
}

/** Waits until no article waits for being read again. */
async function settled(library: Page): Promise<void> {
  const waiting = async () => {
    const answer = await askWorker(library, { type: 'view/corpus' });
    if (!answer.ok) throw new Error(answer.problem.message);
    return answer.value.rereading;
  };
  await expect.poll(waiting, { timeout: 120_000 }).toBeNull();
}

async function undoAll(view: Page): Promise<void> {
  const edits = await askWorker(view, { type: 'view/edits' });
  if (!edits.ok) throw new Error(edits.problem.message);
  for (const { id } of edits.value) await askWorker(view, { type: 'view/undo-edit', id });
}

/** What the library lists, one sentence for each correction. */
function sentencesOf(library: Page): Promise<string[]> {
  return library.evaluate(() =>
    Array.from(document.querySelectorAll('.correction-sentence'), ({ textContent }) => textContent ?? ''),
  );
}

/** The text of the file that "Export to a file" saves; the browser itself is kept from saving it. */
async function exportedFile(library: Page): Promise<string> {
  await library.evaluate(() => {
    HTMLAnchorElement.prototype.click = () => undefined;
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) void blob.text().then((text) => Reflect.set(globalThis, 'exported', text));
      return create(blob);
    };
  });
  await pressButton(library, 'Export to a file');
  await waitForWords(library, 'Saved as sidelight-notebook.json');
  const exported = await library.waitForFunction(() => Reflect.get(globalThis, 'exported'), {
    timeout: PATIENCE,
  });
  return String(await exported.jsonValue());
}

async function withFile(text: string, use: (path: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-corrections-'));
  const path = join(folder, 'sidelight-notebook.json');
  await writeFile(path, text);
  await use(path);
  // The page reads the file after it was chosen.
  await new Promise((resolve) => setTimeout(resolve, 500));
  await rm(folder, { recursive: true });
}

/** The same browser with a fresh profile: another machine, as far as the notebook goes. */
async function launchAgain(stage: Stage): Promise<Stage> {
  const browser = foundBrowsers.find(({ kind }) => kind === stage.kind);
  if (browser === undefined) throw new Error('The browser is gone.');
  const extension = builtExtension(stage.kind);
  const viewport = { width: 1000, height: 900 };
  const launched: LaunchedBrowser = await launchBrowser({ browser, extension, headless: true, viewport });
  const open = async (file: string) => {
    const page = await launched.browser.newPage();
    await page.goto(stage.address(file), { waitUntil: 'domcontentloaded' });
    return page;
  };
  return { ...stage, launched, open };
}

function neverMark(form: string) {
  return { edit: { kind: 'never-mark', form }, madeAt: '2026-03-01T12:00:00.000Z', actors: [] };
}

function notebook(actorEdits: readonly unknown[]): string {
  return JSON.stringify({ format: 'sidelight-notebook', version: 1, actorEdits });
}
