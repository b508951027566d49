import puppeteer, { type Browser, type LaunchOptions, type Page, type WindowBounds } from 'puppeteer-core';
import type { FoundBrowser } from './find-browser.ts';

/** The extension's id in Firefox, as its manifest states it. */
const GECKO_ID = 'sidelight@sidelight.example';

/** Firefox gives each profile another host for an extension's pages; ours is set beforehand, so that it is known. */
const FIREFOX_HOST = '5ab0c1de-7a3f-4c1b-9f52-0b1d6c2e8f47';

/** A file of every extension that runs no script: opened as a page, it gives access to the browser's tabs. */
const QUIET_PAGE = '/manifest.json';

/** Longest wait for the browser to do as asked, in milliseconds. */
const PATIENCE = 15_000;

export interface LaunchRequest {
  readonly browser: FoundBrowser;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** Size of the pages in CSS pixels; without it pages fill their window. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Folder of a profile that is kept, what extensions stored included; without it a fresh one that is deleted. */
  readonly profile?: string;
  /** Firefox's clocks tell whole milliseconds to pages; this lets them tell parts, as Chromium's do. */
  readonly exactClocks?: boolean;
  /** Names that lead to this machine, as if a server elsewhere had them. */
  readonly localHosts?: readonly string[];
  /** Port of a proxy on this machine that everything goes through, this machine's own servers included. */
  readonly proxyPort?: number;
  /** Longest wait for one command to the browser, in milliseconds; three minutes unless told. */
  readonly patience?: number;
}

export interface LaunchedBrowser {
  readonly browser: Browser;
  readonly extensionId: string;
  /** Where the extension's pages are, without a slash at its end. */
  readonly origin: string;
  /** Opens a page of the extension, such as "/popup.html", in a tab, or in a window of its own where bounds are given. */
  readonly openExtensionPage: (path: string, window?: WindowBounds) => Promise<Page>;
  /** The browser's own number of a page's tab. */
  readonly tabOf: (page: Page) => Promise<number>;
  /** Opens the popup's view of a page, in a tab, or in a window of its own where bounds are given. */
  readonly openPopupFor: (page: Page, window?: WindowBounds) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/**
 * Starts a browser with the extension in it, with a fresh profile where none is given.
 *
 * @throws where the browser does not start or refuses the extension
 */
export async function launchBrowser(request: LaunchRequest): Promise<LaunchedBrowser> {
  switch (request.browser.kind) {
    case 'chromium':
      return launchChromium(request);
    case 'firefox':
      return launchFirefox(request);
  }
}

async function launchChromium(request: LaunchRequest): Promise<LaunchedBrowser> {
  const browser = await puppeteer.launch({
    ...sharedOptions(request),
    browser: 'chrome',
    // Branded builds ignore --load-extension; over a pipe the extension is loaded by command.
    pipe: true,
    enableExtensions: [request.extension],
    args: [
      // Chromium's sandbox does not start for root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      ...hostRules(request.localHosts ?? []),
      ...(request.proxyPort === undefined
        ? []
        : [`--proxy-server=http://127.0.0.1:${request.proxyPort}`, '--proxy-bypass-list=<-loopback>']),
    ],
  });
  return closedOnFailure(browser, async () => {
    const worker = await browser.waitForTarget(
      (target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'),
      { timeout: PATIENCE },
    );
    const { host } = new URL(worker.url());
    return withHelpers(browser, host, `chrome-extension://${host}`);
  });
}

function hostRules(hosts: readonly string[]): string[] {
  const rules = hosts.map((host) => `MAP ${host} 127.0.0.1`);
  return rules.length === 0 ? [] : [`--host-resolver-rules=${rules.join(', ')}`];
}

async function launchFirefox(request: LaunchRequest): Promise<LaunchedBrowser> {
  const browser = await puppeteer.launch({
    ...sharedOptions(request),
    browser: 'firefox',
    // Without it no page of an extension may be opened by command.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_HOST }),
      // An extension that is loaded by command is uninstalled with the end of the browser, and its storage with it.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'network.dns.localDomains': (request.localHosts ?? []).join(','),
      ...(request.exactClocks === true && { 'privacy.reduceTimerPrecision': false }),
      ...(request.proxyPort !== undefined && proxyPreferences(request.proxyPort)),
      // Without a window nobody can answer the browser's question; what a click asks for is given.
      ...(request.headless && { 'extensions.webextOptionalPermissionPrompts': false }),
    },
  });
  return closedOnFailure(browser, async () => {
    const id = await browser.installExtension(request.extension);
    return withHelpers(browser, id, `moz-extension://${FIREFOX_HOST}`);
  });
}

function proxyPreferences(port: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}

function sharedOptions({ browser, headless, viewport, profile, patience }: LaunchRequest): LaunchOptions {
  return {
    executablePath: browser.path,
    headless,
    defaultViewport: viewport ?? null,
    ...(profile !== undefined && { userDataDir: profile }),
    ...(patience !== undefined && { protocolTimeout: patience }),
  };
}

async function closedOnFailure(
  browser: Browser,
  launch: () => Promise<LaunchedBrowser>,
): Promise<LaunchedBrowser> {
  try {
    return await launch();
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function withHelpers(browser: Browser, extensionId: string, origin: string): LaunchedBrowser {
  const openExtensionPage = async (path: string, window?: WindowBounds) => {
    const page = await browser.newPage(window ? { type: 'window', windowBounds: window } : { type: 'tab' });
    await goToExtensionPage(page, `${origin}${path}`);
    return page;
  };
  const tabOf = async (page: Page) => {
    const helper = await openExtensionPage(QUIET_PAGE);
    try {
      await page.bringToFront();
      return await frontTab(helper, page.url());
    } finally {
      await helper.close();
    }
  };
  return {
    browser,
    extensionId,
    origin,
    openExtensionPage,
    tabOf,
    openPopupFor: async (page, window) => openExtensionPage(`/popup.html?tab=${await tabOf(page)}`, window),
    close: () => browser.close(),
  };
}

/** Firefox opens the page but never reports that it did, so the page itself is asked. */
async function goToExtensionPage(page: Page, url: string): Promise<void> {
  let refusal: unknown;
  page.goto(url, { waitUntil: 'load', timeout: PATIENCE }).catch((error: unknown) => {
    refusal = error;
  });
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    // Fails while one document replaces the other.
    const there = await page
      .evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url)
      .catch(() => false);
    if (there) return;
    await pause(50);
  }
  throw new Error(`The browser does not open ${url}.`, { cause: refusal });
}

/** Number of the tab in front whose address is `url`; the extension has to be allowed to see that address. */
async function frontTab(helper: Page, url: string): Promise<number> {
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    const id = await helper.evaluate(async (wanted) => {
      const { browser, chrome } = globalThis as typeof globalThis &
        Partial<Record<'browser' | 'chrome', TabsApi>>;
      const tabs = (await (browser ?? chrome)?.tabs.query({ active: true })) ?? [];
      return tabs.find((tab) => tab.url === wanted)?.id ?? null;
    }, url);
    if (id !== null) return id;
    await pause(50);
  }
  throw new Error(`No tab in front shows ${url}.`);
}

/** The part of the extension API that {@link frontTab} needs. */
interface TabsApi {
  readonly tabs: {
    readonly query: (filter: { active: boolean }) => Promise<readonly { id?: number; url?: string }[]>;
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
