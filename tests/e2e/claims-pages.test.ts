import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, expect, it } from 'vitest';
import { waitForPopup } from '../../scripts/read-popup.ts';
import { accessibilityFaults } from './accessibility-faults.ts';
import { describeInBrowsers, type Stage } from './browsers.ts';
import { cardsInSight, openedPopup } from './claim-cards.ts';
import { HOSTILE_OUTLET, writeClaimPages } from './claim-pages.ts';
import { EARLIER, importArticle, importFile } from './import-articles.ts';
import { killWorker } from './kill-worker.ts';
import { pressButton, waitForWords } from './use-view.ts';

const PATIENCE = 20_000;
const PAGES = writeClaimPages();

afterAll(() => rm(PAGES, { recursive: true }));

describeInBrowsers(
  'the claims tab on pages of every kind',
  (stage) => {
    it('says what a fact-check concludes, in its own words', async () => {
      const { page, popup } = await opened(stage(), 'fact-check.html');
      const words = await popup.$eval('[aria-label="What this page concludes"]', wordsOf);
      expect(words).toContain('This page concluded: Right, but half the story');
      expect(words).toContain('Said by Bo Harrow');
      await closeBoth(page, popup);
    });

    it('shows a fact-check of the corpus where the page makes its statement', async () => {
      await importFile(stage(), join(PAGES, 'fact-check.html'));
      const { page, popup } = await opened(stage(), 'demo-article.html');
      const card = '[aria-label^="Fact-check: Germany keeps 1,236 tonnes"]';
      expect(await popup.$eval(card, wordsOf)).toContain(
        'Tideline Checks concluded: Right, but half the story',
      );
      expect(await accessibilityFaults(popup)).toEqual([]);
      await closeBoth(page, popup);
    });

    it('warns of a page that reads as if a program had reworded it, and shows by which wordings', async () => {
      const { page, popup } = await opened(stage(), 'reworded.html');
      await waitForWords(popup, /wordings here read as if a program had rewritten them/);
      await pressButton(popup, 'Show the wordings');
      await waitForWords(popup, 'The news says “prime minister”.');
      expect(await accessibilityFaults(popup)).toEqual([]);
      await closeBoth(page, popup);
    });

    it.each(['empty.html', 'single.html', 'arabic.html', 'hebrew.html', 'long.html'])(
      'copes with %s',
      { timeout: 120_000 },
      async (file) => {
        await importArticle(stage(), EARLIER);
        const { page, popup, faults } = await opened(stage(), file);
        expect(await popup.$('[role="alert"]')).toBeNull();
        if (file === 'long.html')
          expect((await cardsInSight(popup)).some((name) => name.startsWith('Figure differs'))).toBe(true);
        if (file === 'arabic.html' || file === 'hebrew.html')
          expect(await popup.$eval('.page-title', (title) => getComputedStyle(title).direction)).toBe('rtl');
        expect(faults).toEqual([]);
        await closeBoth(page, popup);
      },
    );

    it('shows markup in passages and names as text', async () => {
      await importArticle(stage(), {
        ...EARLIER,
        id: 'gazette',
        outlet: HOSTILE_OUTLET,
        title: HOSTILE_OUTLET,
      });
      const { page, popup, faults } = await opened(stage(), 'hostile.html');
      await waitForWords(popup, '<script>window.markupExecuted = true</script>');
      expect((await cardsInSight(popup)).length).toBeGreaterThan(0);
      await popup.evaluate(() => {
        for (const button of document.querySelectorAll<HTMLElement>('[aria-expanded="false"]'))
          button.click();
      });
      await waitForWords(popup, /Gazette/);
      expect(await popup.$$('main img, main script')).toEqual([]);
      expect(await popup.evaluate(() => Reflect.get(globalThis, 'markupExecuted'))).toBeUndefined();
      expect(faults).toEqual([]);
      await closeBoth(page, popup);
    });

    it('shows its comparisons though the worker is killed while it computes them', async ({ skip }) => {
      skip(stage().kind !== 'chromium', 'only Chromium lets a test kill the worker');
      await importArticle(stage(), EARLIER);
      const page = await stage().open('long.html');
      const popup = await stage().launched.openPopupFor(page);
      // The tabs stand there as soon as the page is known; what they hold has just been asked for.
      await popup.waitForSelector('[role="tab"]', { timeout: PATIENCE });
      expect(await killWorker(stage())).toBeGreaterThan(0);
      await waitForPopup(popup, PATIENCE);
      expect((await cardsInSight(popup)).some((name) => name.startsWith('Figure differs'))).toBe(true);
      await closeBoth(page, popup);
    });
  },
  { folders: [PAGES, 'tests/fixtures/pages'] },
);

/** A page with its popup, which has shown what it found, and what went wrong in the popup since. */
async function opened(stage: Stage, file: string): Promise<{ page: Page; popup: Page; faults: string[] }> {
  const page = await stage.open(file);
  const popup = await openedPopup(stage, page);
  const faults: string[] = [];
  popup.on('pageerror', (error) => faults.push(String(error)));
  return { page, popup, faults };
}

async function closeBoth(page: Page, popup: Page): Promise<void> {
  await popup.close();
  await page.close();
}

function wordsOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
