import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { waitForPopup } from '../../scripts/read-popup.ts';
import type { SiteMode } from '../../utils/messages/protocol.ts';
import { askWorker } from './ask-worker.ts';
import { describeInBrowsers, type Stage } from './browsers.ts';
import { anyActor, paintedMarks, waitForMarks } from './painted-marks.ts';

const DEMO = 'demo-article.html';
const PATIENCE = 20_000;
/** Long enough for a page to be read, where the test is that nothing is painted. */
const SETTLE = 1_500;

describeInBrowsers('a page that changes', (stage) => {
  it('gets marks on text that arrives late', async () => {
    const page = await stage().open('late-article.html');
    await waitForMarks(page, anyActor);
    for (let step = 0; step < 8; step += 1) {
      await page.evaluate(() => scrollTo(0, 0));
      await settle(100);
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await settle(200);
    }
    const marks = await waitForMarks(page, ({ place }) => place?.includes('Damascus') === true);
    expect(marks.person).toContain('Vladimir Putin');
    await page.close();
  });

  it('loses the old marks and gets new ones when a single-page site navigates', async () => {
    const page = await stage().open('spa-article.html');
    await waitForMarks(page, anyActor);
    await follow(page, 'health');
    await waitForMarks(
      page,
      ({ organisation }) => organisation?.includes('World Health Organization') === true,
    );
    await follow(page, 'front');
    await waitForMarks(page, (marks) => !anyActor(marks));
    await page.goBack();
    await waitForMarks(
      page,
      ({ organisation }) => organisation?.includes('World Health Organization') === true,
    );
    await page.close();
  });

  it('is read though it tries to break everything, and none of its markup runs', async () => {
    const page = await stage().open('hostile-article.html');
    const faults = faultsOf(page);
    await waitForMarks(page, ({ place }) => place?.includes('Hungary') === true);
    await settle(SETTLE);
    const popup = await stage().launched.openPopupFor(page);
    await waitForPopup(popup, PATIENCE);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'markupExecuted'))).toBe(false);
    expect(await popup.evaluate(() => Reflect.get(globalThis, 'markupExecuted'))).toBeUndefined();
    // The page clears all highlights again and again; they come back as soon as somebody looks.
    await page.bringToFront();
    await waitForMarks(page, anyActor);
    expect(faults).toEqual([]);
    await popup.close();
    await page.close();
  });

  it('is read though it was cut off in the middle', async () => {
    const page = await stage().open('truncated-article.html');
    await waitForMarks(page, anyActor);
    await page.close();
  });
});

describeInBrowsers('a page that is no article', (stage) => {
  it.each(['shop.html', 'forum.html', 'home.html', 'editor.html'])('stays untouched: %s', async (file) => {
    const page = await stage().open(file);
    await settle(SETTLE);
    expect(await paintedMarks(page)).toEqual({});
    const popup = await stage().launched.openPopupFor(page);
    const { notice } = await waitForPopup(popup, PATIENCE);
    expect(notice).not.toBe('');
    await popup.close();
    await page.close();
  });
});

describeInBrowsers('the per-site switch', (stage) => {
  afterEach(() => setMode(stage(), 'on'));

  it('takes everything away at once, and brings it back', async () => {
    const page = await stage().open(DEMO);
    const before = await waitForMarks(page, anyActor);
    await setMode(stage(), 'off');
    await waitForMarks(page, (marks) => !anyActor(marks));
    expect(await elementsOfOurs(page)).toBe(0);
    await setMode(stage(), 'on');
    expect(await waitForMarks(page, anyActor)).toEqual(before);
    await page.close();
  });

  it('keeps every script of ours out of a site that is off', async () => {
    await setMode(stage(), 'off');
    const page = await stage().open(DEMO);
    await settle(SETTLE);
    expect(await paintedMarks(page)).toEqual({});
    if (stage().kind === 'chromium') expect(await worldsOfOurs(page, stage())).toBe(0);
    const popup = await stage().launched.openPopupFor(page);
    const { notice } = await waitForPopup(popup, PATIENCE);
    expect(notice).toMatch(/off/i);
    await popup.close();
    await page.close();
  });

  it('keeps the last of several choices that come at once', async () => {
    const view = await stage().launched.openExtensionPage('/popup.html');
    const choices: SiteMode[] = ['off', 'click', 'on', 'off'];
    const answers = await Promise.all(
      choices.map((mode) => askWorker(view, { type: 'view/set-site', host: '127.0.0.1', mode })),
    );
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, true]);
    await view.close();
    const page = await stage().open(DEMO);
    await settle(SETTLE);
    expect(await paintedMarks(page)).toEqual({});
    await page.close();
  });

  it('waits for the popup with "only when I click"', async () => {
    await setMode(stage(), 'click');
    const page = await stage().open(DEMO);
    await settle(SETTLE);
    expect(await paintedMarks(page)).toEqual({});
    const popup = await stage().launched.openPopupFor(page);
    const { actors } = await waitForPopup(popup, PATIENCE);
    expect(actors.length).toBeGreaterThan(3);
    await waitForMarks(page, anyActor);
    await popup.close();
    await page.close();
  });

  it('is seen to run where it is on', async ({ skip }) => {
    skip(stage().kind !== 'chromium', 'only Chromium’s debugger shows the script worlds of a page');
    const page = await stage().open(DEMO);
    await waitForMarks(page, anyActor);
    expect(await worldsOfOurs(page, stage())).toBe(1);
    await page.close();
  });
});

async function setMode(stage: Stage, mode: SiteMode): Promise<void> {
  const view = await stage.launched.openExtensionPage('/popup.html');
  await askWorker(view, { type: 'view/set-site', host: '127.0.0.1', mode });
  await view.close();
}

async function follow(page: Page, link: string): Promise<void> {
  await page.evaluate(
    (wanted) => document.querySelector<HTMLElement>(`[data-page="${wanted}"]`)?.click(),
    link,
  );
}

function elementsOfOurs(page: Page): Promise<number> {
  return page.evaluate(
    () => [...document.querySelectorAll('*')].filter((one) => one.localName.startsWith('sidelight-')).length,
  );
}

/** Script worlds of the extension in a page, as the debugger sees them. */
async function worldsOfOurs(page: Page, stage: Stage): Promise<number> {
  const session = await page.createCDPSession();
  let worlds = 0;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith(stage.launched.origin)) worlds += 1;
  });
  await session.send('Runtime.enable');
  await settle(200);
  await session.detach();
  return worlds;
}

/** Errors that a page's console shows from now on. */
function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      faults.push(message.text());
    }
  });
  return faults;
}

function settle(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
