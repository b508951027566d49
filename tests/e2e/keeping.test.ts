import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, expect, it } from 'vitest';
import type { KeepingView } from '../../utils/messages/keeping-messages.ts';
import { jsonLd, NEWS_JSON, type PageParts, page as pageOf } from '../fixtures/pages.ts';
import { accessibilityFaults } from './accessibility-faults.ts';
import { askWorker } from './ask-worker.ts';
import { badgeOf } from './badge.ts';
import { describeInBrowsers, type Stage } from './browsers.ts';
import { openedPopup } from './claim-cards.ts';
import { inWorker } from './in-worker.ts';
import { killWorker } from './kill-worker.ts';
import { pressButton, waitForWords } from './use-view.ts';

const PATIENCE = 20_000;
/** As long as a page has to be in view to count as read, and what the worker then needs. */
const READ = 40_000;
/** A host of everybody's, where articles are kept while they are read, and one where they are not. */
const CHOSEN = 'ledger.example';
const OTHER = 'courier.example';
/** Where every run puts its pictures. */
const RESULTS = 'test-results/keeping';

const folder = await mkdtemp(join(tmpdir(), 'sidelight-keeping-'));

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Writes a page into the served folder, in place of what is there. */
async function publish(name: string, { head = '', ...parts }: PageParts = {}): Promise<void> {
  await writeFile(join(folder, name), pageOf({ head: jsonLd(NEWS_JSON) + head, ...parts }));
}

const COST = 'Engineers expect the work to cost 31 million crowns, Marta Oyelaran said on Monday.';
const bodyOf = (first: string) =>
  `<p>${first}</p>${pageOf()
    .match(/<p>.*?<\/p>/gs)
    ?.join('')}`;

describeInBrowsers(
  'keeping articles',
  (stage) => {
    it('by the popup; shows what changed when the page is read again, and keeps both', async () => {
      // Another one in each browser and at each try, so that none was kept before.
      const name = `quay-${Date.now()}.html`;
      const story = (cost: string) => bodyOf(`${cost} The file has the name ${name}.`);
      await publish(name, { body: story(COST) });
      const page = await stage().open(name);
      let popup = await openedPopup(stage(), page);
      await pressButton(popup, 'Keep this article');
      await waitForWords(popup, /Kept on \d+ \w+ \d{4}/);
      expect(await accessibilityFaults(popup)).toEqual([]);
      await popup.close();

      popup = await openedPopup(stage(), page);
      await waitForWords(popup, /Kept on/);
      // Kept, the page is no coverage of itself.
      expect(await coverageTitles(popup, await stage().launched.tabOf(page))).not.toContain(
        NEWS_JSON.headline,
      );
      await popup.close();

      await publish(name, {
        title: 'Velden’s breakwater will cost more',
        head: '<meta property="og:title" content="Velden’s breakwater will cost more">',
        body: story(COST.replace('31', '45')),
      });
      await page.reload({ waitUntil: 'domcontentloaded' });
      popup = await openedPopup(stage(), page);
      await waitForWords(popup, /This article changed since you kept it on .*figure/);
      await pressButton(popup, 'Show what changed');
      await waitForWords(popup, 'The figure changed from “31 million” to “45 million”.');
      expect(await accessibilityFaults(popup)).toEqual([]);
      await takePictures(stage(), popup);
      expect(await coverageTitles(popup, await stage().launched.tabOf(page))).not.toContain(
        NEWS_JSON.headline,
      );

      await popup.setViewport({ width: 420, height: 700 });
      await pressButton(popup, 'Keep this article');
      await waitForWords(popup, 'Your corpus has 1 earlier version of this article.');
      await killWorker(stage());
      await pressButton(popup, 'Undo keeping this article');
      await waitForWords(popup, /This article changed since you kept it/);
      await popup.close();
      await page.close();
    });

    it('by the context menu, with a word on the badge', async ({ skip }) => {
      skip(stage().kind !== 'chromium', 'only Chromium lets a test choose from the context menu');
      await publish('menu.html', { title: 'A quay of its own' });
      const page = await stage().open('menu.html');
      const view = await stage().launched.openExtensionPage('/library.html');
      const tab = await stage().launched.tabOf(page);
      // The page's own number comes first.
      await askWorker(view, { type: 'view/comparisons', tab, whole: true });
      await inWorker(
        stage(),
        (id: number) => {
          const { contextMenus } = Reflect.get(globalThis, 'chrome');
          contextMenus.onClicked.dispatch({ menuItemId: 'keep-article' }, { id });
        },
        tab,
      );
      await expect.poll(() => badgeOf(view, tab), { timeout: PATIENCE }).toBe('✓');
      await expect.poll(() => badgeOf(view, tab), { timeout: PATIENCE }).not.toBe('✓');
      expect((await keepingOf(view, tab)).kept?.by).toBe('kept');
      await view.close();
      await page.close();
    });

    it('while reading, on a site that was chosen and on no other, and nothing that needs a log-in', async () => {
      await publish('open.html');
      await publish('member.html', { around: '<a href="/out">Log out</a>' });
      await publish('closed.html', { head: '<meta name="robots" content="noarchive">' });
      const addressOf = (host: string, file: string) => stage().address(file).replace('127.0.0.1', host);
      const view = await stage().launched.openExtensionPage('/library.html#settings');
      await waitForWords(view, 'Keep what I read');
      await askWorker(view, { type: 'view/keep-while-reading', host: CHOSEN, keeps: true });
      await askWorker(view, { type: 'view/keep-while-reading', host: '127.0.0.1', keeps: true });

      const refused = [
        addressOf(CHOSEN, 'member.html'),
        addressOf(CHOSEN, 'closed.html'),
        addressOf(OTHER, 'open.html'),
        stage().address('open.html'),
      ];
      const kept = `${addressOf(CHOSEN, 'open.html')}?page=2`;
      const pages: Page[] = [];
      for (const address of [...refused, kept]) {
        const page = await stage().launched.browser.newPage({ type: 'window' });
        await page.goto(address, { waitUntil: 'domcontentloaded' });
        pages.push(page);
      }
      const tabs = await view.evaluate(tabsByAddress);
      const tabOf = (address: string) => tabs[address] ?? -1;
      expect(Object.keys(tabs)).toEqual(expect.arrayContaining([kept, ...refused]));
      for (const page of pages) expect(await page.evaluate(() => document.visibilityState)).toBe('visible');
      await expect
        .poll(async () => (await keepingOf(view, tabOf(kept))).kept?.by, { timeout: READ, interval: 500 })
        .toBe('read');
      for (const address of refused) {
        const stored = await view.evaluate(countAtAddress, address);
        expect([address, stored]).toEqual([address, 0]);
      }
      await Promise.all(pages.map((page) => page.close()));
      await view.close();
    });
  },
  { folders: [folder], hosts: [CHOSEN, OTHER] },
);

