import { buildExtension } from '../../scripts/build-extension.ts';
import { findBrowser, thisMachine } from '../../scripts/find-browser.ts';
import { launchBrowser } from '../../scripts/launch-browser.ts';
import { waitForPopup } from '../../scripts/read-popup.ts';
import { serveFolders } from '../../scripts/serve-fixtures.ts';
import { askWorker } from '../e2e/ask-worker.ts';

// node tests/bench/first-run.ts
// What a new user waits for: the starter corpus after installing (the aim is two seconds), and the popup on the
// demo article, for the first time and again. Median of several fresh profiles, in each browser that is here.

const RUNS = 5;

interface Waits {
  readonly starter: number;
  readonly firstPopup: number;
  readonly secondPopup: number;
}

async function freshProfile(kind: 'chromium' | 'firefox', extension: string): Promise<Waits | null> {
  const browser = findBrowser(thisMachine(), kind);
  if (browser === null) return null;
  const server = await serveFolders(['tests/fixtures/pages']);
  const launched = await launchBrowser({ browser, extension, headless: true });
  try {
    // The worker begins to install the corpus by itself; the answer comes when it is there.
    const installed = performance.now();
    const view = await launched.openExtensionPage('/popup.html');
    await askWorker(view, { type: 'view/corpus' });
    const starter = performance.now() - installed;
    await view.close();
    const page = await launched.browser.newPage();
    await page.goto(`${server.origin}/demo-article.html`);
    const tab = await launched.tabOf(page);
    const popupTime = async () => {
      const opened = performance.now();
      const popup = await launched.openExtensionPage(`/popup.html?tab=${tab}`);
      await waitForPopup(popup, 30_000);
      const waited = performance.now() - opened;
      await popup.close();
      return waited;
    };
    return { starter, firstPopup: await popupTime(), secondPopup: await popupTime() };
  } finally {
    await launched.close();
    await server.close();
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

for (const kind of ['chromium', 'firefox'] as const) {
  if (findBrowser(thisMachine(), kind) === null) {
    console.log(`skipped: ${kind} is not on this machine`);
    continue;
  }
  const extension = buildExtension(kind);
  const waits: Waits[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const wait = await freshProfile(kind, extension);
    if (wait !== null) waits.push(wait);
  }
  const row = (name: keyof Waits) => `${name} ${Math.round(median(waits.map((wait) => wait[name])))} ms`;
  console.log(
    `${kind}: ${row('starter')}, ${row('firstPopup')}, ${row('secondPopup')} (median of ${waits.length})`,
  );
}
