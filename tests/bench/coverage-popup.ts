import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PROJECT } from '../../scripts/build-extension.ts';
import { type BrowserKind, type FoundBrowser, findBrowser, thisMachine } from '../../scripts/find-browser.ts';
import { type LaunchedBrowser, launchBrowser } from '../../scripts/launch-browser.ts';
import { serveFolders } from '../../scripts/serve-fixtures.ts';
import { killWorker } from '../e2e/kill-worker.ts';
import { sayThatSharedIsMissing } from '../shared-folder.ts';
import { articlePage } from './coverage/article-page.ts';
import { benchExtension } from './coverage/bench-extension.ts';
import { quantile } from './coverage/figures.ts';
import type { RowTimes } from './coverage/row-watch.ts';
import { ArticleMaker, QUERY_NUMBERS } from './generated-articles.ts';
import { poolFile, readPool } from './pool.ts';

// node tests/bench/coverage-popup.ts [--articles 20000] [--browsers chromium,firefox]
// How long somebody waits for coverage who starts the browser, opens an article and clicks on the extension: the corpus
// holds 20,000 articles, and nothing of it is in memory. The aim is 300 ms from the click to the first row. The popup
// opens as a page of its own, and its clock starts when the browser begins to open it.

const RESTARTS = 5;
const STEP = 1_000;
const PATIENCE = 600_000;
const ROW_PATIENCE = 30_000;
/** What the browser and the extension do at their start is not to be in the way of the click. */
const SETTLING = 3_000;

const { values: options } = parseArgs({
  options: {
    articles: { type: 'string', default: '20000' },
    browsers: { type: 'string', default: 'chromium,firefox' },
  },
});

interface Waits {
  /** The first popup after the restart. */
  readonly first: RowTimes;
  /** The same page's popup once more. */
  readonly again: RowTimes;
  /** Once more after the worker was ended, as the browser does after half a minute; null where that cannot be asked for. */
  readonly restarted: RowTimes | null;
}

async function benchIn(kind: BrowserKind, pool: string): Promise<void> {
  const browser = findBrowser(thisMachine(), kind);
  if (browser === null) {
    console.log(`skipped: ${kind} is not on this machine`);
    return;
  }
  const extension = await benchExtension(kind, pool);
  const results = join(PROJECT, 'test-results');
  const pages = mkdtempSync(join(results, 'coverage-pages-'));
  const profile = mkdtempSync(join(results, 'coverage-profile-'));
  const maker = new ArticleMaker(readPool(pool));
  for (let i = 0; i < RESTARTS; i += 1) {
    writeFileSync(join(pages, `${i}.html`), articlePage(maker.article(QUERY_NUMBERS + i).article));
  }
  const server = await serveFolders([pages]);
  const launch = () =>
    launchBrowser({ browser, extension, headless: true, profile, patience: PATIENCE, exactClocks: true });
  try {
    await withBrowser(launch, fill);
    const waits: Waits[] = [];
    for (let i = 0; i < RESTARTS; i += 1) {
      waits.push(await withBrowser(launch, (launched) => popupTimes(launched, `${server.origin}/${i}.html`)));
    }
    await withBrowser(launch, checkCorpus);
    print(browser, waits);
  } finally {
    await server.close();
    for (const folder of [pages, profile]) rmSync(folder, { recursive: true, force: true });
  }
}

async function withBrowser<Value>(
  launch: () => Promise<LaunchedBrowser>,
  work: (launched: LaunchedBrowser) => Promise<Value>,
): Promise<Value> {
  const launched = await launch();
  try {
    return await work(launched);
  } finally {
    await launched.close();
  }
}

async function fill(launched: LaunchedBrowser): Promise<void> {
  const count = Number(options.articles);
  const begun = performance.now();
  const page = await launched.openExtensionPage('/fill.html');
  for (let from = 0; from < count; from += STEP) {
    const to = Math.min(count, from + STEP);
    await page.evaluate((first, last) => window.sidelightFill.fill(first, last), from, to);
    if (to % (5 * STEP) === 0) console.log(`  ${to} articles`);
  }
  await page.evaluate(() => window.sidelightFill.tend());
  const held = await page.evaluate(() => window.sidelightFill.count());
  console.log(`  ${held} articles in the corpus after ${((performance.now() - begun) / 1_000).toFixed(0)} s`);
}

/** Whether the corpus outlived the restarts: else rows of the starter corpus were measured. */
async function checkCorpus(launched: LaunchedBrowser): Promise<void> {
  const page = await launched.openExtensionPage('/fill.html');
  const held = await page.evaluate(() => window.sidelightFill.count());
  if (held < Number(options.articles)) throw new Error(`Only ${held} articles are left in the corpus.`);
}

async function popupTimes(launched: LaunchedBrowser, address: string): Promise<Waits> {
  const page = await launched.browser.newPage();
  await page.goto(address);
  const tab = await launched.tabOf(page);
  await pause(SETTLING);
  const open = async (): Promise<RowTimes> => {
    const popup = await launched.openExtensionPage(`/popup.html?tab=${tab}`);
    const deadline = Date.now() + ROW_PATIENCE;
    for (;;) {
      const times = await popup.evaluate(() => window.sidelightRowTimes ?? null);
      if (times !== null) {
        await popup.close();
        return times;
      }
      if (Date.now() > deadline) throw new Error('The popup shows no coverage.');
      await pause(50);
    }
  };
  const [first, again] = [await open(), await open()];
  const killed = await killWorker({ launched });
  return { first, again, restarted: killed > 0 ? await open() : null };
}

function print({ name }: FoundBrowser, waits: readonly Waits[]): void {
  const row = (which: keyof Waits, what: 'row' | 'shown') => {
    const times = waits.flatMap((wait) => wait[which]?.[what] ?? []);
    if (times.length === 0) return '–';
    return `${quantile(times, 0.5).toFixed(0)} ms (slowest ${Math.max(...times).toFixed(0)})`;
  };
  console.log(
    `${name}, ${options.articles} articles, first row of coverage after a restart: ${row('first', 'row')}, ` +
      `its frame ${row('first', 'shown')}; popup once more: ${row('again', 'row')}; ` +
      `after its worker was ended: ${row('restarted', 'row')}; median of ${waits.length}`,
  );
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

if (poolFile === null) sayThatSharedIsMissing("the popup's wait for coverage");
else {
  mkdirSync(join(PROJECT, 'test-results'), { recursive: true });
  for (const kind of ['chromium', 'firefox'] as const) {
    if (options.browsers.split(',').includes(kind)) await benchIn(kind, poolFile);
  }
}
