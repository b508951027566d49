import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { waitForPopup } from '../../scripts/read-popup.ts';
import { askWorker } from './ask-worker.ts';
import { describeInBrowsers, type Stage } from './browsers.ts';
import { killWorker } from './kill-worker.ts';
import { anyActor, waitForMarks } from './painted-marks.ts';
import { chooseFile, pressButton } from './use-view.ts';

const DEMO = 'demo-article.html';
const PATIENCE = 20_000;
const ARTICLES = 600;

describeInBrowsers('work that is interrupted', (stage) => {
  it('answers a popup though the worker is killed again and again', async ({ skip }) => {
    skip(stage().kind !== 'chromium', 'only Chromium lets a test kill the worker');
    const page = await stage().open(DEMO);
    await waitForMarks(page, anyActor);
    const popup = await stage().launched.openPopupFor(page);
    let kills = 0;
    for (const delay of [0, 40, 120, 300]) {
      await popup.evaluate(() => location.reload()).catch(() => undefined);
      await pause(delay);
      kills += await killWorker(stage());
    }
    const { notice, actors } = await waitForPopup(popup, PATIENCE);
    expect(kills).toBeGreaterThan(0);
    expect(notice).toBe('');
    expect(actors.length).toBeGreaterThan(3);
    await popup.close();
    await page.close();
  });

  it('paints a page though the worker is killed while it reads', async ({ skip }) => {
    skip(stage().kind !== 'chromium', 'only Chromium lets a test kill the worker');
    const page = await stage().launched.browser.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    const arrived = page.goto(stage().address(DEMO), { waitUntil: 'domcontentloaded' });
    for (let kill = 0; kill < 5; kill += 1) {
      await killWorker(stage());
      await pause(30);
    }
    await arrived;
    await waitForMarks(page, anyActor);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('goes on with an import where it was, and adds nothing twice', { timeout: 240_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sidelight-import-'));
    const file = join(folder, 'archive.jsonl');
    await writeFile(file, Array.from({ length: ARTICLES }, (_, number) => articleLine(number)).join('\n'));
    const before = await countArticles(stage());

    const library = await stage().launched.openExtensionPage('/library.html#sources');
    await chooseFile(library, file, 'import-heading');
    await expect.poll(() => countArticles(stage()), { timeout: PATIENCE }).toBeGreaterThan(before);
    await killWorker(stage());
    await library.close();
    const halfWay = await countArticles(stage());
    expect(halfWay).toBeLessThan(before + ARTICLES);

    const again = await stage().launched.openExtensionPage('/library.html#sources');
    await pressButton(again, 'Go on');
    await expect.poll(() => countArticles(stage()), { timeout: 80_000 }).toBe(before + ARTICLES);
    await pause(500);
    expect(await countArticles(stage())).toBe(before + ARTICLES);

    await chooseFile(again, file, 'import-heading');
    await expect
      .poll(() => again.evaluate(() => document.body.innerText), { timeout: 80_000 })
      .toMatch(/600 articles already there/);
    expect(await countArticles(stage())).toBe(before + ARTICLES);
    await again.close();
    await rm(folder, { recursive: true });
  });

  it('goes on reading articles again where it was', { timeout: 240_000 }, async () => {
    const library = await stage().launched.openExtensionPage('/library.html#settings');
    const corpus = async () => {
      const answer = await askWorker(library, { type: 'view/corpus' });
      if (!answer.ok) throw new Error(answer.problem.message);
      return answer.value;
    };
    const before = await corpus();
    await pressButton(library, 'Read all articles again');
    const done = async () => (await corpus()).rereading?.done ?? 0;
    await expect.poll(done, { timeout: PATIENCE, interval: 50 }).toBeGreaterThan(0);
    await killWorker(stage());
    expect((await corpus()).rereading).not.toBeNull();
    await expect.poll(async () => (await corpus()).rereading, { timeout: 120_000 }).toBeNull();
    expect(await corpus()).toEqual(before);
    await expect
      .poll(() => library.evaluate(() => document.body.innerText), { timeout: PATIENCE })
      .toContain('Read all articles again');
    await library.close();
  });
});

/** An article of its own: names, figures and words vary with the number. */
function articleLine(number: number): string {
  const day = String((number % 28) + 1).padStart(2, '0');
  const paragraphs = Array.from(
    { length: 6 },
    (_, part) =>
      `Harbour master Nora Lindqvist counted ${number * 7 + part} ships in berth ${part} of Port ${number}. ` +
      `The ministry in Oslo said that about ${number + 40 * part} crews wait for papers, and the European Commission asked for a report.`,
  );
  return JSON.stringify({
    id: `archive-${number}`,
    title: `Ships wait in Port ${number}`,
    text: paragraphs.join('\n\n'),
    date: `2025-11-${day}`,
    outlet: 'The Harbour Courier',
  });
}

async function countArticles(stage: Stage): Promise<number> {
  const view = await stage.launched.openExtensionPage('/popup.html');
  const answer = await askWorker(view, { type: 'view/corpus' });
  await view.close();
  if (!answer.ok) throw new Error(answer.problem.message);
  return answer.value.articles;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
