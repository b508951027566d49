import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { selectTab, waitForPopup } from '../../scripts/read-popup.ts';
import { askWorker } from './ask-worker.ts';
import { describeInBrowsers, type Stage } from './browsers.ts';
import { inWorker } from './in-worker.ts';
import { killWorker } from './kill-worker.ts';
import { pressButton, waitForWords } from './use-view.ts';

const DEMO = 'demo-article.html';
const SHOP = 'shop.html';
const PATIENCE = 20_000;

describeInBrowsers('a selected passage', (stage) => {
  it('narrows what the popup compares, until the whole article is asked for', async () => {
    const page = await stage().open(DEMO);
    const first = await stage().launched.openPopupFor(page);
    await waitForPopup(first, PATIENCE);
    const sentence = await comparedSentence(first, await stage().launched.tabOf(page));
    await first.close();

    await page.bringToFront();
    expect(await selectOnPage(page, sentence)).toBe(true);
    const tab = await stage().launched.tabOf(page);
    const popup = await stage().launched.openExtensionPage(`/popup.html?tab=${tab}`);
    await waitForPopup(popup, PATIENCE);
    await selectTab(popup, 'Coverage');
    await waitForWords(popup, /About your selection/);
    const narrowed = await comparisons(popup, tab, false);
    expect(narrowed.narrowedTo).toBe(sentence);
    expect(new Set(narrowed.quotes)).toEqual(new Set([sentence]));
    const whole = await comparisons(popup, tab, true);
    expect(whole.narrowedTo).toBeNull();
    expect(whole.quotes.length).toBeGreaterThan(narrowed.quotes.length);
    await popup.close();
    await page.close();
  });

  it('is not laid side by side with what the reader called another thing, and is again when that is undone', async () => {
    const page = await stage().open(DEMO);
    const tab = await stage().launched.tabOf(page);
    const popup = await stage().launched.openExtensionPage(`/popup.html?tab=${tab}`);
    await waitForPopup(popup, PATIENCE);
    const before = await comparisonsView(popup, tab, true);
    const [first] = before.comparisons;
    if (first === undefined) throw new Error('The demo article has nothing to compare.');
    const { pair, relation, rule, what, coverage } = first;
    const { title, outlet, url, date, id } = coverage.head;
    const kept = await askWorker(popup, {
      type: 'view/judge',
      pair,
      judgement: 'not-same',
      relation,
      rule,
      what,
      page: { quote: first.page.quote, title: 'Demo', outlet: null, url: null, date: null },
      coverage: { quote: coverage.quote, title, outlet, url, date, article: id },
    });
    expect(kept).toEqual({ ok: true, value: null });
    const after = await comparisonsView(popup, tab, true);
    expect(after.comparisons.map((one) => one.pair)).not.toContain(pair);
    expect(after.dismissed).toBeGreaterThan(0);

    const library = await stage().launched.openExtensionPage('/library.html#yours');
    await waitForWords(library, coverage.quote.slice(0, 60));
    await pressButton(library, `Undo “Not the same thing”: ${what}`);
    await waitForWords(library, `Taken back: Not the same thing — ${what}`);
    expect((await comparisonsView(popup, tab, true)).comparisons.map((one) => one.pair)).toContain(pair);
    await library.close();
    await popup.close();
    await page.close();
  });
});

