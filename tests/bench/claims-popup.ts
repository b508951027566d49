import { parseArgs } from 'node:util';
import type { BrowserKind, FoundBrowser } from '../../scripts/find-browser.ts';
import type { LaunchedBrowser } from '../../scripts/launch-browser.ts';
import { sayThatSharedIsMissing } from '../shared-folder.ts';
import { differingPages } from './claims/differing-pages.ts';
import type { CardTimes } from './coverage/card-watch.ts';
import { quantile } from './coverage/figures.ts';
import { pause, watchedPopup, withFilledProfile } from './coverage/filled-profile.ts';
import { ArticleMaker } from './generated-articles.ts';
import { poolFile, readPool } from './pool.ts';

// node tests/bench/claims-popup.ts [--articles 20000] [--browsers chromium,firefox] [--restarts 5] [--keep FOLDER]
// How long somebody waits for comparisons, counted from when the coverage of the page is known; the aim is 150 ms to the
// first one. Nothing of the page is read before the popup is opened on it, as where Sidelight runs only when it is asked:
// else all is there when the popup is opened. Three pages after each start of the browser: the first finds a worker that
// has just been started, the others one that has read pages before. With --keep, the profile stays in the folder, and is
// not filled again from there.

const PAGES = 3;
/** What the browser and the extension do at their start is not to be in the way. */
const SETTLING = 3_000;

const { values: options } = parseArgs({
  options: {
    articles: { type: 'string', default: '20000' },
    browsers: { type: 'string', default: 'chromium,firefox' },
    restarts: { type: 'string', default: '5' },
    keep: { type: 'string' },
  },
});

interface Waits {
  /** Of the first page after a start. */
  readonly cold: CardTimes[];
  /** Of the pages after it. */
  readonly warm: CardTimes[];
  /** The last page's popup once more. */
  readonly again: CardTimes[];
}

async function benchIn(kind: BrowserKind, pool: string): Promise<void> {
  const maker = new ArticleMaker(readPool(pool));
  const count = Number(options.articles);
  const articles = await differingPages(maker, Number(options.restarts) * PAGES, count);
  const fill = { pool, count, withClaims: true, keep: options.keep, articles };
  await withFilledProfile(kind, { ...fill, watch: 'card-watch' }, async ({ browser, pages, withBrowser }) => {
    await withBrowser(readWhenAskedAlone);
    const waits: Waits = { cold: [], warm: [], again: [] };
    for (let at = 0; at < pages.length; at += PAGES)
      await withBrowser((launched) => noteTimes(launched, pages.slice(at, at + PAGES), waits));
    print(browser, waits);
  });
}

async function readWhenAskedAlone(launched: LaunchedBrowser): Promise<void> {
  const page = await launched.openExtensionPage('/fill.html');
  await page.evaluate(() => window.sidelightFill.readWhenAskedAlone());
}

async function noteTimes(
  launched: LaunchedBrowser,
  addresses: readonly string[],
  waits: Waits,
): Promise<void> {
  await pause(SETTLING);
  for (const [at, address] of addresses.entries()) {
    const page = await launched.browser.newPage();
    await page.goto(address);
    const tab = await launched.tabOf(page);
    const open = () =>
      watchedPopup(launched, tab, (popup) => popup.evaluate(() => window.sidelightCardTimes ?? null));
    waits[at === 0 ? 'cold' : 'warm'].push(await open());
    if (at === addresses.length - 1) waits.again.push(await open());
    await page.close();
  }
}

function print({ name }: FoundBrowser, waits: Waits): void {
  console.log(`${name}, ${options.articles} articles, after coverage is known; median (slowest):`);
  tell('worker just started', waits.cold);
  tell('worker running', waits.warm);
  tell('once more, all known', waits.again);
}

function tell(what: string, times: readonly CardTimes[]): void {
  const since = (when: (one: CardTimes) => number | null) => {
    const values = times.flatMap((one) => {
      const at = when(one);
      return at === null ? [] : [at - one.coverage];
    });
    if (values.length === 0) return '–';
    return `${quantile(values, 0.5).toFixed(0)} (${Math.max(...values).toFixed(0)}) ms`;
  };
  const early = times.filter(({ first, all }) => first !== null && first < all).length;
  const none = times.filter(({ first }) => first === null).length;
  console.log(
    `  ${what}: first comparison ${since(({ first }) => first)}, its frame ${since(({ shown }) => shown)}, ` +
      `all ${since(({ all }) => all)}; of ${times.length} pages ${early} showed one before all, ${none} had none`,
  );
}

if (poolFile === null) sayThatSharedIsMissing("the popup's wait for comparisons");
else {
  for (const kind of ['chromium', 'firefox'] as const) {
    if (options.browsers.split(',').includes(kind)) await benchIn(kind, poolFile);
  }
}
