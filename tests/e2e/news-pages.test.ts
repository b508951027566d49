import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { sayThatSharedIsMissing, sharedFolder } from '../shared-folder.ts';
import { askWorker } from './ask-worker.ts';
import { describeInBrowsers, type Stage } from './browsers.ts';
import { anyActor, paintedMarks, waitForMarks } from './painted-marks.ts';
import { workerFaults } from './worker-faults.ts';

interface RealPage {
  readonly file: string;
  readonly kind: string;
  readonly lang: string;
}

/** Keeps a page's own scripts and the network out: whatever changes is our doing. It does not bind extensions. */
const STILL = "default-src 'none'; style-src 'unsafe-inline'";
/** Long enough for a page to be read, where the test is that nothing is painted. */
const SETTLE = 1_500;

if (sharedFolder === null) {
  sayThatSharedIsMissing('end-to-end tests on real news pages');
  describe.skip('real news pages (skipped: ../shared is not here)', () => it('are read', () => undefined));
} else {
  const manifest: { pages: RealPage[] } = JSON.parse(
    readFileSync(`${sharedFolder}pages/manifest.json`, 'utf8'),
  );
  const files = (wanted: (page: RealPage) => boolean) =>
    manifest.pages.filter(wanted).map(({ file }) => file.replace('html/', ''));
  const english = files(({ kind, lang }) => kind === 'article' && lang === 'en');
  const served = { folders: [`${sharedFolder}pages/html`], headers: { 'content-security-policy': STILL } };
  const others = files(({ kind }) => kind !== 'article');

  describeInBrowsers(
    'a real English news page',
    (stage) => {
      it.each(english)('is marked, and stays as it was while Sidelight goes off and on: %s', async (file) => {
        const page = await stage().launched.browser.newPage();
        const faults = faultsOf(page);
        const inWorker = await workerFaults(stage());
        await page.goto(stage().address(file), { waitUntil: 'domcontentloaded' });
        await waitForMarks(page, anyActor);
        const marked = await snapshot(page);
        await setMode(stage(), 'off');
        await waitForMarks(page, (marks) => !anyActor(marks));
        const bare = await snapshot(page);
        await setMode(stage(), 'on');
        await waitForMarks(page, anyActor);
        const again = await snapshot(page);
        expect(marked.html === bare.html && again.html === bare.html, 'the HTML of the body').toBe(true);
        expect(marked.selection, 'what is selected over a paragraph').toBe(bare.selection);
        expect(again.selection).toBe(bare.selection);
        expect(faults).toEqual([]);
        expect(inWorker).toEqual([]);
        await page.close();
      });
    },
    served,
  );

  describeInBrowsers(
    'a real page that is no article',
    (stage) => {
      it.each(others)('stays untouched: %s', async (file) => {
        const page = await stage().open(file);
        await new Promise((resolve) => setTimeout(resolve, SETTLE));
        expect(await paintedMarks(page)).toEqual({});
        await page.close();
      });
    },
    served,
  );
}

/** The body as HTML, and what a reader selects by dragging over its longest paragraph. */
function snapshot(page: Page): Promise<{ html: string; selection: string }> {
  return page.evaluate(() => {
    const html = document.body.innerHTML;
    let longest: HTMLElement | undefined;
    for (const paragraph of document.querySelectorAll<HTMLElement>('p')) {
      if (paragraph.innerText.length > (longest?.innerText.length ?? 0)) longest = paragraph;
    }
    const selection = getSelection();
    selection?.removeAllRanges();
    if (longest !== undefined) selection?.selectAllChildren(longest);
    const words = String(selection);
    selection?.removeAllRanges();
    return { html, selection: words };
  });
}

async function setMode(stage: Stage, mode: 'on' | 'off'): Promise<void> {
  const view = await stage.launched.openExtensionPage('/popup.html');
  await askWorker(view, { type: 'view/set-site', host: '127.0.0.1', mode });
  await view.close();
}

/** Errors of our making: those that name the extension or one of its files. */
function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => {
    if (/sidelight|extension:\/\//i.test(`${error}`)) faults.push(String(error));
  });
  page.on('console', (message) => {
    const from = `${message.location()?.url ?? ''} ${message.text()}`;
    if (message.type() === 'error' && /sidelight|extension:\/\//i.test(from)) faults.push(message.text());
  });
  return faults;
}
