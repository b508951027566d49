import type { Page } from 'puppeteer-core';
import { beforeEach, expect, it } from 'vitest';
import { describeInBrowsers } from './browsers.ts';
import { cardsInSight, focusedName, focusIsVisible, openedPopup } from './claim-cards.ts';
import { EARLIER, importArticle } from './import-articles.ts';
import { waitForWords } from './use-view.ts';

const PATIENCE = 20_000;
/** More presses than a walk through the tab could need. */
const MOST_STEPS = 60;

describeInBrowsers('the claims tab by keyboard', (stage) => {
  let page: Page;
  let popup: Page;

  beforeEach(async () => {
    await importArticle(stage(), EARLIER);
    page = await stage().open('demo-article.html');
    popup = await openedPopup(stage(), page);
    await popup.bringToFront();
    return async () => {
      await popup.close();
      await page.close();
    };
  });

  it('goes through a card in the order in which it reads, and always shows where it is', async () => {
    await popup.focus('[role="tab"][aria-selected="true"]');
    await stepTo(popup, 'Show on page');
    const card = await nameOfFocusedCard(popup);
    const names: string[] = [];
    while ((await nameOfFocusedCard(popup)) === card && names.length < MOST_STEPS) {
      names.push(await focusedName(popup));
      expect(await focusIsVisible(popup), names.at(-1)).toBe(true);
      await popup.keyboard.press('Tab');
    }
    const heads = [
      'Show on page',
      'Why? ',
      'Stored copy: ',
      'Cite ',
      'Mark as important',
      'Not the same thing',
    ];
    const places = heads.map((head) => names.findIndex((name) => name.startsWith(head)));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places[0]).toBe(0);
    expect(places[1]).toBeGreaterThan(1);
  });

  it('opens the reasons with Enter, and closes them with the space bar', async () => {
    await popup.focus('[role="tab"][aria-selected="true"]');
    await stepTo(popup, 'Why? ');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('table.parts', { visible: true, timeout: PATIENCE });
    await popup.keyboard.press(' ');
    await popup.waitForSelector('table.parts', { hidden: true, timeout: PATIENCE });
    expect(await focusedName(popup)).toMatch(/^Why\? /);
  });

  it('counts no longer what is set aside, in the header and on its tab', async () => {
    const before = await counts(popup);
    await popup.focus('[role="tab"][aria-selected="true"]');
    await stepTo(popup, 'Not the same thing');
    await popup.keyboard.press('Enter');
    await expect.poll(() => focusedName(popup)).toMatch(/^Undo/);
    expect(await counts(popup)).toEqual({ claims: before.claims - 1, differ: before.differ - 1 });
    await popup.keyboard.press('Enter');
    await expect.poll(() => counts(popup)).toEqual(before);
  });

  it('folds hints and further agreement away, and opens them', async () => {
    const before = await cardsInSight(popup);
    await popup.focus('.fold button');
    expect(await focusedName(popup)).toMatch(/^Show .*(?:agree|hint)/);
    await popup.keyboard.press('Enter');
    await expect.poll(async () => (await cardsInSight(popup)).length).toBeGreaterThan(before.length);
    const hinted = /hint/.test(await focusedName(popup));
    if (hinted) await waitForWords(popup, 'Hints are less certain.');
    await popup.keyboard.press('Enter');
    await expect.poll(() => cardsInSight(popup)).toEqual(before);
  });
});

/** Presses Tab until the focus is on something whose name begins so. */
async function stepTo(popup: Page, beginning: string): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await popup.keyboard.press('Tab');
    if ((await focusedName(popup)).startsWith(beginning)) return;
  }
  throw new Error(`The Tab key does not lead to “${beginning}”.`);
}

/** The name of the card that has the focus; "" where none has. */
function nameOfFocusedCard(popup: Page): Promise<string> {
  return popup.evaluate(() => document.activeElement?.closest('article')?.ariaLabel ?? '');
}

/** The numbers of the claims' tab and of the header. */
function counts(popup: Page): Promise<{ claims: number; differ: number }> {
  return popup.evaluate(() => ({
    claims: Number(document.querySelector('[role="tab"] .tab-count')?.textContent),
    differ: Number(/(\d+) differs?/.exec(document.querySelector('.page-counts')?.textContent ?? '')?.[1]),
  }));
}
