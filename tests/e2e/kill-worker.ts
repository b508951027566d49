import type { Stage } from './browsers.ts';

/** Ends the background worker as the browser does when it needs the memory. Answers how many were ended. */
export async function killWorker(stage: Pick<Stage, 'launched'>): Promise<number> {
  let killed = 0;
  for (const target of stage.launched.browser.targets()) {
    if (target.type() !== 'service_worker') continue;
    const worker = await target.worker().catch(() => null);
    await worker?.close().then(
      () => {
        killed += 1;
      },
      () => undefined,
    );
  }
  return killed;
}
