import type { Page } from 'puppeteer-core';
import { beforeEach, expect, it } from 'vitest';
import { accessibilityFaults } from './accessibility-faults.ts';
import { badgeOf } from './badge.ts';
import { describeInBrowsers, type Stage } from './browsers.ts';
import { cardsInSight, focusedName, openedPopup } from './claim-cards.ts';
import { EARLIER, importArticle } from './import-articles.ts';
import { pressButton, waitForWords } from './use-view.ts';

const DEMO = 'demo-article.html';
const PATIENCE = 20_000;

const CARD = '[aria-label="Stored copy: The Northern Lantern"]';

describeInBrowsers('the claims tab', (stage) => {
  let page: Page;
  let popup: Page;

  beforeEach(async () => {
    await importArticle(stage(), EARLIER);
    page = await stage().open(DEMO);
    popup = await openedPopup(stage(), page);
    return async () => {
      await popup.close();
      await page.close();
    };
  });

  it('is narrowed by outlet and kind, says how many are left, and is cleared', async () => {
    const all = await cardsInSight(popup);
    await choose(popup, 'Outlet', 'The Northern Lantern');
    await waitForWords(popup, /\d+ comparisons?/);
    const some = await cardsInSight(popup);
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(all.length);
    await pressButton(popup, 'Clear');
    await expect.poll(() => cardsInSight(popup)).toEqual(all);
    expect(await focusedName(popup)).toBe('Kind');
  });

  it('lays the parts side by side, readable in 320 pixels, without accessibility faults', async () => {
    await pressIn(popup, 'Why?');
    await popup.waitForSelector('table.parts', { visible: true, timeout: PATIENCE });
    const rows = await popup.$$eval('table.parts tbody th', (heads) =>
      heads.map((head) => head.textContent?.trim() ?? ''),
    );
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.some((row) => row.includes('differs'))).toBe(true);
    expect(await accessibilityFaults(popup)).toEqual([]);
    await popup.setViewport({ width: 320, height: 700 });
    expect(await popup.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });

  it('sets a comparison aside for good, until that is undone with the keyboard', async () => {
    const before = await cardsInSight(popup);
    const name = await nameOfCard(popup);
    await pressIn(popup, 'Not the same thing');
    await expect.poll(() => focusedName(popup)).toMatch(/^Undo “Not the same thing”/);
    await waitForWords(popup, '1 set aside by you');
    popup = await openedAgain(stage(), popup, page);
    await waitForWords(popup, '1 set aside by you');
    expect(await popup.$(CARD)).toBeNull();

    const library = await stage().launched.openExtensionPage('/library.html#yours');
    await waitForWords(library, 'What you said of comparisons');
    await pressButton(library, `Undo “Not the same thing”: ${name.replace(/^[^:]+: /, '')}`);
    await waitForWords(library, 'Taken back');
    await library.close();
    popup = await openedAgain(stage(), popup, page);
    expect(await cardsInSight(popup)).toEqual(before);

    await pressIn(popup, 'Not the same thing');
    await expect.poll(() => focusedName(popup)).toMatch(/^Undo/);
    await popup.keyboard.press('Enter');
    await expect.poll(() => focusedName(popup)).toBe('Not the same thing');
    expect(await cardsInSight(popup)).toEqual(before);
  });

  it('is not counted on the toolbar once it is set aside, and is when that is undone', async () => {
    const tab = await stage().launched.tabOf(page);
    const differing = async () => Number(await badgeOf(popup, tab));
    const all = await differing();
    expect(all).toBeGreaterThan(0);
    await popup.bringToFront();
    await popup.evaluate(() => {
      const alone = document.querySelector('article.tone-differs:not(:has(.other-finds))');
      const buttons = [...(alone?.querySelectorAll('button') ?? [])];
      buttons.find((button) => button.textContent === 'Not the same thing')?.click();
    });
    await expect.poll(() => focusedName(popup)).toMatch(/^Undo/);
    await expect.poll(differing, { timeout: PATIENCE }).toBe(all - 1);
    await popup.keyboard.press('Enter');
    await expect.poll(differing, { timeout: PATIENCE }).toBe(all);
  });

  it('marks a comparison as important, and puts it first from then on', async () => {
    const name = await nameOfCard(popup);
    await pressIn(popup, 'Mark as important');
    await expect.poll(() => popup.$('[aria-pressed="true"]')).not.toBeNull();
    popup = await openedAgain(stage(), popup, page);
    expect((await cardsInSight(popup))[0]).toBe(name);
    await pressIn(popup, 'Mark as important');
    await expect.poll(() => popup.$('[aria-pressed="true"]')).toBeNull();
  });

  it('copies citations, and says so', async () => {
    await pressIn(popup, 'Cite The Northern Lantern');
    for (const format of ['Plain text', 'BibTeX']) {
      await popup.bringToFront();
      await pressIn(popup, format);
      await waitForWords(popup, `Copied as ${format}.`);
    }
  });

  it('goes to the source at the passage: at the outlet, and in the stored copy', async () => {
    const address = await popup.$eval('a[aria-label="Open at outlet: The Northern Lantern"]', (link) =>
      link.getAttribute('href'),
    );
    expect(address).toMatch(/^https:\/\/lantern\.example\/cold-month\?page=1#:~:text=Heating%20failed/);
    await pressIn(popup, 'Stored copy: The Northern Lantern');
    await popup.waitForSelector('.article-text mark', { timeout: PATIENCE });
    expect(await popup.$eval('.article-text mark', (mark) => mark.textContent)).toContain('5,600');
  });

  it('is narrowed to what is selected on the page, and leads back to the whole', async () => {
    const all = (await cardsInSight(popup)).length;
    const selected = await selectSentence(page, 'Heating failed in 8,200');
    popup = await openedAgain(stage(), popup, page);
    await waitForWords(popup, /About your selection/);
    expect(selected).toContain('8,200');
    expect((await cardsInSight(popup)).length).toBeLessThan(all);
    expect(await popup.$(CARD)).not.toBeNull();
    await pressButton(popup, 'Whole article');
    await expect.poll(async () => (await cardsInSight(popup)).length, { timeout: PATIENCE }).toBe(all);
  });
});

async function openedAgain(stage: Stage, popup: Page, page: Page): Promise<Page> {
  await popup.close();
  return openedPopup(stage, page);
}

/** The name of the card with the earlier article. */
function nameOfCard(popup: Page): Promise<string> {
  return popup.$eval(CARD, (button) => button.closest('article')?.ariaLabel ?? '');
}

/** Presses a button of the card with the earlier article as a mouse does, by its text or its label. */
async function pressIn(popup: Page, name: string): Promise<void> {
  const handle = await popup.waitForFunction(
    (selector, wanted) => {
      const card = document.querySelector(selector)?.closest('article');
      const buttons = [...(card?.querySelectorAll('button') ?? [])];
      return buttons.find((button) => button.textContent?.trim() === wanted || button.ariaLabel === wanted);
    },
    { timeout: PATIENCE },
    CARD,
    name,
  );
  await (await handle.asElement()?.toElement('button'))?.click();
}

async function choose(popup: Page, label: string, value: string): Promise<void> {
  await popup.select(`select[aria-label="${label}"]`, value);
}

/** Selects the sentence that begins with these words, as a reader does. */
async function selectSentence(page: Page, beginning: string): Promise<string> {
  await page.bringToFront();
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      const at = text.indexOf(wanted);
      if (at < 0) continue;
      getSelection()?.setBaseAndExtent(node, at, node, text.indexOf('. ', at) + 1);
      return getSelection()?.toString() ?? '';
    }
    throw new Error(`“${wanted}” does not stand on the page.`);
  }, beginning);
}
