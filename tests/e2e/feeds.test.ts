import { mkdir } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeEach, expect, it } from 'vitest';
import type { FeedView } from '../../utils/messages/feed-messages.ts';
import { jsonLd, NEWS_JSON, page as pageOf } from '../fixtures/pages.ts';
import { accessibilityFaults } from './accessibility-faults.ts';
import { askWorker } from './ask-worker.ts';
import { describeInBrowsers, type Stage } from './browsers.ts';
import { openedPopup } from './claim-cards.ts';
import { killWorker } from './kill-worker.ts';
import { clickButton, fillField, pressButton, waitForWords } from './use-view.ts';
import { WatchedNetwork } from './watched-network.ts';

const PATIENCE = 20_000;
/** Long enough for the worker to have done all that it does by itself after a start. */
const SETTLE = 6_000;
const SITE = 'http://ledger.example';
const FEED = 'http://feeds.ledger.example/all.xml';
const RESULTS = 'test-results/feeds';

const network = await WatchedNetwork.start();
afterAll(() => network.stop());

function publishFeed(items: readonly (readonly [guid: string, title: string, text: string])[]): void {
  const written = items.map(
    ([guid, title, text]) =>
      `<item><guid isPermaLink="false">${guid}</guid><title>${title}</title><link>${SITE}/${guid}</link><description>${text}</description></item>`,
  );
  network.publish(FEED, {
    type: 'application/rss+xml',
    body: `<?xml version="1.0"?><rss version="2.0"><channel><title>Ledger</title>${written.join('')}</channel></rss>`,
  });
}

const PIER = ['pier', 'Pier closed', 'The pier of Velden was closed on Monday.'] as const;
const TRAM = ['tram', 'Tram late', 'The tram of Velden came late on Tuesday.'] as const;

describeInBrowsers(
  'following outlets by their feeds',
  (stage) => {
    beforeEach(() => {
      const link = `<link rel="alternate" type="application/rss+xml" title="Ledger: all news" href="${FEED}">`;
      network.publish(`${SITE}/news`, {
        type: 'text/html; charset=utf-8',
        body: pageOf({ head: jsonLd(NEWS_JSON) + link }),
      });
      publishFeed([PIER]);
    });

    it('asks no server at all while nothing is followed', async () => {
      network.forget();
      const page = await openNews(stage());
      const popup = await openedPopup(stage(), page);
      await waitForWords(popup, 'Follow this outlet');
      const library = await openSources(stage());
      await waitForWords(library, 'Outlets you follow');
      await killWorker(stage());
      await reloaded(library);
      await waitForWords(library, 'Outlets you follow');
      await pause(SETTLE);
      expect(network.requests.map(({ what }) => what)).toEqual([`${SITE}/news`]);
      expect(await hasAlarm(library)).toBe(false);
      for (const one of [popup, library, page]) await one.close();
    });

    it('follows the feed that a page offers, keeps what comes, tells a break once, and lets go of it', async () => {
      const page = await openNews(stage());
      network.forget();
      const popup = await openedPopup(stage(), page);
      await pressButton(popup, 'Follow this outlet');
      await waitForWords(popup, 'Ledger: all news');
      await waitForWords(popup, 'Sidelight asks feeds.ledger.example for new articles');
      expect(await accessibilityFaults(popup)).toEqual([]);
      await picture(stage(), popup, 'popup', { width: 420, height: 600 });
      expect(network.requests).toEqual([]);
      await clickButton(popup, 'Follow');
      await waitForWords(popup, 'You follow this feed.');
      await popup.close();

      const library = await openSources(stage());
      await expect
        .poll(() => theFeed(library), { timeout: PATIENCE })
        .toMatchObject({ articles: 1, failing: null });
      expect(network.requests.map(({ what }) => what)).toEqual([FEED]);
      expect(network.asked(FEED)[0]?.headers.cookie).toBeUndefined();
      expect(await hasAlarm(library)).toBe(true);
      await reloaded(library);
      await waitForWords(library, /feeds\.ledger\.example · 1 article · last read/);

      publishFeed([TRAM, ['pier', 'Pier closed for good', PIER[2]]]);
      await clickButton(library, 'Ask now');
      await waitForWords(library, /feeds\.ledger\.example · 3 articles · last read/);
      await clickButton(library, 'Ask now');
      await expect.poll(() => network.asked(FEED).length, { timeout: PATIENCE }).toBe(3);
      const conditional = network.asked(FEED).map(({ headers }) => headers['if-none-match'] !== undefined);
      expect(conditional).toEqual([false, true, true]);

      network.publish(FEED, { status: 500, type: 'text/plain', body: 'broken' });
      await clickButton(library, 'Ask now');
      await waitForWords(library, /Has not worked since .*: Its server is in trouble \(status 500\)\./);
      const { failing } = (await theFeed(library)) ?? {};
      await clickButton(library, 'Ask now');
      await expect.poll(() => network.asked(FEED).length, { timeout: PATIENCE }).toBe(5);
      await reloaded(library);
      await waitForWords(library, 'Its server is in trouble');
      expect(await countWords(library, 'Has not worked since')).toBe(1);
      expect((await theFeed(library))?.failing?.since).toBe(failing?.since);
      expect(await accessibilityFaults(library)).toEqual([]);
      await picture(stage(), library, 'library', { width: 1000, height: 900 });
      publishFeed([TRAM]);
      await clickButton(library, 'Ask now');
      await expect.poll(async () => (await theFeed(library))?.failing, { timeout: PATIENCE }).toBeNull();
      await expect.poll(() => countWords(library, 'Has not worked since'), { timeout: PATIENCE }).toBe(0);

      const before = network.requests.length;
      await pressButton(library, 'Stop following…');
      await pressButton(library, 'Remove them');
      await expect.poll(() => theFeed(library), { timeout: PATIENCE }).toBeUndefined();
      const found = await askWorker(library, {
        type: 'view/search',
        query: 'pier closed',
        typing: false,
        filter: { outlet: 'Ledger', actor: null, language: null, source: null, from: null, to: null },
        skip: 0,
      });
      expect(found.ok && found.value.hits).toEqual([]);
      await expect.poll(() => hasAlarm(library), { timeout: PATIENCE }).toBe(false);
      expect(network.requests).toHaveLength(before);
      await library.close();
      await page.close();
    });

    it('finds the feed of an address, and keeps the articles of one that is let go of', async () => {
      network.forget();
      const library = await openSources(stage());
      await fillField(library, 'Address of an outlet’s page or of its feed', `${SITE}/news`);
      await clickButton(library, 'Look for a feed');
      await waitForWords(library, 'Ledger: all news');
      expect(network.requests.map(({ what }) => what)).toEqual([`${SITE}/news`]);
      await clickButton(library, 'Follow');
      await expect.poll(() => theFeed(library), { timeout: PATIENCE }).toMatchObject({ articles: 1 });
      await waitForWords(library, /feeds\.ledger\.example · 1 article/);
      await pressButton(library, 'Stop following…');
      await pressButton(library, 'Keep them');
      await expect.poll(() => theFeed(library), { timeout: PATIENCE }).toBeUndefined();
      await library.close();
    });

    it('asks nobody once the leave is taken back, says so, and asks for it again by hand', async () => {
      // Chromium lets nobody take back what the manifest requires.
      if (stage().kind !== 'firefox') return;
      const library = await openSources(stage());
      await fillField(library, 'Address of an outlet’s page or of its feed', FEED);
      await clickButton(library, 'Look for a feed');
      await waitForWords(library, 'From then on Sidelight asks feeds.ledger.example');
      await clickButton(library, 'Follow');
      await expect.poll(() => theFeed(library), { timeout: PATIENCE }).toMatchObject({ articles: 1 });
      await takeBackLeave(library);
      network.forget();
      const feed = await theFeed(library);
      await askWorker(library, { type: 'view/poll-feed', id: feed?.id ?? '' });
      await waitForWords(
        await reloaded(library),
        'Sidelight was not allowed to ask http://feeds.ledger.example.',
      );
      expect(network.requests).toEqual([]);
      await clickButton(library, 'Ask now');
      await expect.poll(async () => (await theFeed(library))?.failing, { timeout: PATIENCE }).toBeNull();
      expect(network.requests.map(({ what }) => what)).toEqual([FEED]);
      await library.close();
    });
  },
  { proxyPort: network.port },
);

