import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { buildExtension, PROJECT } from './build-extension.ts';
import { type FoundBrowser, findBrowser, NO_BROWSER } from './find-browser.ts';
import { canInstallChromium, installChromium } from './install-chromium.ts';
import { type LaunchedBrowser, launchBrowser } from './launch-browser.ts';
import {
  openFolds,
  type PopupContent,
  type PopupTab,
  selectTab,
  showFirstOnPage,
  waitForPopup,
} from './read-popup.ts';
import { serveFolders } from './serve-fixtures.ts';

// Builds the extension and shows it at work on a news article of our own: in a window, or without a display as a
// report with screenshots.

/** Where the screenshots go. */
const PICTURES = join(PROJECT, '.output', 'start');

/** Longest that reading the demo article may take, the installation of the starter corpus included; milliseconds. */
const PATIENCE = 30_000;

const PAGE_SIZE = { width: 1120, height: 900 };
const POPUP_SIZE = { width: 420, height: 720 };

/** Right of the article's window on a common screen. */
const POPUP_WINDOW = { left: 1140, top: 40, width: 460, height: 860 };

/** For scrolling to a passage, in milliseconds. */
const SCROLL_TIME = 1_000;

/** Comparisons and articles that are named in the report. */
const LISTED = 16;

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const found = obtainBrowser();
  console.log(`Building Sidelight for ${found.name} …`);
  const extension = buildExtension(found.kind);
  const server = await serveFolders([join(PROJECT, 'tests', 'fixtures', 'pages')]);
  const headless = !hasDisplay();
  const launched = await launchBrowser({
    browser: found,
    extension,
    headless,
    ...(headless && { viewport: PAGE_SIZE }),
  });
  try {
    const address = `${server.origin}/demo-article.html`;
    console.log(`Opening ${address} …`);
    const article = await openFirstPage(launched, address);
    if (headless) await report(launched, article, found);
    else await showBeside(launched, article);
  } finally {
    await launched.close();
    await server.close();
  }
}

function obtainBrowser(): FoundBrowser {
  const found = findBrowser();
  if (found !== null) return found;
  if (!canInstallChromium()) throw new Error(NO_BROWSER);
  console.log('No browser found. Installing Chromium with apt-get …');
  installChromium();
  const installed = findBrowser();
  if (installed === null) throw new Error(NO_BROWSER);
  return installed;
}

/** Whether a person can see a window: not on CI, and on Linux only with a display. */
function hasDisplay(): boolean {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI !== undefined && CI !== '' && CI !== 'false') return false;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

/** The window that the browser opened with, at the article. */
async function openFirstPage({ browser }: LaunchedBrowser, address: string): Promise<Page> {
  const [first] = await browser.pages();
  const page = first ?? (await browser.newPage());
  await page.goto(address);
  return page;
}

/** Shows the article and the popup's view of it in two windows until the person closes the browser. */
async function showBeside(launched: LaunchedBrowser, article: Page): Promise<void> {
  const closed = new Promise<void>((done) => launched.browser.once('disconnected', () => done()));
  const popup = await launched.openPopupFor(article, POPUP_WINDOW);
  printContent(await waitForReading(popup));
  console.log('Close the browser, or press Ctrl+C, to end.');
  await closed;
}

async function report(launched: LaunchedBrowser, article: Page, found: FoundBrowser): Promise<void> {
  // Firefox gives its first page a size of its own.
  await article.setViewport(PAGE_SIZE);
  const popup = await launched.openPopupFor(article);
  await popup.setViewport(POPUP_SIZE);
  await waitForReading(popup);
  const pictures = await takePictures(article, popup, found);
  await openFolds(popup);
  printContent(await waitForReading(popup));
  console.log(`\nNo display here, so this ran without a window. Screenshots in ${PICTURES}:`);
  for (const picture of pictures) console.log(`  ${picture}`);
}

/** What the popup shows once the article is read; throws with the popup's own words where it is not. */
async function waitForReading(popup: Page): Promise<PopupContent> {
  const content = await waitForPopup(popup, PATIENCE);
  if (content.notice !== '') throw new Error(`Sidelight did not read the demo article: ${content.notice}`);
  return content;
}

function printContent({ comparisons, coverage, actors }: PopupContent): void {
  printList('Claims compared with earlier coverage', comparisons);
  printList('Related coverage', coverage);
  printList('Actors', actors);
}

function printList(heading: string, lines: readonly string[]): void {
  console.log(`\n${heading}: ${lines.length}`);
  for (const line of lines.slice(0, LISTED)) console.log(`  ${line}`);
  if (lines.length > LISTED) console.log(`  … and ${lines.length - LISTED} more`);
}

/** The page with its marks, each tab of the popup, and its claims in dark colours. */
async function takePictures(article: Page, popup: Page, found: FoundBrowser): Promise<string[]> {
  await mkdir(PICTURES, { recursive: true });
  const names: string[] = [];
  const take = async (page: Page, name: string) => {
    await page.screenshot({ path: join(PICTURES, name) });
    names.push(name);
  };
  await popup.bringToFront();
  const tabs: PopupTab[] = ['Coverage', 'Actors', 'Claims'];
  for (const tab of tabs) {
    await selectTab(popup, tab);
    await take(popup, `popup-${tab.toLowerCase()}.png`);
  }
  // A page that is not in front need not scroll.
  await article.bringToFront();
  await showFirstOnPage(popup);
  await new Promise((settled) => setTimeout(settled, SCROLL_TIME));
  await take(article, 'article.png');
  // Firefox takes no command that switches the colours of a page.
  if (found.kind === 'chromium') {
    await popup.bringToFront();
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await take(popup, 'popup-claims-dark.png');
  }
  return names;
}
