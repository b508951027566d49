import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { PROJECT } from '../../../scripts/build-extension.ts';
import {
  type BrowserKind,
  type FoundBrowser,
  findBrowser,
  thisMachine,
} from '../../../scripts/find-browser.ts';
import { type LaunchedBrowser, launchBrowser } from '../../../scripts/launch-browser.ts';
import { serveFolders } from '../../../scripts/serve-fixtures.ts';
import type { Article } from '../../../utils/articles/article.ts';
import { articlePage } from './article-page.ts';
import { benchExtension, type PopupWatch } from './bench-extension.ts';

const STEP = 1_000;
const PATIENCE = 600_000;
const WATCH_PATIENCE = 30_000;

export interface FilledProfile {
  readonly browser: FoundBrowser;
  /** Addresses of the pages, in the order of their articles. */
  readonly pages: readonly string[];
  /** Starts the browser, lets something be done with it, and ends it: nothing of what it did is in memory the next time. */
  readonly withBrowser: <Value>(work: (launched: LaunchedBrowser) => Promise<Value>) => Promise<Value>;
}

export interface FillOptions {
  /** The packed texts that articles are made of. */
  readonly pool: string;
  /** How many articles the corpus is to hold. */
  readonly count: number;
  /** Whether claims are read of them, which takes most of the time. */
  readonly withClaims: boolean;
  readonly watch: PopupWatch;
  /** Where the profile stays, and is found filled the next time; without, it is deleted. */
  readonly keep?: string | undefined;
  /** Served as pages. */
  readonly articles: readonly Article[];
}

/**
 * Fills the reader's own corpus with made articles, in a profile that outlives restarts of the browser, and lets pages be
 * opened there. Does nothing where the browser is not on this machine.
 */
export async function withFilledProfile(
  kind: BrowserKind,
  { pool, count, withClaims, watch, keep, articles }: FillOptions,
  work: (profile: FilledProfile) => Promise<void>,
): Promise<void> {
  const browser = findBrowser(thisMachine(), kind);
  if (browser === null) {
    console.log(`skipped: ${kind} is not on this machine`);
    return;
  }
  const results = join(PROJECT, 'test-results');
  mkdirSync(results, { recursive: true });
  const extension = await benchExtension(kind, pool, watch);
  const pages = mkdtempSync(join(results, 'popup-pages-'));
  const profile = keep ?? mkdtempSync(join(results, 'popup-profile-'));
  for (const [at, article] of articles.entries())
    writeFileSync(join(pages, `${at}.html`), articlePage(article));
  const server = await serveFolders([pages]);
  const withBrowser: FilledProfile['withBrowser'] = async (use) => {
    const launched = await launchBrowser({
      browser,
      extension,
      headless: true,
      profile,
      patience: PATIENCE,
      exactClocks: true,
    });
    try {
      return await use(launched);
    } finally {
      await launched.close();
    }
  };
  try {
    await withBrowser((launched) => fill(launched, count, withClaims));
    const addresses = articles.map((_, at) => `${server.origin}/${at}.html`);
    await work({ browser, pages: addresses, withBrowser });
    await withBrowser((launched) => checkCorpus(launched, count));
  } finally {
    await server.close();
    for (const folder of keep === undefined ? [pages, profile] : [pages])
      rmSync(folder, { recursive: true, force: true });
  }
}

/** Opens the popup's view of a tab, and waits for what is watched for in it; then closes it. */
export async function watchedPopup<Times>(
  launched: LaunchedBrowser,
  tab: number,
  read: (popup: Page) => Promise<Times | null>,
): Promise<Times> {
  const popup = await launched.openExtensionPage(`/popup.html?tab=${tab}`);
  const deadline = Date.now() + WATCH_PATIENCE;
  for (;;) {
    const times = await read(popup);
    if (times !== null) {
      await popup.close();
      return times;
    }
    if (Date.now() > deadline) throw new Error('The popup does not show what is waited for.');
    await pause(50);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function fill(launched: LaunchedBrowser, count: number, withClaims: boolean): Promise<void> {
  const begun = performance.now();
  const page = await launched.openExtensionPage('/fill.html');
  const there = await page.evaluate(() => window.sidelightFill.count());
  for (let from = there < count ? 0 : count; from < count; from += STEP) {
    const to = Math.min(count, from + STEP);
    const ask = (first: number, last: number, claims: boolean) =>
      window.sidelightFill.fill(first, last, claims);
    await page.evaluate(ask, from, to, withClaims);
    if (to % (5 * STEP) === 0) console.log(`  ${to} articles`);
  }
  await page.evaluate(() => window.sidelightFill.tend());
  const held = await page.evaluate(() => window.sidelightFill.count());
  console.log(`  ${held} articles in the corpus after ${((performance.now() - begun) / 1_000).toFixed(0)} s`);
}

/** Whether the corpus outlived the restarts: else the starter corpus was measured. */
async function checkCorpus(launched: LaunchedBrowser, count: number): Promise<void> {
  const page = await launched.openExtensionPage('/fill.html');
  const held = await page.evaluate(() => window.sidelightFill.count());
  if (held < count) throw new Error(`Only ${held} articles are left in the corpus.`);
}
