import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../../scripts/find-browser.ts';
import type { LaunchedBrowser } from '../../scripts/launch-browser.ts';
import type { BrowseFilter } from '../../utils/messages/library-messages.ts';
import type { ViewRequest } from '../../utils/messages/protocol.ts';
import { askWorker } from '../e2e/ask-worker.ts';
import { sayThatSharedIsMissing } from '../shared-folder.ts';
import { quantile } from './coverage/figures.ts';
import { pause, withFilledProfile } from './coverage/filled-profile.ts';
import { poolFile } from './pool.ts';

// node tests/bench/library.ts [--articles 100000] [--browsers chromium] [--profile FOLDER]
// How long the library page waits for its answers in a large corpus, from the request in the page to the answer there,
// and what its heap takes after scrolling through thousands of articles. The aim is 100 ms in the median and 150 MB. With
// --profile, the filled profile stays there and is used again.

const ROUNDS = 15;
/** What the browser and the extension do at their start is not to be in the way. */
const SETTLING = 5_000;
const SCROLLS = 60;
const SCROLL_PAUSE = 120;

const { values: options } = parseArgs({
  options: {
    articles: { type: 'string', default: '100000' },
    browsers: { type: 'string', default: 'chromium' },
    profile: { type: 'string' },
  },
});

const OPEN: BrowseFilter = {
  outlet: null,
  actor: null,
  language: null,
  source: null,
  from: null,
  to: null,
};

async function benchIn(kind: BrowserKind, pool: string): Promise<void> {
  const fill = {
    pool,
    count: Number(options.articles),
    withClaims: false,
    articles: [],
    watch: 'row-watch' as const,
    keep: options.profile,
  };
  await withFilledProfile(kind, fill, async ({ browser, withBrowser }) => {
    console.log(`${browser.name}, ${options.articles} articles, median (slowest) of ${ROUNDS}:`);
    await withBrowser(measure);
  });
}

async function measure(launched: LaunchedBrowser): Promise<void> {
  const page = await launched.openExtensionPage('/library.html');
  await page.waitForSelector('.virtual-list', { timeout: 60_000 });
  await pause(SETTLING);
  for (const [name, requests] of await questions(page)) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const request = requests[round % requests.length];
      if (request !== undefined) times.push(await timeOf(page, request));
    }
    const slowest = Math.max(...times).toFixed(0);
    console.log(`  ${name}: ${quantile(times, 0.5).toFixed(0)} ms (${slowest})`);
  }
  await scroll(page);
  console.log(`  heap of the page after ${SCROLLS} screens: ${megabytes(await heapOf(page))}`);
}

async function questions(page: Page): Promise<readonly (readonly [string, readonly ViewRequest[]])[]> {
  const choices = await askWorker(page, { type: 'view/browse-choices' });
  const actors = await askWorker(page, { type: 'view/actors', typed: '', kind: null, skip: 0 });
  if (!choices.ok || !actors.ok) throw new Error('The worker gave no answer.');
  const outlets = choices.value.outlets.slice(0, 5).map(({ name }) => name);
  const named = actors.value.actors.slice(0, 5).map(({ actor }) => actor);
  const browse = (change: Partial<BrowseFilter>) =>
    ({ type: 'view/browse', filter: { ...OPEN, ...change }, cursor: null }) as const;
  const search = (query: string, change: Partial<BrowseFilter> = {}) =>
    ({ type: 'view/search', query, typing: true, filter: { ...OPEN, ...change }, skip: 0 }) as const;
  return [
    ['first page', [browse({})]],
    ['by outlet', outlets.map((outlet) => browse({ outlet }))],
    ['by actor', named.map(({ id }) => browse({ actor: id }))],
    ['by source', [browse({ source: 'import' })]],
    ['by period', [browse({ from: '2025-01-01', to: '2025-06-30' }), browse({ to: '2024-03-31' })]],
    ['by outlet and actor', outlets.map((outlet) => browse({ outlet, actor: named[0]?.id ?? null }))],
    [
      'search, one word',
      ['government', 'minister', 'attack', 'market', 'election'].map((one) => search(one)),
    ],
    ['search, a beginning', ['gov', 'mini', 'att', 'mark', 'elec'].map((one) => search(one))],
    [
      'search, three words',
      ['prime minister said', 'police attack city', 'oil price rise'].map((one) => search(one)),
    ],
    ['search by outlet', outlets.map((outlet) => search('government', { outlet }))],
    ['search by source', [search('government', { source: 'import' })]],
    ['suggestions', named.map(({ name }) => ({ type: 'view/suggest', typed: name.slice(0, 5) }) as const)],
    ['timeline', [{ type: 'view/timeline', filter: OPEN }]],
    [
      'timeline by actor',
      named.map(({ id }) => ({ type: 'view/timeline', filter: { ...OPEN, actor: id } }) as const),
    ],
    ['what to narrow by', [{ type: 'view/browse-choices' }]],
    ['actors', [{ type: 'view/actors', typed: '', kind: null, skip: 0 }]],
    ['groups', [{ type: 'view/actors', typed: '', kind: 'group', skip: 0 }]],
    ['page of an actor', named.map(({ id }) => ({ type: 'view/actor-page', actor: id }) as const)],
    ['counts of the corpus', [{ type: 'view/corpus' }]],
  ];
}

/** Milliseconds from the request to the answer, both in the page. */
function timeOf(page: Page, request: ViewRequest): Promise<number> {
  return page.evaluate(async (message) => {
    const api: unknown = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const { runtime } = api as { runtime: { sendMessage: (message: unknown) => Promise<unknown> } };
    const begun = performance.now();
    await runtime.sendMessage(message);
    return performance.now() - begun;
  }, request);
}

async function scroll(page: Page): Promise<void> {
  for (let screen = 0; screen < SCROLLS; screen += 1) {
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await pause(SCROLL_PAUSE);
  }
  const rows = await page.evaluate(() => {
    const list = document.querySelector('.virtual-list');
    return [list?.children.length ?? 0, Number(list?.lastElementChild?.getAttribute('data-index') ?? 0) + 1];
  });
  console.log(`  rows in the page after scrolling: ${rows[0]}, the last of them number ${rows[1]}`);
}

/** Bytes that the page holds after garbage was collected; null where the browser does not tell. */
async function heapOf(page: Page): Promise<number | null> {
  try {
    const client = await page.createCDPSession();
    await client.send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize } = await client.send('Runtime.getHeapUsage');
    return usedSize + (backingStorageSize ?? 0);
  } catch {
    // Firefox has no such session.
    return null;
  }
}

function megabytes(bytes: number | null): string {
  return bytes === null ? 'not told' : `${(bytes / 1e6).toFixed(1)} MB`;
}

if (poolFile === null) sayThatSharedIsMissing("the library's waits");
else {
  for (const kind of ['chromium', 'firefox'] as const) {
    if (options.browsers.split(',').includes(kind)) await benchIn(kind, poolFile);
  }
}
