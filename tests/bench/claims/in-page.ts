import type { Call, Outcome } from '../coverage/worker-calls.ts';
import { ArticleMaker } from '../generated-articles.ts';
import { madePage } from './made-page.ts';
import { openPool } from './open-pool.ts';

// Runs inside a page of the bench's extension: makes the articles and drives the worker, whose own times are told.

export interface InPageClaimsBench {
  /** Ends the worker, if there is one, and starts another. */
  restart(): void;
  call(method: string): Promise<Answer>;
  /** Has the worker add the articles from one number up to, not with, another. */
  fill(from: number, to: number): Promise<Answer>;
  /** Calls a method with the claims of a page. */
  ask(method: string, page: number): Promise<Answer>;
}

interface Answer {
  readonly took: number;
  readonly value: unknown;
}

const making = openPool().then((pool) => new ArticleMaker(pool));
let worker: Worker | null = null;
let calls = 0;

const bench: InPageClaimsBench = {
  restart() {
    worker?.terminate();
    worker = new Worker('/bench/claims-worker.js', { type: 'module' });
  },
  call: (method) => callWorker(method, null),
  async fill(from, to) {
    const maker = await making;
    return callWorker(
      'fill',
      Array.from({ length: to - from }, (_, i) => maker.article(from + i)),
    );
  },
  async ask(method, page) {
    return callWorker(method, madePage(await making, page));
  },
};

async function callWorker(method: string, argument: unknown): Promise<Answer> {
  const running = worker;
  if (running === null) throw new Error('The worker was not started.');
  calls += 1;
  const call = calls;
  const outcome = await new Promise<Outcome>((resolve, reject) => {
    const listen = ({ data }: MessageEvent<Outcome>) => {
      if (data.call !== call) return;
      running.removeEventListener('message', listen);
      resolve(data);
    };
    running.addEventListener('message', listen);
    running.addEventListener('error', ({ message }) => reject(new Error(message)), { once: true });
    running.postMessage({ call, method, argument } satisfies Call);
  });
  if ('failure' in outcome) throw new Error(outcome.failure);
  return outcome;
}

declare global {
  interface Window {
    sidelightClaimsBench: InPageClaimsBench;
  }
}

Object.assign(window, { sidelightClaimsBench: bench });