describeInBrowsers('the item of the context menu', (stage) => {
  it('reads a passage alone on a page that is no article', async ({ skip }) => {
    // Only Chromium lets a test speak to the extension's worker.
    if (stage().kind !== 'chromium') skip();
    const demo = await stage().open(DEMO);
    const viewOfDemo = await stage().launched.openPopupFor(demo);
    await waitForPopup(viewOfDemo, PATIENCE);
    const sentence = await comparedSentence(viewOfDemo, await stage().launched.tabOf(demo));
    await viewOfDemo.close();
    await demo.close();

    const shop = await stage().open(SHOP);
    const tab = await stage().launched.tabOf(shop);
    await clickMenu(stage(), { tab, text: sentence, url: shop.url() });
    const popup = await stage().launched.openExtensionPage(`/popup.html?tab=${tab}&passage=1`);
    await waitForPopup(popup, PATIENCE);
    const { narrowedTo, quotes } = await comparisons(popup, tab, false);
    expect(narrowedTo).toBe(sentence);
    expect(quotes).toContain(sentence);
    const view = await askWorker(popup, { type: 'view/tab', tab, passage: true });
    expect(view).toMatchObject({ ok: true, value: { page: { state: 'article', passageAlone: true } } });
    await popup.close();

    const usual = await stage().launched.openExtensionPage(`/popup.html?tab=${tab}`);
    expect((await waitForPopup(usual, PATIENCE)).notice).toContain('Not an article');
    await usual.close();
    await shop.close();
  });

  it('reads a passage alone where Sidelight is off, also when the worker was stopped meanwhile', async ({
    skip,
  }) => {
    if (stage().kind !== 'chromium') skip();
    const page = await stage().open(DEMO);
    const first = await stage().launched.openPopupFor(page);
    await waitForPopup(first, PATIENCE);
    const tab = await stage().launched.tabOf(page);
    const sentence = await comparedSentence(first, tab);
    const host = new URL(page.url()).hostname;
    await askWorker(first, { type: 'view/set-site', host, mode: 'off' });
    await clickMenu(stage(), { tab, text: sentence, url: page.url() });
    const fallback = await stage().launched.browser.waitForTarget((one) => one.url().includes('passage=1'), {
      timeout: PATIENCE,
    });
    await (await fallback.asPage()).close();
    expect(await killWorker(stage())).toBeGreaterThan(0);

    const popup = await stage().launched.openExtensionPage(`/popup.html?tab=${tab}&passage=1`);
    await waitForPopup(popup, PATIENCE);
    expect((await comparisons(popup, tab, false)).narrowedTo).toBe(sentence);
    expect(await askWorker(popup, { type: 'view/tab', tab, passage: true })).toMatchObject({
      value: { mode: 'off', page: { passageAlone: true, reading: { article: { outlet: host } } } },
    });
    await page.reload({ waitUntil: 'domcontentloaded' });
    const gone = async () => {
      const answer = await askWorker(popup, { type: 'view/tab', tab, passage: true });
      return answer.ok ? answer.value.page.state : null;
    };
    await expect.poll(gone, { timeout: PATIENCE }).toBe('switched-off');
    await askWorker(popup, { type: 'view/set-site', host, mode: 'on' });
    await popup.close();
    await first.close();
    await page.close();
  });

  it('opens the popup of an article narrowed to the passage', async ({ skip }) => {
    if (stage().kind !== 'chromium') skip();
    const page = await stage().open(DEMO);
    const first = await stage().launched.openPopupFor(page);
    await waitForPopup(first, PATIENCE);
    const tab = await stage().launched.tabOf(page);
    const sentence = await comparedSentence(first, tab);
    await first.close();
    await page.bringToFront();
    await clickMenu(stage(), { tab, text: `  ${sentence.slice(0, 60)} `, url: page.url() });
    const opened = await stage().launched.browser.waitForTarget(
      (target) => target.url().includes('passage=1'),
      { timeout: PATIENCE },
    );
    const popup = await opened.asPage();
    await waitForPopup(popup, PATIENCE);
    const narrowed = await comparisons(popup, tab, false);
    expect(narrowed.narrowedTo).toBe(sentence.slice(0, 60).trim());
    expect(narrowed.quotes).toContain(sentence);
    await popup.close();
    await page.close();
  });
});

interface MenuClick {
  readonly tab: number;
  readonly text: string;
  readonly url: string;
}

/** Tells the extension's worker what it hears of the browser when the reader chooses the item. */
function clickMenu(stage: Stage, { tab, text, url }: MenuClick): Promise<void> {
  return inWorker(
    stage,
    (id, selectionText, pageUrl) => {
      const { contextMenus } = Reflect.get(globalThis, 'chrome');
      const info = { menuItemId: 'compare-selection', selectionText, pageUrl, editable: false };
      contextMenus.onClicked.dispatch(info, { id, url: pageUrl });
    },
    tab,
    text,
    url,
  );
}

async function comparisonsView(view: Page, tab: number, whole: boolean) {
  const answer = await askWorker(view, { type: 'view/comparisons', tab, whole });
  if (!answer.ok) throw new Error(answer.problem.message);
  return answer.value;
}

async function comparisons(view: Page, tab: number, whole: boolean) {
  const { narrowedTo, comparisons: found } = await comparisonsView(view, tab, whole);
  return { narrowedTo, quotes: found.map(({ page }) => page.quote) };
}

/** A sentence of the tab's article that is compared with something. */
async function comparedSentence(view: Page, tab: number): Promise<string> {
  const [quote] = (await comparisons(view, tab, true)).quotes;
  if (quote === undefined) throw new Error('The article has nothing to compare.');
  return quote;
}

/** Selects a passage as a reader does; false where it does not stand on the page. */
async function selectOnPage(page: Page, passage: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = (node.textContent ?? '').indexOf(wanted);
      if (at < 0) continue;
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return true;
    }
    return false;
  }, passage);
}
