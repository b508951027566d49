import { browser } from '../../utils/messages/browser.ts';

/** Browsers stop a worker that they have not heard of for half a minute; a fetch that waits for its answer is no sign. */
const SIGN_OF_LIFE = 20_000;

/** Keeps the worker from being stopped now. */
export async function stayAwake(): Promise<void> {
  await browser.runtime.getPlatformInfo();
}

/** Keeps the worker from being stopped while work goes on. */
export async function awakeDuring<Value>(work: () => Promise<Value>): Promise<Value> {
  const alive = setInterval(() => void stayAwake(), SIGN_OF_LIFE);
  try {
    return await work();
  } finally {
    clearInterval(alive);
  }
}
