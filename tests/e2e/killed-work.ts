import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { type CorpusTally, corpusDigest, corpusTally } from './corpus-digest.ts';
import type { CorpusDigest } from './in-page-digest.ts';
import type { Kill, KillableBrowser } from './killable-browser.ts';

const PATIENCE = 120_000;

/** Long work on the corpus that can be stopped at any moment. */
export interface Work {
  readonly title: string;
  readonly begin: (library: Page) => Promise<void>;
  /** What a person does after something was killed, so that it need not be waited for. */
  readonly goOn: (library: Page, killed: Kill) => Promise<void>;
  readonly isDone: (library: Page) => Promise<boolean>;
}

/** How work went that nothing disturbed. */
export interface Undisturbed {
  readonly digest: CorpusDigest;
  /** Articles that were added or removed. */
  readonly steps: number;
  /** In milliseconds. */
  readonly took: number;
}

/** When something is killed: so many steps into the work, and then so many milliseconds later. */
export interface Moment {
  readonly steps: number;
  readonly later: number;
  readonly kill: Kill;
}

export async function runUndisturbed(browser: KillableBrowser, work: Work): Promise<Undisturbed> {
  const before = await settledTally(browser);
  const begun = performance.now();
  await work.begin(browser.library);
  await untilDone(browser, work);
  const took = performance.now() - begun;
  const steps = stepsBetween(before, await settledTally(browser));
  return { digest: await corpusDigest(browser.library), steps, took };
}

/** Moments that are spread over all of the work, in order, one for each kill. `random` gives numbers from 0 to below 1. */
export function drawMoments(
  { steps, took }: Undisturbed,
  kills: readonly Kill[],
  random: () => number,
): Moment[] {
  const places = kills.map(() => Math.floor(random() * steps)).sort((one, other) => one - other);
  const shuffled = kills
    .map((kill) => ({ kill, place: random() }))
    .sort((one, other) => one.place - other.place);
  // Long enough to fall anywhere between two transactions.
  const longest = took / kills.length;
  return shuffled.map(({ kill }, at) => ({ steps: places[at] ?? 0, later: random() * longest, kill }));
}

/** Does the work with a kill at each of the moments. Answers how many of them found it under way. */
export async function runDisturbed(
  browser: KillableBrowser,
  work: Work,
  moments: readonly Moment[],
): Promise<number> {
  const before = await settledTally(browser);
  let underWay = 0;
  await work.begin(browser.library);
  for (const { steps, later, kill } of moments) {
    await expect
      .poll(async () => stepsBetween(before, await settledTally(browser)), {
        timeout: PATIENCE,
        interval: 20,
        message: `${work.title}: ${steps} steps`,
      })
      .toBeGreaterThanOrEqual(steps);
    await pause(later);
    if (!(await work.isDone(browser.library).catch(() => false))) underWay += 1;
    await browser.lose(kill);
    await work.goOn(browser.library, kill);
  }
  await untilDone(browser, work);
  return underWay;
}

function stepsBetween(before: CorpusTally, now: CorpusTally): number {
  const added = now.everAdded - before.everAdded;
  return added + (before.articles + added - now.articles);
}

/** Waits for the corpus that comes with the extension. */
async function settledTally(browser: KillableBrowser): Promise<CorpusTally> {
  let tally: CorpusTally | null = null;
  await expect
    .poll(
      async () => {
        tally = await corpusTally(browser.library);
        return tally;
      },
      { timeout: PATIENCE },
    )
    .not.toBeNull();
  if (tally === null) throw new Error('There is no corpus.');
  return tally;
}

/** A worker that was just killed does not answer; the next one does. */
async function untilDone(browser: KillableBrowser, work: Work): Promise<void> {
  await expect
    .poll(() => work.isDone(browser.library).catch(() => false), {
      timeout: PATIENCE,
      interval: 100,
      message: `${work.title} is done`,
    })
    .toBe(true);
}
