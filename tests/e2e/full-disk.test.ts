import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/launch-browser.ts';
import { type FixtureServer, serveFolders } from '../../scripts/serve-fixtures.ts';
import { jsonLd, NEWS_JSON, page as pageOf } from '../fixtures/pages.ts';
import { foundBrowsers, type Stage } from './browsers.ts';
import { openedPopup } from './claim-cards.ts';
import { corpusDigest, corpusTally } from './corpus-digest.ts';
import { importHarbourArchive } from './harbour-archive.ts';
import type { Work } from './killed-work.ts';
import { importOfFolder, packAt } from './long-works.ts';
import { articleLines, PackPublisher } from './pack-publisher.ts';
import { catchSavedFiles, writeSavedFile } from './saved-files.ts';
import { boundedExtension, SmallDisk } from './small-disk.ts';
import { pressButton, waitForWords } from './use-view.ts';

const PATIENCE = 60_000;
const IMPORTED = 400;
const PACKED = 100;
const PACKED_LATER = 160;
const NO_ROOM = /The disk has no room left for the (?:corpus|notebook)\..*Free some disk space/;

const chromium = foundBrowsers.find(({ kind }) => kind === 'chromium');
const folder = await mkdtemp(join(tmpdir(), 'sidelight-full-disk-'));
let publisher: PackPublisher | null = null;
let pages: FixtureServer | null = null;

beforeAll(async () => {
  await Promise.all([mkdir(join(folder, 'import')), mkdir(join(folder, 'pages'))]);
  await writeFile(join(folder, 'import', 'berths.jsonl'), articleLines('Berth', 0, IMPORTED));
  await writeFile(join(folder, 'pages', 'quay.html'), pageOf({ head: jsonLd(NEWS_JSON) }));
  await boundedExtension(join(folder, 'extension'));
  pages = await serveFolders([join(folder, 'pages')]);
  publisher = await PackPublisher.start();
  await publisher.make('first', articleLines('Ship', 0, PACKED));
  await publisher.make('second', articleLines('Ship', 0, PACKED_LATER));
}, 120_000);

afterAll(async () => {
  await pages?.close();
  await publisher?.stop();
  await rm(folder, { recursive: true });
});

/** An import, and a pack that is there in its first version and gets its second. */
function works(url: string) {
  return {
    folder: importOfFolder(join(folder, 'import'), IMPORTED, 'chromium'),
    first: packAt(url, 'installing a pack', PACKED),
    second: packAt(url, 'updating a pack', PACKED_LATER),
  };
}

describe.skipIf(chromium === undefined)('a full disk', () => {
  it('is told, leaves nothing half-written and lets a backup out; with room again all goes on', {
    timeout: 300_000,
    retry: 0,
  }, async () => {
    if (publisher === null) throw new Error('There is no publisher.');
    const { folder: files, first, second } = works(publisher.url);

    await publisher.publish('first');
    const wide = await openStage();
    await run(wide.library, first);
    const full = await openStage();
    await run(full.library, first);
    await publisher.publish('second');
    await run(wide.library, files);
    await run(wide.library, second);
    const wanted = await corpusDigest(wide.library);
    await wide.stage.launched.close();

    const { stage, library } = full;
    const quay = await stage.open('quay.html');
    const popup = await openedPopup(stage, quay);
    const view = await stage.launched.openExtensionPage('/library.html#backup');
    const disk = await SmallDisk.of(stage.launched, view);
    await library.bringToFront();
    await library.reload();
    const without = await corpusTally(library);
    await files.begin(library);
    await waitForWords(library, /[1-9]\d* articles added/);
    await pressButton(library, 'Pause');
    await waitForWords(library, 'The import waits.');
    expect(await files.isDone(library)).toBe(false);
    const before = await corpusDigest(library);
    const imported = ((await corpusTally(library))?.articles ?? 0) - (without?.articles ?? 0);
    await disk.fill();

    await pressButton(library, 'Go on');
    await waitForProblem(library, '[aria-labelledby="import-heading"] .problem-line');
    await pressButton(library, 'Look for an update');
    await waitForProblem(library, '.pack-row .problem-line');
    await pressButton(popup, 'Keep this article');
    await waitForProblem(popup, '.keep-page .problem-line');
    expect(await corpusDigest(library)).toEqual(before);

    const backup = join(folder, 'backup.zip');
    await catchSavedFiles(view);
    await pressButton(view, 'Save a backup');
    await waitForWords(view, `Saved ${imported + 3} articles`);
    await writeSavedFile(view, backup);
    expect((await readFile(backup)).subarray(0, 2).toString()).toBe('PK');

    await disk.free();
    await pressButton(library, 'Go on');
    await untilDone(library, files);
    await second.goOn(library, 'page');
    await untilDone(library, second);
    expect(await corpusDigest(library)).toEqual(wanted);
    await pressButton(popup, 'Keep this article');
    await waitForWords(popup, /Kept on/);
    await stage.launched.close();
  });
});

async function openStage(): Promise<{ stage: Stage; library: Page }> {
  if (chromium === undefined || pages === null) throw new Error('There is no browser.');
  const launched = await launchBrowser({
    browser: chromium,
    extension: join(folder, 'extension'),
    headless: true,
    viewport: { width: 1000, height: 900 },
  });
  const { origin } = pages;
  const address = (file: string) => `${origin}/${file}`;
  const open = async (file: string) => {
    const page = await launched.browser.newPage();
    await page.goto(address(file), { waitUntil: 'domcontentloaded' });
    return page;
  };
  const stage: Stage = { kind: 'chromium', launched, address, open };
  const library = await launched.openExtensionPage('/library.html#sources');
  // The corpus that comes with the extension is not what is tested here.
  await expect.poll(() => corpusTally(library), { timeout: PATIENCE }).not.toBeNull();
  await importHarbourArchive(stage);
  await library.reload();
  return { stage, library };
}

async function run(library: Page, work: Work): Promise<void> {
  await work.begin(library);
  await untilDone(library, work);
}

async function untilDone(library: Page, work: Work): Promise<void> {
  await expect
    .poll(() => work.isDone(library), { timeout: PATIENCE, interval: 200, message: work.title })
    .toBe(true);
}

/** Waits until a page says, where it belongs, that the disk is full and what to do. */
async function waitForProblem(page: Page, where: string): Promise<void> {
  const said = () => page.evaluate((one) => document.querySelector(one)?.textContent ?? '', where);
  await expect.poll(said, { timeout: PATIENCE, message: where }).toMatch(NO_ROOM);
}
