import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { builtExtension } from '../../scripts/build-extension.ts';
import type { FoundBrowser } from '../../scripts/find-browser.ts';
import { type LaunchedBrowser, launchBrowser } from '../../scripts/launch-browser.ts';
import { epubOf } from '../fixtures/files/epub-file.ts';
import { articlePage, SHOP_PAGE } from '../fixtures/files/sample-pages.ts';
import { warcOf } from '../fixtures/files/warc-file.ts';
import { zipOf } from '../fixtures/files/zip-file.ts';
import { askWorker } from './ask-worker.ts';
import { foundBrowsers } from './browsers.ts';
import { pressButton, waitForWords } from './use-view.ts';

const PATIENCE = 90_000;

/** Articles in the long file. */
const LINES = 400;

/** Of the page, the notes, the book, the web archive, the zip, the long file and the table. */
const ARTICLES = 1 + 1 + 2 + 1 + 2 + LINES + 2;

const SENTENCE = 'The pilots of Ystad went out at dawn and brought the grain ship in against the wind.';

function line(number: number): string {
  const text = `Port ${number} counted ${number * 7} ships on Monday, harbour master Nora Lindqvist said. The ministry in Oslo asked for ${number + 3} more pilots.`;
  return JSON.stringify({ title: `Ships wait in port ${number}`, text, outlet: 'The Harbour Courier' });
}

/** A folder as people have it: saved pages beside exports, images and something broken. */
async function writeFolder(folder: string): Promise<void> {
  const page = (title: string) => articlePage(title, 'Skagen');
  const chapter = (title: string) => ({ title, paragraphs: [SENTENCE, `${title}. ${SENTENCE}`, SENTENCE] });
  const warc = await warcOf(
    [
      { url: 'https://quay.example/strike', body: page('Strike at the northern basin') },
      { url: 'https://quay.example/shop', body: SHOP_PAGE },
    ],
    { gzip: true },
  );
  const files: Readonly<Record<string, string | Uint8Array | Blob>> = {
    'Basin.html': page('Basin to be dredged'),
    'Basin_files/advert.html': page('An advert'),
    'Basin_files/logo.png': new Uint8Array([137, 80, 78, 71]),
    'broken.zip': 'PK\u0003\u0004 and then nothing',
    'notes/ferry.md':
      '---\ntitle: A ferry for the islands\ndate: 2026-02-01\n---\nThe islands get a ferry in May.',
    'papers.epub': await epubOf([chapter('The grain ship'), chapter('The lighthouse')]),
    'quay.warc.gz': warc,
    'several.zip': await zipOf({ 'a.html': page('Nets were mended'), 'b.html': page('Ropes were sold') }),
    'table.csv':
      'k1,k2,k3\nSluis dicht,De sluis bij Terneuzen ging dicht.,1\nSluis open,De sluis bij Terneuzen ging open.,2\n',
    'z-archive.jsonl.gz': gzipSync(Array.from({ length: LINES }, (_, number) => line(number)).join('\n')),
  };
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content instanceof Blob ? new Uint8Array(await content.arrayBuffer()) : content);
  }
}

describe.each(foundBrowsers)('an import in $name', (browser: FoundBrowser) => {
  let folder = '';
  let profile = '';
  let launched: LaunchedBrowser | null = null;

  const start = async (): Promise<Page> => {
    await launched?.close();
    launched = await launchBrowser({
      browser,
      extension: builtExtension(browser.kind),
      headless: true,
      profile,
    });
    return launched.openExtensionPage('/library.html#sources');
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sidelight-folder-'));
    profile = await mkdtemp(join(tmpdir(), 'sidelight-profile-'));
    await writeFolder(folder);
  });
  afterEach(async () => {
    await launched?.close();
    launched = null;
    await rm(folder, { recursive: true });
    await rm(profile, { recursive: true, force: true });
  });

  it('of a folder goes on after a pause and a restart of the browser, asks about a table and reports', {
    timeout: 300_000,
  }, async () => {
    const library = await start();
    const before = await countArticles(library);
    await chooseFolder(library, folder, browser.kind);
    await expect.poll(() => countArticles(library), { timeout: PATIENCE }).toBeGreaterThan(before + 12);
    await pressButton(library, 'Pause');
    await waitForWords(library, /The import waits\./);
    const halfWay = await countArticles(library);
    expect(halfWay).toBeLessThan(before + ARTICLES - 2);
    await launched?.close();
    launched = null;
    // What is not in the browser by now will not be found any more.
    await rm(folder, { recursive: true });
    await mkdir(folder);

    const again = await start();
    await waitForWords(again, /The import waits\./);
    await pressButton(again, 'Go on');
    await waitForWords(again, /Only tables are left/);
    await chooseColumn(again, 'k1', 'title');
    await chooseColumn(again, 'k2', 'text');
    await pressButton(again, 'Use these columns');
    await waitForWords(again, /Import finished/);
    expect(await countArticles(again)).toBe(before + ARTICLES);
    const said = await again.evaluate(() => document.querySelector('.report')?.textContent ?? '');
    expect(said).toContain(`${ARTICLES} articles added`);
    expect(said).toContain('0 articles already there');
    expect(said).toContain('1 refused');
    expect(said).toContain('broken.zipthe archive is damaged or cut off');
    expect(said).toContain('1 page or file that are no articles');
    expect(said).not.toContain('advert');
  });
});

/**
 * Gives a folder to the picker for folders. Firefox cannot be told to choose one by command: there the files are chosen
 * that are not part of a saved page.
 */
async function chooseFolder(page: Page, path: string, kind: FoundBrowser['kind']): Promise<void> {
  const wanted = kind === 'chromium' ? 'input[webkitdirectory]' : 'input[type="file"]';
  const picker = await page.waitForSelector(`[aria-labelledby="import-heading"] ${wanted}`, {
    timeout: PATIENCE,
  });
  const input = await picker?.toElement('input');
  if (kind === 'chromium') await input?.uploadFile(path);
  else await input?.uploadFile(...(await filesBelow(path)).filter((file) => !file.includes('_files')));
}

async function filesBelow(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}

/** Says what a column of the table holds. */
async function chooseColumn(page: Page, column: string, field: string): Promise<void> {
  await page.evaluate(
    (name, value) => {
      for (const label of document.querySelectorAll('.columns-chooser label')) {
        const select = label.querySelector('select');
        if (select === null || label.querySelector('bdi')?.textContent !== name) continue;
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }
    },
    column,
    field,
  );
}

async function countArticles(page: Page): Promise<number> {
  const answer = await askWorker(page, { type: 'view/corpus' });
  if (!answer.ok) throw new Error(answer.problem.message);
  return answer.value.articles;
}
