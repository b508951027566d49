import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { selectTab, waitForPopup } from '../../scripts/read-popup.ts';
import type { CoverageView } from '../../utils/messages/coverage-answers.ts';
import { NO_FILTER } from '../../utils/reading/no-filter.ts';
import { askWorker } from './ask-worker.ts';
import { describeInBrowsers, type Stage } from './browsers.ts';
import { killWorker } from './kill-worker.ts';
import { anyActor, waitForMarks } from './painted-marks.ts';
import { chooseFile, pressButton, waitForWords } from './use-view.ts';

const DEMO = 'demo-article.html';
const PATIENCE = 20_000;

/** One report that two outlets ran, the second a day later and with its own first line. */
const WIRE = [
  'The breakwater at Lindesholm gave way in the night, and the harbour is closed until divers have looked at it.',
  'Three trawlers were lifted over the quay and lie in the car park of the fish market, where their owners guard them.',
  'The harbour office said that the stones had been set in 1958 and were last counted eleven years ago.',
  'A ferry with forty passengers waited outside for six hours before it turned back to Ostmark.',
].join('\n\n');
const COPIES = [
  {
    id: 'wire-1',
    outlet: 'The Quay Observer',
    date: '2026-03-02',
    title: 'Breakwater gives way',
    text: WIRE,
  },
  {
    id: 'wire-2',
    outlet: 'The Northern Lantern',
    date: '2026-03-03',
    title: 'Harbour closed after breakwater gives way',
    text: `From our own correspondent.\n\n${WIRE}`,
  },
  {
    id: 'other-1',
    outlet: 'The Northern Lantern',
    date: '2026-02-20',
    title: 'Lindesholm asks for money for its breakwater',
    text: 'The council of Lindesholm asked the ministry for money on Friday: the breakwater of its harbour has moved by a hand. Divers had found stones on the ground, and the fish market fears for its car park.',
  },
];

describeInBrowsers('coverage', (stage) => {
  it('is narrowed to what is selected on the page, and widened again', async () => {
    const { page, popup } = await openedOnDemo(stage());
    const whole = await rows(popup);
    await popup.close();
    const selected = await page.evaluate(() => {
      const paragraph = document.querySelectorAll('article p, main p')[3];
      if (paragraph) getSelection()?.selectAllChildren(paragraph);
      return String(getSelection()).trim();
    });
    const again = await stage().launched.openPopupFor(page);
    await waitForPopup(again, PATIENCE);
    await selectTab(again, 'Coverage');
    await waitForWords(again, 'About your selection');
    await waitForWords(again, selected.split(' ').slice(0, 3).join(' '));
    expect(await rows(again)).not.toEqual(whole);
    await pressButton(again, 'Whole article');
    await expect.poll(() => rows(again), { timeout: PATIENCE }).toEqual(whole);
    await again.close();
    await page.close();
  });

  it('is narrowed by outlet, and cleared again', async () => {
    const { page, popup } = await openedOnDemo(stage());
    const whole = await rows(popup);
    const outlet = await popup.evaluate(() => {
      const choice = document.querySelector<HTMLSelectElement>(
        '[role="tabpanel"]:not([hidden]) select[aria-label="Outlet"]',
      );
      if (choice === null) throw new Error('There is no choice of outlets.');
      choice.selectedIndex = 1;
      choice.dispatchEvent(new Event('change', { bubbles: true }));
      return choice.value;
    });
    await expect.poll(() => rows(popup), { timeout: PATIENCE }).not.toEqual(whole);
    const outlets = await popup.evaluate(() =>
      [...document.querySelectorAll('[role="tabpanel"]:not([hidden]) article[aria-label]')].map(
        (article) => article.textContent ?? '',
      ),
    );
    expect(outlets.length).toBeGreaterThan(0);
    for (const words of outlets) expect(words).toContain(outlet);
    await pressButton(popup, 'Clear');
    await expect.poll(() => rows(popup), { timeout: PATIENCE }).toEqual(whole);
    await popup.close();
    await page.close();
  });

  it('shows copies of one report as one', async () => {
    await importArticles(stage(), COPIES);
    const { page, popup } = await openedOn(stage(), 'actors-article.html');
    const { groups } = await coverageOf(stage(), popup, page);
    const found = groups.flatMap(({ items }) => items);
    const wire = found.filter(({ head, copies }) =>
      [head, ...copies].some(({ title }) => title?.includes('reakwater gives way')),
    );
    expect(wire).toHaveLength(1);
    expect(wire[0]?.head.outlet).toBe('The Quay Observer');
    expect(wire[0]?.copies.map(({ outlet }) => outlet)).toEqual(['The Northern Lantern']);
    await waitForWords(popup, 'Also in The Northern Lantern');
    await popup.close();
    await page.close();
  });

  it('survives an index that was damaged on the disk', { timeout: 120_000 }, async ({ skip }) => {
    skip(
      stage().kind !== 'chromium',
      'only Chromium lets a test kill the worker, which knows what it has read',
    );
    await importArticles(
      stage(),
      Array.from({ length: 200 }, (_, number) => notice(number)),
    );
    const { page, popup } = await openedOnDemo(stage());
    const before = ids(await coverageOf(stage(), popup, page));
    expect(before.length).toBeGreaterThan(3);
    const damaged = await damageIndex(popup);
    expect(damaged.length).toBeGreaterThan(0);
    await popup.close();
    await killWorker(stage());
    // The list of the first page is still known; another page has the index read.
    const other = await openedOn(stage(), 'actors-article.html');
    const left = async () => {
      const parts = await partsOfIndex(other.popup);
      return parts.filter((part) => damaged.includes(part)).length;
    };
    await expect.poll(left, { timeout: PATIENCE, message: 'damaged parts that are left' }).toBe(0);
    await expect
      .poll(async () => (await coverageOf(stage(), other.popup, other.page)).indexing, { timeout: PATIENCE })
      .toBeNull();
    expect(ids(await coverageOf(stage(), other.popup, page))).toEqual(before);
    for (const opened of [other.popup, other.page, page]) await opened.close();
  });
});

