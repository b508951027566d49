import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { benchArticles } from './bench-articles.ts';
import type { LoadFinder } from './finders.ts';
import { median } from './median.ts';

// node --expose-gc time-finder.ts BUNDLE RUNS
// In a process of its own: loads a bundled finder, reads one article, warms up, then reads RUNS more. Prints one JSON object.

/** Times in milliseconds, heap in bytes. */
export interface FinderTimes {
  /** Code, dictionary and model, until an article can be read. */
  readonly load: number;
  /** The first article after that. */
  readonly first: number;
  /** Code, dictionary and model in memory after the first article. */
  readonly heap: number;
  /** Median of an article, warm. */
  readonly warm: number;
  /** Names found in the first article. */
  readonly names: number;
}

const WARM_UP = 30;

async function heapInUse(): Promise<number> {
  // What one collection leaves (finalisers, code that nobody calls) the next ones take.
  for (let round = 0; round < 5; round += 1) {
    globalThis.gc?.();
    await setTimeout(20);
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

async function timeFinder(bundle: string, runs: number): Promise<FinderTimes> {
  const articles = benchArticles();
  const [article] = articles;
  if (article === undefined) throw new Error('The starter corpus is too short for one article.');
  const before = await heapInUse();
  const began = performance.now();
  const { load }: { readonly load: LoadFinder } = await import(pathToFileURL(bundle).href);
  const count = await load();
  const loaded = performance.now();
  const names = count(article);
  const read = performance.now();
  const heap = (await heapInUse()) - before;
  const times: number[] = [];
  for (let run = -WARM_UP; run < runs; run += 1) {
    const next = articles[(run + WARM_UP) % articles.length] ?? article;
    const started = performance.now();
    count(next);
    if (run >= 0) times.push(performance.now() - started);
  }
  return {
    load: loaded - began,
    first: read - loaded,
    heap,
    warm: median(times),
    names,
  };
}

const [bundle = '', runs = '30'] = process.argv.slice(2);
console.log(JSON.stringify(await timeFinder(bundle, Number(runs))));
