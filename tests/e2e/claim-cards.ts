import type { Page } from 'puppeteer-core';
import { waitForPopup } from '../../scripts/read-popup.ts';
import type { Stage } from './browsers.ts';

const PATIENCE = 20_000;

/** Opens the popup on a page and waits until it shows what it found. */
export async function openedPopup({ launched }: Stage, page: Page): Promise<Page> {
  const popup = await launched.openPopupFor(page);
  await waitForPopup(popup, PATIENCE);
  return popup;
}

/** The names of the cards in sight, in order. */
export function cardsInSight(popup: Page): Promise<string[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[role="tabpanel"] article[aria-label]')]
      .filter((card) => card.checkVisibility())
      .map((card) => card.ariaLabel ?? ''),
  );
}

/** What the focused element is called. */
export function focusedName(popup: Page): Promise<string> {
  return popup.evaluate(() => {
    const element = document.activeElement;
    return element?.ariaLabel ?? element?.textContent?.trim() ?? '';
  });
}

/** Whether the focused element is outlined. */
export function focusIsVisible(popup: Page): Promise<boolean> {
  return popup.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
}
