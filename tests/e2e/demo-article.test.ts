import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { selectTab, waitForPopup } from '../../scripts/read-popup.ts';
import { accessibilityFaults } from './accessibility-faults.ts';
import { badgeOf } from './badge.ts';
import { describeInBrowsers } from './browsers.ts';
import { anyActor, waitForMarks } from './painted-marks.ts';

const DEMO = 'demo-article.html';
const PATIENCE = 20_000;

describeInBrowsers('the demo article', (stage) => {
  it('has its actors marked by kind, and nothing else changed', async () => {
    const page = await stage().open(DEMO);
    const marks = await waitForMarks(page, anyActor);
    expect(marks.person).toContain('Mark Rutte');
    expect(marks.organisation).toContain('NATO');
    expect(marks.place).toContain('Russia');
    const elements = await page.evaluate(
      () => document.querySelectorAll('body [class*="sidelight"], mark').length,
    );
    expect(elements).toBe(0);
    await page.close();
  });

  it('fills all three tabs of the popup', async () => {
    const page = await stage().open(DEMO);
    const popup = await stage().launched.openPopupFor(page);
    const { comparisons, coverage, actors } = await waitForPopup(popup, PATIENCE);
    expect(comparisons.some((name) => /^(Figure|Date) differs/.test(name))).toBe(true);
    expect(coverage.length).toBeGreaterThan(3);
    expect(actors.some((name) => name.includes('Russia'))).toBe(true);
    await popup.close();
    await page.close();
  });

  it('shows on the toolbar how many claims differ', async () => {
    const page = await stage().open(DEMO);
    const tab = await stage().launched.tabOf(page);
    const view = await stage().launched.openExtensionPage('/popup.html');
    const badge = () => badgeOf(view, tab);
    await expect.poll(badge, { timeout: PATIENCE }).toMatch(/^[1-9]\d*$/);
    const popup = await stage().launched.openPopupFor(page);
    await waitForPopup(popup, PATIENCE);
    const header = await popup.evaluate(() => document.querySelector('header')?.textContent ?? '');
    expect(header).toContain(`${await badge()} differ`);
    for (const opened of [view, popup, page]) await opened.close();
  });

  it('has a popup without accessibility faults, in both colour schemes', async () => {
    const page = await stage().open(DEMO);
    const popup = await stage().launched.openPopupFor(page);
    await waitForPopup(popup, PATIENCE);
    for (const value of ['light', 'dark']) {
      if (stage().kind === 'chromium') {
        await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      }
      for (const name of ['Coverage', 'Actors', 'Claims'] as const) {
        await selectTab(popup, name);
        expect(await accessibilityFaults(popup)).toEqual([]);
      }
    }
    await popup.close();
    await page.close();
  });

  it('has a popup that fits 320 pixels', async () => {
    const page = await stage().open(DEMO);
    const popup = await stage().launched.openPopupFor(page);
    await waitForPopup(popup, PATIENCE);
    await popup.setViewport({ width: 320, height: 640 });
    for (const name of ['Claims', 'Coverage', 'Actors'] as const) {
      await selectTab(popup, name);
      const excess = await popup.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(excess, `what sticks out of the tab ${name}, in pixels`).toBeLessThanOrEqual(0);
    }
    await popup.close();
    await page.close();
  });

  it('lights the sentence of a comparison on the page', async () => {
    const page = await stage().open(DEMO);
    await waitForMarks(page, anyActor);
    const popup = await stage().launched.openPopupFor(page);
    await waitForPopup(popup, PATIENCE);
    const quote = await popup.$eval(
      'article',
      (article) => article.querySelector('blockquote')?.textContent ?? '',
    );
    await popup.evaluate(() => {
      for (const button of document.querySelectorAll('button')) {
        if (button.textContent?.includes('Show on page')) return button.click();
      }
    });
    const marks = await waitForMarks(page, ({ claim }) => claim !== undefined);
    expect(plain(quote)).toContain(plain(marks.claim?.join('') ?? 'nothing').slice(0, 40));
    await popup.close();
    await page.close();
  });

  it('shows a card for the name under the pointer, and hides it again', async () => {
    const page = await stage().open(DEMO);
    await waitForMarks(page, anyActor);
    await page.bringToFront();
    const { x, y } = await page.evaluate(() => {
      for (const [name, highlight] of CSS.highlights) {
        if (!name.startsWith('sidelight-place')) continue;
        for (const range of highlight) {
          if (!(range instanceof Range) || range.toString() !== 'Russia') continue;
          range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
          const box = range.getBoundingClientRect();
          return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        }
      }
      throw new Error('Russia is not marked.');
    });
    await page.mouse.move(x, y);
    await expectCard(page, true);
    await page.mouse.move(4, 4);
    await expectCard(page, false);
    await page.close();
  });

  it('steps from name to name with the keyboard', async () => {
    const page = await stage().open(DEMO);
    await waitForMarks(page, anyActor);
    await page.bringToFront();
    await page.keyboard.down('Alt');
    await page.keyboard.down('Shift');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.up('Shift');
    await page.keyboard.up('Alt');
    await expectCard(page, true);
    await page.keyboard.press('Escape');
    await expectCard(page, false);
    await page.close();
  });
});

/** The card's insides are closed to the page, so it is found as the page sees it: as one element at some point. */
async function expectCard(page: Page, shown: boolean): Promise<void> {
  const isShown = () =>
    page.evaluate(() => {
      for (let y = 4; y < innerHeight; y += 12) {
        for (let x = 4; x < innerWidth; x += 24) {
          if (document.elementFromPoint(x, y)?.localName.startsWith('sidelight-card')) return true;
        }
      }
      return false;
    });
  await expect.poll(isShown, { timeout: 8_000 }).toBe(shown);
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
