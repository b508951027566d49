import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { builtExtension } from '../../scripts/build-extension.ts';
import { type FoundBrowser, findBrowser, thisMachine } from '../../scripts/find-browser.ts';
import { type LaunchedBrowser, launchBrowser } from '../../scripts/launch-browser.ts';
import { type FixtureServer, serveFolders } from '../../scripts/serve-fixtures.ts';

const KINDS = ['chromium', 'firefox'] as const;

/** The browsers of this machine, at most one of each kind. */
export const foundBrowsers: readonly FoundBrowser[] = KINDS.flatMap(
  (kind) => findBrowser(thisMachine(), kind) ?? [],
);

/** A browser with the extension in it, and our pages served beside the real ones. */
export interface Stage {
  readonly kind: FoundBrowser['kind'];
  readonly launched: LaunchedBrowser;
  /** Address of a page by its file's name. */
  readonly address: (file: string) => string;
  /** Opens a page and waits for its document. */
  readonly open: (file: string) => Promise<Page>;
}

export interface StageOptions {
  /** Folders of pages to serve. */
  readonly folders?: readonly string[];
  /** Sent with every page. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Names of hosts that lead to the served pages. */
  readonly hosts?: readonly string[];
  /** Port of a proxy that everything goes through. */
  readonly proxyPort?: number;
}

/** Runs tests in every browser that is here; says which kinds are missing. */
export function describeInBrowsers(
  title: string,
  body: (stage: () => Stage) => void,
  { folders = ['tests/fixtures/pages'], headers = {}, hosts = [], proxyPort }: StageOptions = {},
): void {
  for (const kind of KINDS) {
    const browser = foundBrowsers.find((found) => found.kind === kind);
    if (browser === undefined) {
      describe.skip(`${title} (skipped: no ${kind} on this machine)`, () => body(noStage));
      continue;
    }
    describe(`${title} in ${browser.name}`, () => {
      let server: FixtureServer | undefined;
      let stage: Stage | undefined;
      beforeAll(async () => {
        const served = await serveFolders(folders, 0, headers);
        server = served;
        const extension = builtExtension(kind);
        const viewport = { width: 1000, height: 900 };
        const launched = await launchBrowser({
          browser,
          extension,
          headless: true,
          viewport,
          localHosts: hosts,
          ...(proxyPort !== undefined && { proxyPort }),
        });
        const address = (file: string) => `${served.origin}/${file}`;
        const open = async (file: string) => {
          const page = await launched.browser.newPage();
          await page.goto(address(file), { waitUntil: 'domcontentloaded' });
          return page;
        };
        stage = { kind, launched, address, open };
      });
      afterAll(async () => {
        await stage?.launched.close();
        await server?.close();
      });
      body(() => stage ?? noStage());
    });
  }
}

function noStage(): never {
  throw new Error('The browser did not start.');
}