async function keepingOf(view: Page, tab: number): Promise<KeepingView> {
  const answer = await askWorker(view, { type: 'view/keeping', tab });
  if (!answer.ok) throw new Error(answer.problem.message);
  return answer.value;
}

async function coverageTitles(popup: Page, tab: number): Promise<(string | null)[]> {
  const filter = { outlet: null, actor: null, from: null, to: null };
  const answer = await askWorker(popup, { type: 'view/coverage', tab, filter, whole: true });
  if (!answer.ok) throw new Error(answer.problem.message);
  return answer.value.groups.flatMap(({ items }) => items.map(({ head }) => head.title));
}

async function takePictures({ kind }: Stage, popup: Page): Promise<void> {
  await mkdir(RESULTS, { recursive: true });
  for (const width of [420, 320]) {
    await popup.setViewport({ width, height: 760 });
    expect(await popup.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await popup.screenshot({ path: `${RESULTS}/versions-${kind}-${width}.png` });
  }
  if (kind !== 'chromium') return;
  await popup.setViewport({ width: 420, height: 760 });
  await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await popup.screenshot({ path: `${RESULTS}/versions-dark.png` });
  await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
}

/** Runs in a page of the extension: the number of each open tab. */
async function tabsByAddress(): Promise<Record<string, number>> {
  const api: unknown = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  const { tabs } = api as { tabs: { query: (of: object) => Promise<{ id: number; url?: string }[]> } };
  return Object.fromEntries((await tabs.query({})).map(({ id, url = '' }) => [url, id]));
}

/** Runs in a page of the extension: how many stored articles came from an address. */
async function countAtAddress(address: string): Promise<number> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('sidelight-corpus');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const heads = await new Promise<{ url: string | null }[]>((resolve, reject) => {
    const request = database.transaction('articleHeads').objectStore('articleHeads').getAll();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  database.close();
  return heads.filter(({ url }) => url === address).length;
}
