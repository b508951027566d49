import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../../../scripts/find-browser.ts';
import type { SystemName } from './coverage-system.ts';
import type { SystemFigures } from './figures.ts';
import type { Timed } from './in-page.ts';
import { WorkerHeap } from './worker-heap.ts';

/** Warm queries of a system; the slow ones get fewer. */
const QUERIES = 120;
const SLOW_QUERIES = 12;
/** Queries before the measured ones. */
const WARM_UP = 10;
/** Systems take turns after so many queries, so that all have the same luck with the machine. */
const TURN = 10;
const COLD_RUNS = 7;
const SLOW_COLD_RUNS = 3;
/** A query or start that takes longer is asked for less often. */
const SLOW_QUERY = 250;
const SLOW_START = 3_000;
const ADDITIONS = 50;
/** An addition that writes a whole index anew is shown three times. */
const SLOW_ADDITIONS = 3;
/** Articles that one command to the browser makes and builds. */
const STEP = 1_000;

export interface Measured {
  readonly browser: BrowserKind;
  readonly articles: number;
  readonly systems: readonly SystemName[];
}

interface Built {
  readonly build: number;
  readonly finish: number;
  readonly buildHeap: number | null;
  readonly indexBytes: number | null;
  readonly articleBytes: number | null;
  readonly disk: number;
}

/**
 * Builds each system, then asks it cold, and all of them warm in turns. Sidelight is always built, since it picks the
 * words that all are asked for. A system that fails is told of and left out.
 */
export async function measureSystems(
  page: Page,
  { browser, articles, systems }: Measured,
  tell: (line: string) => void,
): Promise<SystemFigures[]> {
  await page.evaluate(() => window.sidelightCoverageBench.prepare());
  const bench = new Bench(page, articles, tell);
  const built = new Map<SystemName, Built>();
  const order: readonly SystemName[] = ['sidelight', ...systems.filter((system) => system !== 'sidelight')];
  for (const system of order) {
    const result = await bench.attempt(system, () => bench.build(system));
    if (result !== null) built.set(system, result);
    if (system === 'sidelight') await bench.pickQueries();
  }
  const cold = new Map<SystemName, readonly number[]>();
  for (const system of built.keys()) {
    const times = await bench.attempt(system, () => bench.cold(system));
    if (times !== null) cold.set(system, times);
  }
  const heaps = new Map<SystemName, Heaps>();
  for (const system of cold.keys()) {
    const seen = await bench.attempt(system, () => bench.heaps(system));
    if (seen !== null) heaps.set(system, seen);
  }
  const warm = await bench.warm([...heaps.keys()]);
  const figures: SystemFigures[] = [];
  for (const [system, heap] of heaps) {
    const basis = built.get(system);
    if (basis === undefined) continue;
    const { add, ...others } = (await bench.attempt(system, () => bench.additions(system))) ?? { add: [] };
    figures.push({
      browser,
      articles,
      system,
      ...basis,
      ...heap,
      cold: cold.get(system) ?? [],
      warm: warm.get(system) ?? [],
      add,
      others: {
        ...others,
        ...(system === 'sidelight' && { find: warm.get('find') ?? [], rank: warm.get('rank') ?? [] }),
      },
    });
  }
  return figures;
}

interface Heaps {
  readonly restHeap: number | null;
  readonly queryHeap: number | null;
}

class Bench {
  readonly #page: Page;
  readonly #articles: number;
  readonly #tell: (line: string) => void;

  constructor(page: Page, articles: number, tell: (line: string) => void) {
    this.#page = page;
    this.#articles = articles;
    this.#tell = tell;
  }

  async attempt<Value>(system: SystemName, work: () => Promise<Value>): Promise<Value | null> {
    try {
      return await work();
    } catch (error) {
      this.#tell(`${system} failed: ${error instanceof Error ? error.message : String(error)}`);
      await this.#stop(system);
      return null;
    }
  }

