import { setTimeout as pause } from 'node:timers/promises';
import type { EvaluateFunc, Target } from 'puppeteer-core';
import type { Stage } from './browsers.ts';

const PATIENCE = 20_000;
const AGAIN_AFTER = 100;

/**
 * Runs a function in the background worker; only Chromium lets a test do so. A worker that was stopped stays in the
 * browser's list for a while and has nowhere to run anything, so this goes on until a living one has run it.
 */
export async function inWorker<Given extends unknown[]>(
  stage: Pick<Stage, 'launched'>,
  work: EvaluateFunc<Given>,
  ...given: Given
): Promise<void> {
  const until = Date.now() + PATIENCE;
  for (;;) {
    const targets = stage.launched.browser.targets().filter((one) => one.type() === 'service_worker');
    for (const target of targets.reverse()) if (await runsIn(target, work, given)) return;
    if (Date.now() > until) throw new Error(`None of ${targets.length} background workers is alive.`);
    await pause(AGAIN_AFTER);
  }
}

/** Whether the target's worker was there to run it. */
async function runsIn<Given extends unknown[]>(
  target: Target,
  work: EvaluateFunc<Given>,
  given: Given,
): Promise<boolean> {
  const worker = await target.worker().catch(() => null);
  if (worker === null) return false;
  try {
    await worker.evaluate(work, ...given);
    return true;
  } catch (error) {
    if (/context is not available|session closed|target closed/i.test(String(error))) return false;
    throw error;
  }
}