async function openNews({ launched }: Stage): Promise<Page> {
  const page = await launched.browser.newPage();
  await page.goto(`${SITE}/news`, { waitUntil: 'domcontentloaded' });
  return page;
}

function openSources({ launched }: Stage): Promise<Page> {
  return launched.openExtensionPage('/library.html#sources');
}

async function theFeed(library: Page): Promise<FeedView | undefined> {
  const answer = await askWorker(library, { type: 'view/feeds' });
  if (!answer.ok) throw new Error(answer.problem.message);
  return answer.value.find(({ url }) => url === FEED);
}

/** Firefox never reports that a page of an extension is there again, so the page itself is asked. */
async function reloaded(page: Page): Promise<Page> {
  await page.evaluate(() => {
    document.documentElement.dataset.before = 'yes';
    location.reload();
  });
  // Fails while one document replaces the other.
  const isNew = () => page.evaluate(() => document.documentElement.dataset.before === undefined);
  await expect.poll(() => isNew().catch(() => false), { timeout: PATIENCE }).toBe(true);
  return page;
}

async function takeBackLeave(library: Page): Promise<void> {
  await library.evaluate(async () => {
    const api: unknown = Reflect.get(globalThis, 'browser');
    const { permissions } = api as {
      permissions: { remove: (which: { origins: string[] }) => Promise<boolean> };
    };
    await permissions.remove({ origins: ['http://*/*', 'https://*/*', 'http://feeds.ledger.example/*'] });
  });
}

function hasAlarm(library: Page): Promise<boolean> {
  return library.evaluate(async () => {
    const api: unknown = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const { alarms } = api as { alarms: { get: (name: string) => Promise<unknown> } };
    return (await alarms.get('feeds')) !== undefined;
  });
}

function countWords(page: Page, words: string): Promise<number> {
  return page.evaluate((wanted) => document.body.innerText.split(wanted).length - 1, words);
}

async function picture({ kind }: Stage, page: Page, name: string, size: { width: number; height: number }) {
  await mkdir(RESULTS, { recursive: true });
  await page.setViewport(size);
  await page.screenshot({ path: `${RESULTS}/${name}-${kind}.png`, fullPage: true });
}
