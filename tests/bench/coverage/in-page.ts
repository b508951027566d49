import { ArticleMaker, type GeneratedArticle, QUERY_NUMBERS } from '../generated-articles.ts';
import { readPoolLines } from '../pool-lines.ts';
import type { BenchQuery, NumberedArticle, SystemName } from './coverage-system.ts';
import type { Call, Outcome } from './worker-calls.ts';

// Runs inside a page of the extension: makes the articles and drives the workers of the systems. A worker's own times
// are taken in the worker, so that making and handing over articles is in none of them.

/** Articles that are stored at once; the corpus writes as many in one transaction. */
const STORED_AT_ONCE = 200;
/** Articles that are indexed at once, as many as a rebuild of Sidelight's index takes in one step. */
const INDEXED_AT_ONCE = 1_000;

/** What a search gave and how long it took, in milliseconds. */
export interface Timed {
  readonly took: number;
  readonly hits: number;
}

export interface InPageCoverageBench {
  /** Reads the texts that articles are made of. */
  prepare(): Promise<void>;
  start(system: SystemName): void;
  stop(system: SystemName): void;
  /** Stores and indexes the articles from one number up to, not with, another; the indexing's time. */
  build(system: SystemName, from: number, to: number): Promise<number>;
  /** Calls a method that takes nothing. */
  call(system: SystemName, method: string): Promise<{ readonly took: number; readonly value: unknown }>;
  /** Calls a method with one new article. */
  callWithArticle(system: SystemName, method: string, number: number): Promise<number>;
  /** Calls a method with some new articles. */
  callWithArticles(system: SystemName, method: string, from: number, to: number): Promise<void>;
  /** Has Sidelight pick the words of so many queries, for all systems. */
  pickQueries(count: number): Promise<number>;
  /** `method` is a search or a ranking. */
  query(system: SystemName, method: string, query: number): Promise<Timed>;
  /** From nothing to the first results: starts a worker, has it open everything and answer. */
  cold(system: SystemName, query: number): Promise<Timed>;
  /** Bytes on disk of this origin, as the browser estimates them. */
  diskEstimate(): Promise<number>;
}

class SystemWorker {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, (outcome: Outcome) => void>();
  #calls = 0;

  constructor(system: SystemName) {
    this.#worker = new Worker(`/bench/${system}.js`, { type: 'module', name: system });
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Outcome>) => {
      this.#waiting.get(data.call)?.(data);
      this.#waiting.delete(data.call);
    });
    this.#worker.addEventListener('error', (event) => {
      const failure = `The worker of ${system} failed: ${event.message}`;
      for (const [call, answer] of this.#waiting) answer({ call, failure });
      this.#waiting.clear();
    });
  }

  async call(method: string, argument: unknown): Promise<{ took: number; value: unknown }> {
    const call = this.#calls;
    this.#calls += 1;
    const outcome = await new Promise<Outcome>((resolve) => {
      this.#waiting.set(call, resolve);
      this.#worker.postMessage({ call, method, argument } satisfies Call);
    });
    if ('failure' in outcome) throw new Error(outcome.failure);
    return outcome;
  }

  stop(): void {
    this.#worker.terminate();
  }
}

let maker: ArticleMaker | null = null;
const workers = new Map<SystemName, SystemWorker>();
let queries: readonly BenchQuery[] = [];

function made(number: number): GeneratedArticle {
  if (maker === null) throw new Error('The texts were not read.');
  return maker.article(number);
}

function numbered(from: number, to: number): NumberedArticle[] {
  return Array.from({ length: to - from }, (_, i) => ({ ...made(from + i), number: from + i }));
}

function workerOf(system: SystemName): SystemWorker {
  const worker = workers.get(system);
  if (worker === undefined) throw new Error(`${system} was not started.`);
  return worker;
}

function queryNumbered(number: number): BenchQuery {
  const query = queries[number % queries.length];
  if (query === undefined) throw new Error('No queries were picked.');
  return query;
}

function hitsIn(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}

function isBenchQuery(value: unknown): value is BenchQuery {
  return typeof value === 'object' && value !== null && 'terms' in value && 'words' in value;
}

const bench: InPageCoverageBench = {
  async prepare() {
    const file = await fetch('/bench/pool.jsonl.gz');
    if (file.body === null) throw new Error('The texts are not there.');
    const lines = await new Response(file.body.pipeThrough(new DecompressionStream('gzip'))).text();
    maker = new ArticleMaker(readPoolLines(lines));
  },
  start(system) {
    workers.set(system, new SystemWorker(system));
  },
  stop(system) {
    workers.get(system)?.stop();
    workers.delete(system);
  },
  async build(system, from, to) {
    const worker = workerOf(system);
    let indexing = 0;
    for (let first = from; first < to; first += INDEXED_AT_ONCE) {
      const articles = numbered(first, Math.min(to, first + INDEXED_AT_ONCE));
      for (let at = 0; at < articles.length; at += STORED_AT_ONCE) {
        await worker.call('store', articles.slice(at, at + STORED_AT_ONCE));
      }
      indexing += (await worker.call('index', articles)).took;
    }
    return indexing;
  },
  call: (system, method) => workerOf(system).call(method, null),
  async callWithArticle(system, method, number) {
    const { took } = await workerOf(system).call(method, { ...made(number), number });
    return took;
  },
  async callWithArticles(system, method, from, to) {
    await workerOf(system).call(method, numbered(from, to));
  },
  async pickQueries(count) {
    const picked: BenchQuery[] = [];
    for (let number = 0; number < count; number += 1) {
      const { value } = await workerOf('sidelight').call('pick', made(QUERY_NUMBERS + number));
      if (!isBenchQuery(value)) throw new Error('That is no query.');
      picked.push(value);
    }
    queries = picked;
    return picked.reduce((sum, { words }) => sum + words.length, 0) / picked.length;
  },
  async query(system, method, query) {
    const { took, value } = await workerOf(system).call(method, queryNumbered(query));
    return { took, hits: hitsIn(value) };
  },
  async cold(system, query) {
    const asked = queryNumbered(query);
    const begun = performance.now();
    const worker = new SystemWorker(system);
    try {
      const { value } = await worker.call('search', asked);
      return { took: performance.now() - begun, hits: hitsIn(value) };
    } finally {
      worker.stop();
    }
  },
  async diskEstimate() {
    return (await navigator.storage.estimate()).usage ?? 0;
  },
};

declare global {
  interface Window {
    sidelightCoverageBench: InPageCoverageBench;
  }
}

Object.assign(window, { sidelightCoverageBench: bench });
