import type { Target } from 'puppeteer-core';
import type { Stage } from './browsers.ts';

/**
 * Errors and warnings that the worker's console shows from now on, restarted workers included. Only Chromium shows
 * the worker's console to a test; elsewhere the list stays empty.
 */
export async function workerFaults({ launched: { browser } }: Stage): Promise<string[]> {
  const faults: string[] = [];
  const listen = async (target: Target) => {
    if (target.type() !== 'service_worker') return;
    const worker = await target.worker().catch(() => null);
    worker?.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warn') faults.push(message.text());
    });
  };
  browser.on('targetcreated', (target) => void listen(target));
  await Promise.all(browser.targets().map(listen));
  return faults;
}
