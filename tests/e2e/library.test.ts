import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { accessibilityFaults } from './accessibility-faults.ts';
import { askWorker } from './ask-worker.ts';
import { describeInBrowsers, type Stage } from './browsers.ts';
import { importHarbourArchive } from './harbour-archive.ts';
import { fillField, pressButton, showView, waitForWords } from './use-view.ts';

const PATIENCE = 20_000;
const SURVEY = 'A survey ship is sent, and nobody says who pays';
const DIRECTOR = 'The director takes her old name again';
const PICTURES = 'test-results/pictures';

describeInBrowsers('the library', (stage) => {
  it('lists all articles, narrows them and opens one', { timeout: 120_000 }, async () => {
    await importHarbourArchive(stage());
    const library = await openLibrary(stage(), '');
    await expect.poll(async () => (await titles(library))[0], { timeout: PATIENCE }).toBe(DIRECTOR);
    await select(library, 'Outlet', 'The Northern Lantern');
    await expect.poll(() => titles(library), { timeout: PATIENCE }).toEqual([DIRECTOR, SURVEY]);
    await select(library, 'Source', 'starter');
    await waitForWords(library, 'No article is like that.');
    await pressButton(library, 'Clear');
    await expect.poll(async () => (await titles(library)).length, { timeout: PATIENCE }).toBeGreaterThan(5);

    await fillField(library, 'Search your articles', 'Varendonk');
    await pressButton(library, 'Actor: Ilse Varendonk');
    await waitForWords(library, 'Actor: Ilse Varendonk');
    await expect.poll(() => titles(library), { timeout: PATIENCE }).toContain(SURVEY);
    expect(await titles(library)).not.toContain(DIRECTOR);

    await followLink(library, SURVEY);
    await library.waitForSelector('.article-page .mention', { timeout: PATIENCE });
    expect(await library.$eval('.article-heading', ({ textContent }) => textContent)).toContain('Imported');
    await pressTab(library, 'Coverage');
    await waitForWords(library, 'Lindesholm waits for a ship that digs');
    await back(library);
    await expect.poll(() => titles(library), { timeout: PATIENCE }).toContain(SURVEY);
    await library.close();
  });

  it('shows an actor, joins it to another, and takes that back', { timeout: 120_000 }, async () => {
    await importHarbourArchive(stage());
    const library = await openLibrary(stage(), '#actors');
    await fillField(library, 'Look for an actor by name', 'Dario Melkert');
    await followLink(library, 'Dario Melkert');
    await library.waitForSelector('.actor-page', { timeout: PATIENCE });
    await waitForWords(library, 'Roles over time');
    await waitForWords(library, 'Named together with');
    await expect.poll(() => titles(library), { timeout: PATIENCE }).toContain(SURVEY);

    await pressButton(library, 'Correct this actor');
    await fillField(library, 'Same as', 'Desmond Okparanta');
    const option = await library.waitForSelector('.actor-page [role="option"]', { timeout: PATIENCE });
    await option?.click();
    await waitForWords(library, 'Dario Melkert and Desmond Okparanta are now one.');
    await expect
      .poll(() => library.$eval('.actor-page-name', ({ textContent }) => textContent), { timeout: PATIENCE })
      .toContain('Desmond Okparanta');
    await pressButton(library, 'Undo');
    await waitForWords(library, 'Undone. All is as before.');
    await expect
      .poll(() => library.$eval('.actor-page-name', ({ textContent }) => textContent), { timeout: PATIENCE })
      .toContain('Dario Melkert');
    await library.close();
  });

  it('is accessible, wide and narrow, light and dark', { timeout: 240_000 }, async () => {
    await importHarbourArchive(stage());
    await mkdir(PICTURES, { recursive: true });
    const library = await openLibrary(stage(), '');
    const { article, actor } = await examples(library);
    const views = [
      'articles',
      `article=${article}`,
      'actors',
      `actor=${actor}`,
      'sources',
      'yours',
      'backup',
      'settings',
    ];
    for (const scheme of ['light', 'dark'] as const) {
      if (stage().kind === 'firefox' && scheme === 'dark') continue;
      if (stage().kind !== 'firefox')
        await library.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      for (const width of [1_200, 320]) {
        await library.setViewport({ width, height: 900 });
        for (const view of views) {
          await showView(library, view);
          await library.waitForFunction(
            () => [...document.querySelectorAll('.skeleton')].every((one) => !one.checkVisibility()),
            { timeout: PATIENCE },
          );
          const name = `library-${view.split('=')[0]}-${width}-${scheme}`;
          await library.screenshot({ path: `${PICTURES}/${stage().kind}-${name}.png` });
          expect(await accessibilityFaults(library), name).toEqual([]);
          const overflow = await library.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(overflow, name).toBeLessThanOrEqual(0);
        }
      }
    }
    await library.close();
  });

  it('takes an article out, and all that came from a source', { timeout: 120_000 }, async () => {
    await importHarbourArchive(stage());
    const library = await openLibrary(stage(), '#articles');
    await followLink(library, DIRECTOR);
    await library.waitForSelector('.article-page', { timeout: PATIENCE });
    await pressButton(library, 'Remove…');
    await pressButton(library, 'Keep it after all');
    await pressButton(library, 'Remove…');
    await waitForWords(library, 'It goes in a moment');
    await showView(library, 'articles');
    await select(library, 'Outlet', 'The Northern Lantern');
    await expect.poll(() => titles(library), { timeout: PATIENCE }).toEqual([SURVEY]);
    await pressButton(library, 'Clear');

    await showView(library, 'sources');
    await pressButton(library, 'Remove what came from: Imported');
    await waitForWords(library, 'so do your corrections');
    await library.$eval('.source-removal input[type="date"]', (element) => {
      if (!(element instanceof HTMLInputElement)) return;
      element.value = '2026-01-01';
      element.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await pressButton(library, 'Remove the older ones');
    await waitForWords(library, /Imported: 1 article is gone\./);
    await pressButton(library, 'Remove what came from: Imported');
    await library.waitForSelector('.source-removal button');
    await library.$eval('.source-removal button', (element) => {
      if (element instanceof HTMLElement) element.click();
    });
    await waitForWords(library, /Imported: 1 article is gone\.|Imported: [0-9,]+ articles are gone\./);
    await showView(library, 'articles');
    await waitForWords(library, '81 articles');
    expect(await titles(library)).not.toContain(SURVEY);
    await library.close();
  });
});

function openLibrary({ launched }: Stage, address: string): Promise<Page> {
  return launched.openExtensionPage(`/library.html${address}`);
}

/** What the list that is shown has in it, as far as it is made. */
function titles(library: Page): Promise<string[]> {
  return library.evaluate(() =>
    [...document.querySelectorAll('.virtual-list:not([aria-busy="true"]) .title-button')]
      .filter((one) => one.checkVisibility())
      .map((one) => one.textContent ?? ''),
  );
}

async function select(library: Page, label: string, value: string): Promise<void> {
  const field = `.browse-filters select[aria-label="${label}"]`;
  // An option whose value is its text has no attribute of that name.
  const offered = (options: HTMLOptionElement[], wanted: string) =>
    options.some((one) => one.value === wanted);
  await expect
    .poll(() => library.$$eval(`${field} option`, offered, value), { timeout: PATIENCE })
    .toBe(true);
  await library.select(field, value);
}

/** Follows the first link that begins so. */
async function followLink(library: Page, words: string): Promise<void> {
  await expect
    .poll(
      () =>
        library.evaluate((wanted) => {
          for (const link of document.querySelectorAll('a')) {
            if (!link.textContent?.trim().startsWith(wanted) || !link.checkVisibility()) continue;
            link.click();
            return true;
          }
          return false;
        }, words),
      { timeout: PATIENCE, message: `the link “${words}”` },
    )
    .toBe(true);
}

async function pressTab(library: Page, name: string): Promise<void> {
  await library.evaluate((wanted) => {
    for (const tab of document.querySelectorAll<HTMLElement>('[role="tab"]'))
      if (tab.textContent?.trim().startsWith(wanted) && tab.checkVisibility()) tab.click();
  }, name);
}

/** As with the browser's own button. */
async function back(library: Page): Promise<void> {
  await library.evaluate(() => history.back());
}

async function examples(library: Page): Promise<{ article: string; actor: string }> {
  const found = await askWorker(library, { type: 'view/find-actors', query: 'Dario Melkert' });
  const browsed = await askWorker(library, {
    type: 'view/browse',
    filter: {
      outlet: 'The Northern Lantern',
      actor: null,
      language: null,
      source: null,
      from: null,
      to: null,
    },
    cursor: null,
  });
  const actor = found.ok ? found.value[0]?.actor.id : undefined;
  const article = browsed.ok ? browsed.value.articles[0]?.head.id : undefined;
  if (actor === undefined || article === undefined) throw new Error('The archive is not there.');
  return { article: encodeURIComponent(article), actor: encodeURIComponent(actor) };
}
