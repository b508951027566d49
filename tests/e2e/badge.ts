import type { Page } from 'puppeteer-core';

/** What the toolbar shows for a tab, asked from a page of the extension; empty where it shows nothing. */
export function badgeOf(view: Page, tab: number): Promise<string> {
  return view.evaluate(async (tabId) => {
    const api: unknown = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const { action } = api as { action: { getBadgeText: (of: { tabId: number }) => Promise<string> } };
    return action.getBadgeText({ tabId });
  }, tab);
}
