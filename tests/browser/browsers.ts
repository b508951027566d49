import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { type BrowserKind, findBrowser, thisMachine } from '../../scripts/find-browser.ts';
import { type FixtureServer, serveFolders } from '../../scripts/serve-fixtures.ts';
import { bundleForPage } from './page-bundle.ts';

const KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];

/** Opens pages of our own with the page's side of Sidelight put in, not yet started. */
export interface Stage {
  readonly kind: BrowserKind;
  open(file: string): Promise<Page>;
}

/** Runs tests in each browser that is on this machine; says which are missing. */
export function describeInBrowsers(title: string, body: (stage: () => Stage) => void): void {
  for (const kind of KINDS) {
    const found = findBrowser(thisMachine(), kind);
    if (!found) {
      describe.skip(`${title} (skipped: no ${kind} on this machine)`, () => body(notStarted));
      continue;
    }
    describe(`${title} in ${found.name}`, () => {
      let browser: Browser | undefined;
      let server: FixtureServer | undefined;
      let stage: Stage | undefined;
      beforeAll(async () => {
        server = await serveFolders(['tests/fixtures/pages']);
        browser = await launch(kind, found.path);
        const script = await bundleForPage(new URL('in-page.ts', import.meta.url));
        stage = stageOf(kind, browser, server.origin, script);
      });
      afterAll(async () => {
        await browser?.close();
        await server?.close();
      });
      body(() => stage ?? notStarted());
    });
  }
}

/** Starts a browser without any extension. */
export function launch(kind: BrowserKind, executablePath: string): Promise<Browser> {
  // Chromium's sandbox does not start for root.
  const sandbox = kind === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return puppeteer.launch({
    browser: kind === 'chromium' ? 'chrome' : 'firefox',
    executablePath,
    args: sandbox,
    defaultViewport: { width: 900, height: 700 },
  });
}

function stageOf(kind: BrowserKind, browser: Browser, origin: string, script: string): Stage {
  return {
    kind,
    async open(file) {
      const page = await browser.newPage();
      await page.goto(`${origin}/${file}`, { waitUntil: 'load' });
      await page.evaluate(script);
      return page;
    },
  };
}

function notStarted(): never {
  throw new Error('The browser did not start.');
}
