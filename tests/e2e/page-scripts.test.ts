import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { builtExtension } from '../../scripts/build-extension.ts';
import { describeInBrowsers, type Stage } from './browsers.ts';
import { anyActor, paintedMarks, waitForMarks } from './painted-marks.ts';

const ARTICLE = 'demo-article.html';
const SMALL = 'reader.js';
const LARGE = 'article-text.js';
/** Long enough for a page to be read, or for a script that was told to stop to have stopped. */
const SETTLE = 1_500;
/** Bytes that each of them has at most: every page pays for the one, every article for both. */
const HEAVIEST = 60_000;

describeInBrowsers('the scripts in a page', (stage) => {
  it('tell the page nothing of themselves, and no page can stop them', async () => {
    const page = await stage().launched.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      const heard: unknown[] = [];
      addEventListener('message', ({ data }) => heard.push(data));
      Reflect.set(globalThis, 'heard', heard);
    });
    await page.goto(stage().address(ARTICLE), { waitUntil: 'domcontentloaded' });
    const marks = await waitForMarks(page, anyActor);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'heard'))).toEqual([]);
    expect(await page.evaluate(keysOfOurs)).toEqual([]);
    await page.evaluate(forgeStarts, stage().launched.extensionId);
    await pause(SETTLE);
    expect(await paintedMarks(page)).toEqual(marks);
    await page.close();
  });

  it('read the right text though the page offers its own reader', async () => {
    const page = await stage().launched.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      const forged = () => ({ kind: 'not-article', reason: 'forged' });
      Reflect.set(globalThis, Symbol.for('sidelight.text-reader'), forged);
      Reflect.set(globalThis, Symbol.for('sidelight.running-script'), { abort: forged });
    });
    await page.goto(stage().address(ARTICLE), { waitUntil: 'domcontentloaded' });
    await waitForMarks(page, anyActor);
    await page.close();
  });

  it.each([SMALL, LARGE])('are light: %s', async (file) => {
    const { size } = await stat(join(builtExtension(stage().kind), 'content-scripts', file));
    expect(size).toBeLessThan(HEAVIEST);
  });

  it('are two on an article and one on any other page', async ({ skip }) => {
    skip(stage().kind !== 'chromium', 'only Chromium’s debugger shows the scripts of a page');
    expect(await scriptsOfOurs(stage(), ARTICLE, (page) => waitForMarks(page, anyActor))).toEqual([
      SMALL,
      LARGE,
    ]);
    expect(await scriptsOfOurs(stage(), 'shop.html', () => pause(SETTLE))).toEqual([SMALL]);
  });
});

/** What a page finds on its global object that names us. */
function keysOfOurs(): string[] {
  return Reflect.ownKeys(globalThis)
    .map(String)
    .filter((key) => /sidelight/i.test(key));
}

/** Says, in the ways in which content scripts are told so, that a newer copy of ours has started. */
function forgeStarts(id: string): void {
  for (const name of ['reader', 'content-scripts/reader', 'article-text']) {
    const type = `${id}:${name}:wxt:content-script-started`;
    const detail = { contentScriptName: name, messageId: 'forged' };
    postMessage({ type, ...detail }, '*');
    document.dispatchEvent(new CustomEvent(type, { detail }));
    window.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

/** File names of our scripts that run in a page, in order. */
async function scriptsOfOurs(
  stage: Stage,
  file: string,
  settled: (page: Page) => Promise<unknown>,
): Promise<string[]> {
  const page = await stage.launched.browser.newPage();
  const session = await page.createCDPSession();
  const files: string[] = [];
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith(stage.launched.origin)) files.push(url.slice(url.lastIndexOf('/') + 1));
  });
  await session.send('Debugger.enable');
  await page.goto(stage.address(file), { waitUntil: 'domcontentloaded' });
  await settled(page);
  await page.close();
  return files;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
