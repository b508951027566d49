import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { buildExtension, builtExtension } from '../../scripts/build-extension.ts';
import { type BrowserKind, findBrowser, thisMachine } from '../../scripts/find-browser.ts';
import { launchBrowser } from '../../scripts/launch-browser.ts';
import { launch } from '../browser/browsers.ts';
import { bundleForPage } from '../browser/page-bundle.ts';
import { askWorker } from '../e2e/ask-worker.ts';
import { sayThatSharedIsMissing, sharedFolder } from '../shared-folder.ts';
import type { Marking, Method, PageFigures } from './in-page-highlighting.ts';

// How long it takes to mark names on a real page, what it does to the page, and how that compares with the usual
// ways. Real browsers; every marking on a freshly loaded page; medians.

const METHODS: readonly Method[] = [
  'sidelight',
  'mark.js, names',
  'mark.js, one expression',
  'TreeWalker, wrapping',
];
const REPEATS = 5;
const NAMES = 60;
/** Long enough for a page to be read, in milliseconds. */
const SETTLE = 3_000;
const KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];

interface SavedPage {
  readonly id: string;
  readonly file: string;
  readonly kind: string;
  readonly lang: string;
}

interface Measured extends Marking {
  /** Of the browser's own counters, Chromium only. */
  readonly layouts: number | null;
  /** Style and layout, in milliseconds of the main thread, Chromium only. */
  readonly layoutWork: number | null;
}

if (sharedFolder === null) sayThatSharedIsMissing('highlighting bench');
else await bench(join(sharedFolder, 'pages'));

