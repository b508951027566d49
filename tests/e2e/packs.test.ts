import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PackView } from '../../utils/messages/pack-messages.ts';
import { accessibilityFaults } from './accessibility-faults.ts';
import { askWorker } from './ask-worker.ts';
import { describeInBrowsers, type Stage } from './browsers.ts';
import { killWorker } from './kill-worker.ts';
import { clickButton, fillField, pressButton, showView, waitForWords } from './use-view.ts';

const PATIENCE = 60_000;
const RESULTS = 'test-results/packs';
const folder = mkdtempSync(join(tmpdir(), 'sidelight-packs-'));

describeInBrowsers(
  'a pack',
  (stage) => {
    beforeAll(() => {
      rmSync(join(folder, 'pack'), { recursive: true, force: true });
      pack([lines('first.jsonl', 0, 400)], '--title', 'Ships of the north', '--licence', 'CC0-1.0');
    });
    afterAll(() => rmSync(join(folder, 'pack'), { recursive: true, force: true }));

    it('is looked at, installed, updated and removed', { timeout: 240_000 }, async () => {
      const library = await stage().launched.openExtensionPage('/library.html#sources');
      await showView(library, 'sources');
      const before = await articles(library);

      await fillField(library, 'Address of a pack', stage().address('pack/'));
      await clickButton(library, 'Look at the pack');
      await waitForWords(library, 'Ships of the north');
      await waitForWords(library, 'CC0-1.0');
      await waitForWords(library, /400 articles; .* to fetch/);
      expect(await accessibilityFaults(library)).toEqual([]);
      await picture(stage(), library, 'offer');
      expect(await articles(library)).toBe(before);

      await pressButton(library, 'Subscribe');
      await expect.poll(() => state(library), { timeout: PATIENCE }).toBeDefined();
      if (stage().kind === 'chromium') await killWorker(stage());
      await expect.poll(() => state(library), { timeout: PATIENCE }).toBe('current');
      expect(await articles(library)).toBe(before + 400);
      await waitForWords(library, '400 articles installed');
      await picture(stage(), library, 'installed');

      pack([join(folder, 'pack'), lines('more.jsonl', 400, 410)]);
      await clickButton(library, 'Look for an update');
      await waitForWords(library, '410 articles installed');
      expect(await articles(library)).toBe(before + 410);

      await pressButton(library, 'Unsubscribe…');
      await pressButton(library, 'Unsubscribe and remove');
      await expect.poll(() => packs(library), { timeout: PATIENCE }).toEqual([]);
      expect(await articles(library)).toBe(before);
      await library.close();
    });

    it('says in words why it cannot be had', async () => {
      const library = await stage().launched.openExtensionPage('/library.html#sources');
      await showView(library, 'sources');
      await fillField(library, 'Address of a pack', stage().address('nothing/'));
      await clickButton(library, 'Look at the pack');
      await waitForWords(library, 'The manifest of this pack was not given to us (status 404).');
      await library.close();
    });
  },
  { folders: [folder] },
);

afterAll(() => rmSync(folder, { recursive: true }));

/** Makes or updates the pack as its publisher does. */
function pack(files: readonly string[], ...said: string[]): void {
  const words = ['entrypoints/headless/index.ts', 'pack', ...files, '-o', join(folder, 'pack'), ...said];
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

/** A file of made articles, from one number to before another. */
function lines(name: string, from: number, to: number): string {
  const file = join(folder, name);
  const articles = Array.from({ length: to - from }, (_, i) => {
    const number = from + i;
    return JSON.stringify({
      title: `Ship ${number} waits`,
      text: `Ship ${number} waited ${number + 3} days off Oslo, harbour master Nora Lindqvist said. Norway asked for a report.`,
      date: `2025-${String((number % 12) + 1).padStart(2, '0')}-1${number % 10}`,
      outlet: 'The Harbour Courier',
    });
  });
  writeFileSync(file, articles.join('\n'));
  return file;
}

async function packs(library: Page): Promise<readonly PackView[]> {
  const answer = await askWorker(library, { type: 'view/packs' });
  if (!answer.ok) throw new Error(answer.problem.message);
  return answer.value;
}

async function state(library: Page): Promise<PackView['state'] | undefined> {
  return (await packs(library))[0]?.state;
}

async function articles(library: Page): Promise<number> {
  const answer = await askWorker(library, { type: 'view/corpus' });
  if (!answer.ok) throw new Error(answer.problem.message);
  return answer.value.articles;
}

async function picture({ kind }: Stage, library: Page, name: string): Promise<void> {
  mkdirSync(RESULTS, { recursive: true });
  await library.screenshot({ path: `${RESULTS}/${kind}-${name}.png`, fullPage: true });
}
