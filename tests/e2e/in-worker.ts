import { setTimeout as pause } from 'node:timers/promises';
import type { Target } from 'puppeteer-core';
import type { Stage } from './browsers.ts';

const PATIENCE = 20_000;
const AGAIN_AFTER = 200;
/** How long a worker may take to answer; one that was stopped never does. */
const ANSWER_WITHIN = 5_000;

/**
 * Runs a function in the background worker; only Chromium lets a test do so. What is given travels as JSON. A worker
 * that was stopped stays in the browser's list for a while and has nowhere to run anything, so this wakes it and goes on
 * until a living one has run the function.
 */
export async function inWorker<Given extends unknown[]>(
  { launched }: Pick<Stage, 'launched'>,
  work: (...given: Given) => void,
  ...given: Given
): Promise<void> {
  const expression = `(${work})(...${JSON.stringify(given)})`;
  const until = Date.now() + PATIENCE;
  let refusal: unknown = null;
  while (Date.now() < until) {
    const workers = launched.browser.targets().filter((one) => one.type() === 'service_worker');
    for (const target of workers.reverse()) {
      refusal = await refusalOf(target, expression);
      if (refusal === null) return;
    }
    const view = await launched.openExtensionPage('/library.html');
    await view.close();
    await pause(AGAIN_AFTER);
  }
  throw new Error('No background worker could be asked.', { cause: refusal });
}

/** Null where the target's worker has run it, else why it could not. Throws what the function itself threw. */
async function refusalOf(target: Target, expression: string): Promise<unknown> {
  // A session of its own: the one that the driver keeps for a worker ends with that worker's first life.
  const session = await target.createCDPSession().catch(() => null);
  if (session === null) return 'gone';
  const answered = await session.send('Runtime.evaluate', { expression }, { timeout: ANSWER_WITHIN }).then(
    ({ exceptionDetails }) => ({ thrown: exceptionDetails, refusal: null }),
    (refusal: unknown) => ({ thrown: undefined, refusal }),
  );
  await session.detach().catch(() => undefined);
  const { thrown, refusal } = answered;
  if (thrown !== undefined) throw new Error(thrown.exception?.description ?? thrown.text);
  return refusal;
}
