import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { selectTab, waitForPopup } from '../../scripts/read-popup.ts';
import { describeInBrowsers, type Stage } from './browsers.ts';
import { pressButton, waitForWords } from './use-view.ts';

const DEMO = 'demo-article.html';
const PATIENCE = 20_000;

describeInBrowsers('the coverage tab', (stage) => {
  it('is narrowed by outlet and cleared again, with the keyboard', async () => {
    const { page, popup } = await openCoverage(stage());
    const all = await outlets(popup);
    const outlet = all[0] ?? '';
    expect(new Set(all).size).toBeGreaterThan(1);
    await popup.focus('[role="tabpanel"]:not([hidden]) select[aria-label="Outlet"]');
    // Letters choose in a list that is closed, in every browser alike.
    await popup.keyboard.type(outlet.slice(0, 3));
    const others = async () => (await outlets(popup)).filter((one) => one !== outlet).length;
    await expect.poll(others, { timeout: PATIENCE }).toBe(0);
    await waitForWords(popup, new RegExp(`${(await outlets(popup)).length} articles?`));
    expect((await outlets(popup)).length).toBeGreaterThan(0);
    for (let stop = 0; stop < 3; stop += 1) await popup.keyboard.press('Tab');
    expect(await popup.evaluate(() => document.activeElement?.textContent)).toBe('Clear');
    await popup.keyboard.press('Enter');
    await expect.poll(() => outlets(popup), { timeout: PATIENCE }).toEqual(all);
    expect(await popup.evaluate(() => document.activeElement?.ariaLabel)).toBe('Outlet');
    await popup.close();
    await page.close();
  });

  it('opens an article at the passage, and comes back to its row', async () => {
    const { page, popup } = await openCoverage(stage());
    const title = await popup.evaluate(() => {
      const row = [...document.querySelectorAll<HTMLElement>('[role="tabpanel"] article')].find(
        (article) => article.checkVisibility() && article.querySelector('blockquote') !== null,
      );
      const button = row?.querySelector<HTMLElement>('h3 button');
      button?.focus();
      button?.click();
      return row?.ariaLabel ?? '';
    });
    await popup.waitForSelector('.article-text mark', { timeout: PATIENCE });
    expect(await popup.$eval('.article-text', (article) => article.ariaLabel)).toBe(title);
    await pressButton(popup, '← Back to coverage');
    await expect.poll(() => popup.evaluate(() => document.activeElement?.textContent)).toBe(title);
    await popup.close();
    await page.close();
  });
});

async function openCoverage(stage: Stage): Promise<{ readonly page: Page; readonly popup: Page }> {
  const page = await stage.open(DEMO);
  const popup = await stage.launched.openPopupFor(page);
  await waitForPopup(popup, PATIENCE);
  await selectTab(popup, 'Coverage');
  return { page, popup };
}

/** The outlets of the rows in sight. */
function outlets(popup: Page): Promise<string[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll('[role="tabpanel"] article')]
      .filter((article) => article.checkVisibility())
      .map((article) => article.querySelector('.source-outlet')?.textContent ?? ''),
  );
}
