import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { selectTab } from '../../scripts/read-popup.ts';
import { answered } from './answered.ts';
import { askWorker } from './ask-worker.ts';
import { describeInBrowsers } from './browsers.ts';
import { cardsInSight, openedPopup } from './claim-cards.ts';
import { EARLIER, importArticle } from './import-articles.ts';
import { inWorker } from './in-worker.ts';
import { killWorker } from './kill-worker.ts';
import { pressButton, showView, waitForWords } from './use-view.ts';
import { WatchedNetwork } from './watched-network.ts';

const PATIENCE = 20_000;
/** Long enough for the worker to have done all that it does by itself after a start. */
const SETTLE = 6_000;
const AN_HOUR = 3_600_000;
const PAGE = 'http://ledger.example/demo';
const VIEWS = ['articles', 'actors', 'sources', 'yours', 'backup', 'settings'];

const network = await WatchedNetwork.start();
network.publish(PAGE, {
  type: 'text/html; charset=utf-8',
  body: await readFile('tests/fixtures/pages/demo-article.html', 'utf8'),
});
afterAll(() => network.stop());

describeInBrowsers(
  'with no feed, no pack and no shared corpus',
  (stage) => {
    it('no server is asked while one reads, keeps, compares, looks through the library and waits', {
      retry: 0,
    }, async () => {
      network.forget();
      await importArticle(stage(), EARLIER);
      expect(network.requests).toEqual([]);

      const page = await stage().launched.browser.newPage();
      await page.goto(PAGE, { waitUntil: 'domcontentloaded' });
      const popup = await openedPopup(stage(), page);
      await expect.poll(() => cardsInSight(popup), { timeout: PATIENCE }).not.toEqual([]);
      await selectTab(popup, 'Coverage');
      await expect.poll(() => cardsInSight(popup), { timeout: PATIENCE }).not.toEqual([]);
      await pressButton(popup, 'Keep this article');
      await waitForWords(popup, /Kept on/);

      let library = await stage().launched.openExtensionPage('/library.html');
      for (const view of VIEWS) {
        await showView(library, view);
        await library.waitForFunction(
          () => [...document.querySelectorAll('h2')].some((heading) => heading.checkVisibility()),
          { timeout: PATIENCE },
        );
      }
      await pressButton(library, 'Read all articles again');
      await showView(library, 'backup');
      await pressButton(library, 'Save a backup');
      await waitForWords(library, /Saved \d+ articles?/);

      if (stage().kind === 'chromium') {
        await killWorker(stage());
        // The next worker is up when it answers.
        await answered(() => askWorker(library, { type: 'view/corpus' }));
        await inWorker(stage(), passTime, AN_HOUR);
      }
      await library.close();
      library = await stage().launched.openExtensionPage('/library.html#sources');
      await waitForWords(library, 'Outlets you follow');
      // That nothing happens cannot be waited for.
      await pause(SETTLE);
      expect(network.requests.map(({ what }) => what)).toEqual([PAGE]);
      for (const one of [popup, library, page]) await one.close();
    });
  },
  { proxyPort: network.port },
);

/** Runs in the worker: its clock goes on by so much, and every alarm that it knows rings each minute. */
function passTime(milliseconds: number): void {
  const { now } = Date;
  const { alarms } = Reflect.get(globalThis, 'chrome');
  for (let passed = 60_000; passed <= milliseconds; passed += 60_000) {
    Date.now = () => now() + passed;
    for (const name of ['feeds', 'packs', 'shared corpora'])
      alarms.onAlarm.dispatch({ name, scheduledTime: Date.now() });
  }
}