async function bench(folder: string): Promise<void> {
  const script = await bundleForPage(new URL('in-page-highlighting.ts', import.meta.url));
  const server = createServer((request, response) => {
    const path = join(folder, 'html', (request.url ?? '').replace(/[^\w.-]/g, ''));
    if (!existsSync(path)) {
      response.writeHead(404).end();
      return;
    }
    // The pages' own scripts would ask for a network that is not there.
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "script-src 'none'",
    };
    response.writeHead(200, headers).end(readFileSync(path));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  await printBytes(folder, origin);
  for (const kind of KINDS) {
    const found = findBrowser(thisMachine(), kind);
    if (!found) {
      console.log(`skipped: ${kind} is not on this machine`);
      continue;
    }
    const browser = await launch(kind, found.path);
    const open = (id: string) => openPage(browser, `${origin}/${id}.html`, script);
    const { longest, usual, other } = await choosePages(folder, open);
    for (const [title, page] of [
      ['longest page', longest],
      ['page of about 1,000 words', usual],
    ] as const) {
      console.log(`\n${found.name}, ${title}: ${page.id}, ${page.figures.words} words`);
      await printTable(kind, () => open(page.id), page.figures.names);
    }
    console.log(
      `\n${found.name}, page that is no article (${other}): ${await timeToDecide(() => open(other))} ms`,
    );
    await browser.close();
  }
  server.close();
}

/** What the extension injects, as Chromium's debugger sees it: into an article, and into a page that is none. */
async function printBytes(folder: string, origin: string): Promise<void> {
  const markJs = createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js');
  console.log(`mark.js alone: ${kilobytes(statSync(markJs).size)}`);
  const browser = findBrowser(thisMachine(), 'chromium');
  if (!browser) {
    console.log('skipped: bytes injected, since Chromium is not on this machine');
    return;
  }
  const extension = builtExtension('chromium');
  if (!existsSync(join(extension, 'content-scripts', 'reader.js'))) buildExtension('chromium');
  const launched = await launchBrowser({ browser, extension, headless: true });
  // Just installed, it also starts anew in pages that are open already.
  const view = await launched.openExtensionPage('/library.html');
  await askWorker(view, { type: 'view/corpus' });
  await pause(SETTLE);
  for (const isArticle of [true, false]) {
    const found = savedPages(folder).find(({ kind }) => (kind === 'article') === isArticle);
    const page = await launched.browser.newPage();
    const session = await page.createCDPSession();
    const files: string[] = [];
    session.on('Debugger.scriptParsed', ({ url }) => {
      if (url.startsWith(launched.origin)) files.push(url.slice(launched.origin.length));
    });
    await session.send('Debugger.enable');
    await page.goto(`${origin}/${found?.id}.html`, { waitUntil: 'load' });
    await pause(SETTLE);
    const sizes = files.map((file) => statSync(join(extension, file)).size);
    const all = sizes.reduce((sum, size) => sum + size, 0);
    const what = isArticle ? 'an article' : 'a page that is none';
    console.log(
      `Injected into ${what}: ${kilobytes(all)} (${sizes.map(kilobytes).join(' + ')}), no style sheet file`,
    );
    await page.close();
  }
  await launched.close();
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function savedPages(folder: string): readonly SavedPage[] {
  const manifest: { readonly pages: readonly SavedPage[] } = JSON.parse(
    readFileSync(join(folder, 'manifest.json'), 'utf8'),
  );
  return manifest.pages;
}

/** Milliseconds of the main thread, the median of freshly loaded pages. */
async function timeToDecide(open: () => Promise<Page>): Promise<number | string> {
  const times: number[] = [];
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    const page = await open();
    times.push(await page.evaluate(() => window.sidelightBench.decide()));
    await page.close();
  }
  return median(times);
}

async function openPage(browser: Browser, url: string, script: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.evaluate(script);
  return page;
}

/** The longest article, the one whose length is nearest to 1,000 words, and a page that is none. */
async function choosePages(folder: string, open: (id: string) => Promise<Page>) {
  const pages = savedPages(folder);
  const read: { id: string; figures: PageFigures }[] = [];
  for (const { id, kind, lang } of pages) {
    if (kind !== 'article' || !lang.startsWith('en')) continue;
    const page = await open(id);
    const figures = await page.evaluate((names) => window.sidelightBench.figures(names), NAMES);
    if (figures) read.push({ id, figures });
    await page.close();
  }
  const best = (badness: (words: number) => number) => {
    const [first] = read.toSorted((a, b) => badness(a.figures.words) - badness(b.figures.words));
    if (!first) throw new Error('None of the pages is read as an article.');
    return first;
  };
  const other = pages.find(({ kind }) => kind !== 'article')?.id ?? '';
  return { longest: best((words) => -words), usual: best((words) => Math.abs(words - 1_000)), other };
}

async function printTable(
  kind: BrowserKind,
  open: () => Promise<Page>,
  names: readonly string[],
): Promise<void> {
  const rows: Record<string, Record<string, string | number>> = {};
  for (const method of METHODS) {
    const runs: Measured[] = [];
    for (let repeat = 0; repeat < REPEATS; repeat++)
      runs.push(await measure(kind, await open(), method, names));
    const middle = (value: (run: Measured) => number | null) => median(runs.map(value));
    rows[method] = {
      marks: middle(({ marks }) => marks),
      'decide ms': middle(({ decide }) => decide),
      'read ms': middle(({ read }) => read),
      'mark ms': middle(({ mark }) => mark),
      'to frame ms': middle(({ toFrame }) => toFrame),
      layouts: middle(({ layouts }) => layouts),
      'layout and style ms': middle(({ layoutWork }) => layoutWork),
      mutations: middle(({ mutations }) => mutations),
      'HTML same': `${runs.filter(({ htmlSame }) => htmlSame).length} of ${REPEATS}`,
    };
  }
  console.table(rows);
}

async function measure(
  kind: BrowserKind,
  page: Page,
  method: Method,
  names: readonly string[],
): Promise<Measured> {
  // Layout of the untouched page is no method's work.
  await page.evaluate(() => document.body.getBoundingClientRect().height);
  const before = await counters(kind, page);
  const marking = await page.evaluate((way, list) => window.sidelightBench.mark(way, list), method, names);
  const after = await counters(kind, page);
  await page.close();
  return {
    ...marking,
    layouts: before && after && after.layouts - before.layouts,
    layoutWork: before && after && after.work - before.work,
  };
}

async function counters(kind: BrowserKind, page: Page): Promise<{ layouts: number; work: number } | null> {
  if (kind !== 'chromium') return null;
  const { LayoutCount = 0, LayoutDuration = 0, RecalcStyleDuration = 0 } = await page.metrics();
  return { layouts: LayoutCount, work: 1_000 * (LayoutDuration + RecalcStyleDuration) };
}

/** Rounded to tenths; a dash where nothing was counted. */
function median(values: readonly (number | null)[]): number | string {
  const sorted = values.filter((value) => value !== null).toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  return middle === undefined ? '–' : Math.round(middle * 10) / 10;
}
