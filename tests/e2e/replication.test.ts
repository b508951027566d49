import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtExtension } from '../../scripts/build-extension.ts';
import type { FoundBrowser } from '../../scripts/find-browser.ts';
import { type LaunchedBrowser, launchBrowser } from '../../scripts/launch-browser.ts';
import type { SharedCorpusView } from '../../utils/messages/shared-corpora-messages.ts';
import { CouchServer } from '../unit/replication/couch-server.ts';
import { newsroomDocuments } from '../unit/replication/newsroom-documents.ts';
import { accessibilityFaults } from './accessibility-faults.ts';
import { askWorker } from './ask-worker.ts';
import { foundBrowsers } from './browsers.ts';
import { killWorker } from './kill-worker.ts';
import { clickButton, fillField, pressButton, waitForWords } from './use-view.ts';

const ARTICLES = 5_000;
const PATIENCE = 20_000;
/** For all articles, with the server, the other tests' leavings and a browser that starts in between. */
const TAKE_OVER = 180_000;
const RESULTS = 'test-results/shared-corpora';
const login = (password: string) => `Basic ${Buffer.from(`mara:${password}`).toString('base64')}`;

describe.each(foundBrowsers)('a shared corpus in $name', (browser: FoundBrowser) => {
  const server = new CouchServer({ selectors: true });
  const profiles: string[] = [];
  let profile = '';
  let launched: LaunchedBrowser | null = null;

  const start = async (): Promise<Page> => {
    await launched?.close();
    const extension = builtExtension(browser.kind);
    launched = await launchBrowser({
      browser,
      extension,
      headless: true,
      profile,
      viewport: { width: 1000, height: 900 },
    });
    return launched.openExtensionPage('/library.html#sources');
  };

  beforeAll(async () => {
    await mkdir(RESULTS, { recursive: true });
    await server.start();
  });
  afterAll(async () => {
    await launched?.close();
    await server.stop();
    for (const one of profiles) await rm(one, { recursive: true, force: true });
  });

  it('of 5,000 articles comes whole through kills, restarts and a revoked log-in, and goes whole', {
    timeout: 600_000,
  }, async () => {
    await launched?.close();
    server.login = null;
    const name = `newsroom-${browser.kind}-${profiles.length}`;
    const database = await server.create(name);
    await database.bulkDocs(await newsroomDocuments(ARTICLES));
    profile = await mkdtemp(join(tmpdir(), 'sidelight-profile-'));
    profiles.push(profile);
    server.login = login('first');
    const library = await start();
    const before = await countArticles(library);
    server.requests.length = 0;
    await fillField(library, 'Address of the database', `${server.origin}/${name}`);
    await choose(library, 'Name and password');
    await fillField(library, 'Name', 'mara');
    await fillField(library, 'Password', 'first');
    expect(await accessibilityFaults(library)).toEqual([]);
    const begun = Date.now();
    expect(server.requests).toEqual([]);
    await clickButton(library, 'Follow');
    await expect.poll(() => held(library), { timeout: 60_000 }).toBeGreaterThan(200);
    await library.screenshot({ path: `${RESULTS}/${browser.kind}-taking-over.png`, fullPage: true });
    expect(await accessibilityFaults(library)).toEqual([]);
    if (launched !== null && browser.kind === 'chromium') await killWorker({ launched });
    await expect.poll(() => held(library), { timeout: 90_000 }).toBeGreaterThan(1_500);
    await launched?.close();
    await server.stop();
    await server.start();

    const again = await start();
    const halfWay = await held(again);
    expect(halfWay).toBeGreaterThan(1_000);
    expect(halfWay).toBeLessThan(ARTICLES);
    await expect
      .poll(() => corpus(again), { timeout: TAKE_OVER, interval: 500 })
      .toMatchObject({ state: 'current', articles: ARTICLES, skipped: 0, trouble: null, pending: 0 });
    console.log(`${browser.name}: ${ARTICLES} articles in ${Date.now() - begun} ms, with a restart`);
    expect(await countArticles(again)).toBe(before + ARTICLES);

    const [gone, changed] = await Promise.all(['article-1', 'article-2'].map((id) => database.get(id)));
    const [, , , , other] = await newsroomDocuments(ARTICLES + 5).then((all) => all.slice(ARTICLES));
    if (gone === undefined || changed === undefined || other === undefined) throw new Error('no documents');
    await database.bulkDocs([
      { _id: gone._id, _rev: gone._rev, _deleted: true },
      { ...other, _id: changed._id, _rev: changed._rev },
    ]);
    server.login = login('anchor-2-kept');
    await pressButton(again, 'Ask now');
    await waitForWords(again, 'The server does not accept the log-in.');
    expect(await held(again)).toBe(ARTICLES);
    const asked = server.requests.length;
    expect(await accessibilityFaults(again)).toEqual([]);
    await again.screenshot({ path: `${RESULTS}/${browser.kind}-log-in.png`, fullPage: true });
    await pressButton(again, 'Change log-in…');
    await fillField(again, 'Name', 'mara');
    await fillField(again, 'Password', 'anchor-2-kept');
    expect(server.requests.length).toBe(asked);
    await pressButton(again, 'Log in');
    await expect
      .poll(() => corpus(again), { timeout: PATIENCE })
      .toMatchObject({ articles: ARTICLES - 1, trouble: null });
    expect(await countArticles(again)).toBe(before + ARTICLES - 1);
    const page = await again.evaluate(() => document.documentElement.outerHTML);
    expect(page).not.toMatch(/anchor-2-kept|bWFyYT/);

    await pressButton(again, 'Remove this corpus…');
    await pressButton(again, 'Remove it and its articles');
    await expect.poll(() => corpus(again), { timeout: TAKE_OVER, interval: 500 }).toBeUndefined();
    expect(await countArticles(again)).toBe(before);
  });
});

async function corpus(library: Page): Promise<SharedCorpusView | undefined> {
  const answer = await askWorker(library, { type: 'view/shared-corpora' });
  if (!answer.ok) throw new Error(answer.problem.message);
  return answer.value[0];
}

async function held(library: Page): Promise<number> {
  return (await corpus(library))?.articles ?? 0;
}

async function countArticles(library: Page): Promise<number> {
  const answer = await askWorker(library, { type: 'view/corpus' });
  if (!answer.ok) throw new Error(answer.problem.message);
  return answer.value.articles;
}

/** Chooses the radio button that a label names. */
async function choose(page: Page, label: string): Promise<void> {
  await page.evaluate((wanted) => {
    for (const one of document.querySelectorAll('label'))
      if (one.textContent?.trim() === wanted) one.querySelector('input')?.click();
  }, label);
}