  async build(system: SystemName): Promise<Built> {
    const before = await this.#disk();
    await this.#start(system);
    const heap = new WorkerHeap(this.#page, system);
    const begun = performance.now();
    let build = 0;
    let buildHeap: number | null = null;
    for (let from = 1; from <= this.#articles; from += STEP) {
      const to = Math.min(this.#articles + 1, from + STEP);
      build += await this.#page.evaluate(
        (name, first, last) => window.sidelightCoverageBench.build(name, first, last),
        system,
        from,
        to,
      );
      buildHeap = largest(buildHeap, await heap.now());
      if ((to - 1) % 20_000 === 0) this.#tell(`${system}: ${to - 1} articles`);
    }
    if (buildHeap !== null) buildHeap += await this.#memoryBeside(system);
    const finish = (await this.#call(system, 'finish')).took;
    const bytes = (await this.#call(system, 'bytes')).value;
    await this.#stop(system);
    const disk = (await this.#disk()) - before;
    this.#tell(
      `${system}: built in ${((performance.now() - begun) / 1_000).toFixed(0)} s, indexing ${(build / 1_000).toFixed(1)} s, finishing ${(finish / 1_000).toFixed(1)} s`,
    );
    return {
      build,
      finish,
      buildHeap,
      indexBytes: sizeIn(bytes, 'index'),
      articleBytes: sizeIn(bytes, 'articles'),
      disk,
    };
  }

  async pickQueries(): Promise<void> {
    await this.#start('sidelight');
    const words = await this.#page.evaluate(
      (count) => window.sidelightCoverageBench.pickQueries(count),
      QUERIES,
    );
    await this.#stop('sidelight');
    this.#tell(`${QUERIES} queries of ${words.toFixed(1)} words`);
  }

  async cold(system: SystemName): Promise<number[]> {
    const times: number[] = [];
    for (
      let run = 0;
      run < (times.some((took) => took > SLOW_START) ? SLOW_COLD_RUNS : COLD_RUNS);
      run += 1
    ) {
      const { took, hits } = await this.#page.evaluate(
        (name, query) => window.sidelightCoverageBench.cold(name, query),
        system,
        run,
      );
      if (hits === 0) throw new Error('A cold query found nothing.');
      times.push(took);
      // The worker before gives back its files a moment after its end.
      await pause(300);
    }
    return times;
  }

  async heaps(system: SystemName): Promise<Heaps> {
    await this.#start(system);
    const heap = new WorkerHeap(this.#page, system);
    await this.#query(system, 'search', 0);
    const rest = await heap.atRest();
    let peak = rest;
    for (let query = 1; query <= 5; query += 1) {
      await this.#query(system, 'search', query);
      peak = largest(peak, await heap.now());
      await heap.atRest();
    }
    const beside = await this.#memoryBeside(system);
    await this.#stop(system);
    return {
      restHeap: rest === null ? null : rest + beside,
      queryHeap: peak === null ? null : peak + beside,
    };
  }

  /** Times of each system's searches, and of Sidelight's other ways of asking by their names. */
  async warm(systems: readonly SystemName[]): Promise<Map<string, number[]>> {
    const askers = systems.map((system) => ({ name: String(system), system, method: 'search' }));
    if (systems.includes('sidelight')) {
      for (const method of ['find', 'rank']) askers.push({ name: method, system: 'sidelight', method });
    }
    const times = new Map<string, number[]>(askers.map(({ name }) => [name, []]));
    for (const system of systems) await this.#start(system);
    const slow = new Set<string>();
    for (const { name, system, method } of askers) {
      for (let query = 0; query < WARM_UP && !slow.has(name); query += 1) {
        if (query === 0) await this.#query(system, method, query);
        else if ((await this.#query(system, method, query)).took > SLOW_QUERY) slow.add(name);
      }
    }
    for (let from = 0; from < QUERIES; from += TURN) {
      for (const { name, system, method } of askers) {
        const limit = slow.has(name) ? SLOW_QUERIES : QUERIES;
        for (let query = from; query < Math.min(limit, from + TURN); query += 1) {
          const { took, hits } = await this.#query(system, method, query);
          if (hits === 0) this.#tell(`${name} found nothing for query ${query}`);
          times.get(name)?.push(took);
        }
      }
    }
    for (const system of systems) await this.#stop(system);
    this.#tell('warm queries done');
    return times;
  }

  /** Times of adding one article to each system, and of the other ways for Sidelight. */
  async additions(system: SystemName): Promise<{ add: number[] } & Record<string, number[]>> {
    await this.#start(system);
    await this.#query(system, 'search', 0);
    const times: { add: number[] } & Record<string, number[]> = { add: [] };
    const next = this.#articles + 1;
    switch (system) {
      case 'sidelight':
        await this.#page.evaluate(
          (name, method, from, to) => window.sidelightCoverageBench.callWithArticles(name, method, from, to),
          system,
          'prepareRewriting',
          next,
          next + ADDITIONS,
        );
        times.rewrite = await this.#add(system, 'rewrite', next, ADDITIONS);
        times.add = await this.#add(system, 'add', next, ADDITIONS);
        times.addWhole = await this.#add(system, 'addWhole', next + ADDITIONS, ADDITIONS);
        break;
      case 'fts5':
      case 'dexie':
        times.add = await this.#add(system, 'add', next, ADDITIONS);
        break;
      case 'minisearch':
        times.add = await this.#add(system, 'add', next, SLOW_ADDITIONS);
        break;
      case 'fuse':
        break;
    }
    await this.#stop(system);
    return times;
  }

  async #add(system: SystemName, method: string, from: number, count: number): Promise<number[]> {
    const times: number[] = [];
    for (let number = from; number < from + count; number += 1) {
      const took = await this.#page.evaluate(
        (name, call, article) => window.sidelightCoverageBench.callWithArticle(name, call, article),
        system,
        method,
        number,
      );
      times.push(took);
    }
    return times;
  }

  async #memoryBeside(system: SystemName): Promise<number> {
    if (system !== 'fts5') return 0;
    const { value } = await this.#call(system, 'memory');
    return typeof value === 'number' ? value : 0;
  }

  #query(system: SystemName, method: string, query: number): Promise<Timed> {
    return this.#page.evaluate(
      (name, call, number) => window.sidelightCoverageBench.query(name, call, number),
      system,
      method,
      query,
    );
  }

  #call(system: SystemName, method: string): Promise<{ readonly took: number; readonly value: unknown }> {
    return this.#page.evaluate(
      (name, call) => window.sidelightCoverageBench.call(name, call),
      system,
      method,
    );
  }

  #start(system: SystemName): Promise<void> {
    return this.#page.evaluate((name) => window.sidelightCoverageBench.start(name), system);
  }

  async #stop(system: SystemName): Promise<void> {
    await this.#page.evaluate((name) => window.sidelightCoverageBench.stop(name), system);
    await pause(300);
  }

  #disk(): Promise<number> {
    return this.#page.evaluate(() => window.sidelightCoverageBench.diskEstimate());
  }
}

function largest(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
}

function sizeIn(bytes: unknown, part: 'index' | 'articles'): number | null {
  if (typeof bytes !== 'object' || bytes === null) return null;
  const size: unknown = Reflect.get(bytes, part);
  return typeof size === 'number' ? size : null;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