/** A short article of its own: what happens varies with the number. */
function notice(number: number) {
  return {
    id: `notice-${number}`,
    outlet: 'The Harbour Courier',
    date: `2025-0${(number % 9) + 1}-11`,
    title: `Notice ${number} to mariners`,
    text: `Buoy ${number * 7} lies ${number + 3} metres east of its place, and its lamp is out. Ships keep clear of wreck ${number * 11} until it is raised; ask the watch on channel ${(number % 60) + 10}.`,
  };
}

/** Imports articles in the library, as a reader would. */
async function importArticles({ launched }: Stage, articles: readonly object[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-coverage-'));
  const file = join(folder, 'articles.jsonl');
  await writeFile(file, articles.map((article) => JSON.stringify(article)).join('\n'));
  const library = await launched.openExtensionPage('/library.html#sources');
  await chooseFile(library, file, 'import-heading');
  await waitForWords(library, new RegExp(`${articles.length} articles (?:added|already there)`));
  await library.close();
  await rm(folder, { recursive: true });
}

async function openedOn(stage: Stage, file: string): Promise<{ page: Page; popup: Page }> {
  const page = await stage.open(file);
  await waitForMarks(page, anyActor);
  const popup = await stage.launched.openPopupFor(page);
  await waitForPopup(popup, PATIENCE);
  await selectTab(popup, 'Coverage');
  return { page, popup };
}

async function openedOnDemo(stage: Stage): Promise<{ page: Page; popup: Page }> {
  return openedOn(stage, DEMO);
}

/** The titles of the coverage that is shown, in order. */
function rows(popup: Page): Promise<string[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[role="tabpanel"] article[aria-label]')]
      .filter((article) => article.checkVisibility())
      .map((article) => article.ariaLabel ?? ''),
  );
}

async function coverageOf({ launched }: Stage, popup: Page, page: Page): Promise<CoverageView> {
  const tab = await launched.tabOf(page);
  const answer = await askWorker(popup, { type: 'view/coverage', tab, filter: NO_FILTER, whole: true });
  if (!answer.ok) throw new Error(answer.problem.message);
  return answer.value;
}

function ids({ groups }: CoverageView): string[] {
  return groups.flatMap(({ items }) => items.map(({ head }) => head.id));
}

/** Turns a bit of every packed part of the index. Answers the damaged parts. */
async function damageIndex(view: Page): Promise<string[]> {
  return changeIndex(view, true);
}

/** Every packed part of the index, as text. */
async function partsOfIndex(view: Page): Promise<string[]> {
  return changeIndex(view, false);
}

function changeIndex(view: Page, damage: boolean): Promise<string[]> {
  return view.evaluate(async (isDamaging) => {
    const settled = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('sidelight-corpus'));
    const change = database.transaction('indexShards', 'readwrite');
    const store = change.objectStore('indexShards');
    const [keys, values] = await Promise.all([settled(store.getAllKeys()), settled(store.getAll())]);
    const parts: string[] = [];
    for (const [i, bytes] of values.entries()) {
      const key = keys[i];
      if (!(bytes instanceof Uint8Array) || key === undefined) continue;
      const middle = bytes.length >> 1;
      if (isDamaging) {
        bytes[middle] = (bytes[middle] ?? 0) ^ 1;
        store.put(bytes, key);
      }
      parts.push(bytes.join(' '));
    }
    await new Promise((resolve) => {
      change.oncomplete = resolve;
    });
    database.close();
    return parts;
  }, damage);
}
