import type { Page } from 'puppeteer-core';
import type { SystemName } from './coverage-system.ts';

/** Longest wait for an answer about the heap, in milliseconds. */
const PATIENCE = 20_000;

/** Bytes that a system's worker holds: objects and the buffers beside them, WebAssembly's memory included. */
export class WorkerHeap {
  readonly #page: Page;
  readonly #system: SystemName;

  constructor(page: Page, system: SystemName) {
    this.#page = page;
    this.#system = system;
  }

  /** Null where the browser does not tell. */
  async now(): Promise<number | null> {
    const client = this.#client();
    if (client === null) return null;
    const usage = await client.send('Runtime.getHeapUsage', undefined, { timeout: PATIENCE });
    return usage.usedSize + (usage.backingStorageSize ?? 0);
  }

  /** The same after garbage was collected. */
  async atRest(): Promise<number | null> {
    const client = this.#client();
    if (client === null) return null;
    // Buffers are given back a moment after the objects that held them.
    for (let round = 0; round < 2; round += 1) {
      await client.send('HeapProfiler.collectGarbage', undefined, { timeout: PATIENCE });
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return this.now();
  }

  #client() {
    // Workers that were just stopped may still be listed before it.
    const worker = this.#page.workers().findLast((running) => running.url().endsWith(`/${this.#system}.js`));
    try {
      return worker?.client ?? null;
    } catch {
      // Firefox has none.
      return null;
    }
  }
}
