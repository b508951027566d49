import type { Call, Outcome } from '../coverage/worker-calls.ts';

// Runs inside a page of the bench's extension and drives the worker.

export interface InPagePacksBench {
  call(method: string, argument: string | null): Promise<unknown>;
}

const worker = new Worker('/bench/packs-worker.js', { type: 'module' });

const bench: InPagePacksBench = {
  async call(method, argument) {
    const outcome = await new Promise<Outcome>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Outcome>) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage({ call: 0, method, argument } satisfies Call);
    });
    if ('failure' in outcome) throw new Error(outcome.failure);
    return outcome.value;
  },
};

declare global {
  interface Window {
    sidelightPacksBench: InPagePacksBench;
  }
}

Object.assign(window, { sidelightPacksBench: bench });
