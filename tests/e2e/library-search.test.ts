import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { describeInBrowsers } from './browsers.ts';
import { importHarbourArchive } from './harbour-archive.ts';
import { waitForWords } from './use-view.ts';

const PATIENCE = 20_000;
const CARGO = 'He told the paper that old charts are the most dangerous cargo that he knows.';
const SURVEY = 'A survey ship is sent, and nobody says who pays';

describeInBrowsers('the search of the library', (stage) => {
  it('finds a phrase and a beginning, and opens at the passage, by keyboard alone', async () => {
    await importHarbourArchive(stage());
    const library = await stage().launched.openExtensionPage('/library.html');
    await tabTo(library, ({ type }) => type === 'search');

    await library.keyboard.type('"most dangerous cargo"');
    await waitForHits(library, [SURVEY]);
    expect(await marksOf(library)).toEqual(['most dangerous cargo']);

    await typeInstead(library, '"dangerous most"');
    await waitForWords(library, 'No article has all of that.');

    await typeInstead(library, 'charts dangero');
    await waitForHits(library, [SURVEY]);
    expect(await marksOf(library)).toEqual(['charts', 'dangerous']);
    await library.keyboard.press('Enter');
    await waitForWords(library, 'No article has all of that.');

    await typeInstead(library, 'charts dangero* -dinner');
    await library.keyboard.press('Enter');
    await waitForHits(library, [SURVEY]);
    await reload(library);
    await waitForHits(library, [SURVEY]);

    await tabTo(library, ({ words }) => words === SURVEY);
    await library.keyboard.press('Enter');
    await library.waitForSelector('.paragraph-here', { timeout: PATIENCE });
    expect(
      await library.$$eval('.paragraph-here mark', (found) => found.map((one) => one.textContent)),
    ).toEqual([CARGO]);
    expect(await isInWindow(library, '.paragraph-here')).toBe(true);
    expect((await focused(library)).words).toBe('← Back to the articles');
    await library.keyboard.press('Enter');
    await expect.poll(() => focused(library), { timeout: PATIENCE }).toMatchObject({ words: SURVEY });
    await library.close();
  });
});

/** Firefox never reports that it has loaded a page of an extension, so the page itself is asked. */
async function reload(page: Page): Promise<void> {
  await page.evaluate(() => {
    Reflect.set(globalThis, 'isOld', true);
    location.reload();
  });
  const isOld = () => page.evaluate(() => Reflect.get(globalThis, 'isOld') === true).catch(() => true);
  await expect.poll(isOld, { timeout: PATIENCE }).toBe(false);
}

interface Focused {
  readonly words: string;
  readonly type: string;
}

function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => ({
    words: document.activeElement?.textContent?.trim() ?? '',
    type: document.activeElement?.getAttribute('type') ?? '',
  }));
}

/** Presses Tab until the focus is where it is wanted. */
async function tabTo(page: Page, isThere: (element: Focused) => boolean): Promise<void> {
  await page.waitForSelector('input[type="search"]', { timeout: PATIENCE });
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if (isThere(await focused(page))) return;
  }
  throw new Error('The focus never came there.');
}

/** Types over what stands in the field that has the focus. */
async function typeInstead(page: Page, text: string): Promise<void> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLInputElement) document.activeElement.select();
  });
  await page.keyboard.type(text);
}

async function waitForHits(page: Page, titles: readonly string[]): Promise<void> {
  const shown = () =>
    page.$$eval('.search-hits[aria-busy="false"] .title-button', (found) =>
      found.map((one) => one.textContent),
    );
  await expect.poll(shown, { timeout: PATIENCE }).toEqual(titles);
}

function marksOf(page: Page): Promise<string[]> {
  return page.$$eval('.search-hits mark', (found) => found.map((one) => one.textContent ?? ''));
}

function isInWindow(page: Page, selector: string): Promise<boolean> {
  return page.$eval(selector, (element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
}
