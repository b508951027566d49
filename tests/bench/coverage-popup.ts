import { parseArgs } from 'node:util';
import type { BrowserKind, FoundBrowser } from '../../scripts/find-browser.ts';
import type { LaunchedBrowser } from '../../scripts/launch-browser.ts';
import { killWorker } from '../e2e/kill-worker.ts';
import { sayThatSharedIsMissing } from '../shared-folder.ts';
import { quantile } from './coverage/figures.ts';
import { pause, watchedPopup, withFilledProfile } from './coverage/filled-profile.ts';
import type { RowTimes } from './coverage/row-watch.ts';
import { ArticleMaker, QUERY_NUMBERS } from './generated-articles.ts';
import { poolFile, readPool } from './pool.ts';

// node tests/bench/coverage-popup.ts [--articles 20000] [--browsers chromium,firefox]
// How long somebody waits for coverage who starts the browser, opens an article and clicks on the extension: the corpus
// holds 20,000 articles, and nothing of it is in memory. The aim is 300 ms from the click to the first row. The popup
// opens as a page of its own, and its clock starts when the browser begins to open it.

const RESTARTS = 5;
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
  const maker = new ArticleMaker(readPool(pool));
  const articles = Array.from({ length: RESTARTS }, (_, i) => maker.article(QUERY_NUMBERS + i).article);
  const fill = { pool, count: Number(options.articles), withClaims: false, articles };
  await withFilledProfile(kind, { ...fill, watch: 'row-watch' }, async ({ browser, pages, withBrowser }) => {
    const waits: Waits[] = [];
    for (const page of pages) waits.push(await withBrowser((launched) => popupTimes(launched, page)));
    print(browser, waits);
  });
}

async function popupTimes(launched: LaunchedBrowser, address: string): Promise<Waits> {
  const page = await launched.browser.newPage();
  await page.goto(address);
  const tab = await launched.tabOf(page);
  await pause(SETTLING);
  const open = () =>
    watchedPopup(launched, tab, (popup) => popup.evaluate(() => window.sidelightRowTimes ?? null));
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

if (poolFile === null) sayThatSharedIsMissing("the popup's wait for coverage");
else {
  for (const kind of ['chromium', 'firefox'] as const) {
    if (options.browsers.split(',').includes(kind)) await benchIn(kind, poolFile);
  }
}
