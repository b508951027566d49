import type { SystemName } from './coverage-system.ts';
import { quantile, type SystemFigures } from './figures.ts';

const TITLES: Readonly<Record<SystemName, string>> = {
  sidelight: 'Sidelight',
  fts5: 'SQLite FTS5',
  minisearch: 'MiniSearch',
  dexie: 'Dexie *terms (leads)',
  fuse: 'Fuse.js (leads)',
};

/** Prints the figures of one run as a table in Markdown, and beside its aims what Sidelight reached. */
export function printFigures(figures: readonly SystemFigures[]): void {
  console.log(
    '| | query p50 / p95 ms | cold ms | heap at rest / in a query MB | index KB an article | disk KB an article | built articles/s | build heap MB | add p50 / p95 ms |',
  );
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const own of figures) printRow(own);
  const sidelight = figures.find(({ system }) => system === 'sidelight');
  if (sidelight === undefined) return;
  for (const [name, times] of Object.entries(sidelight.others)) {
    console.log(`Sidelight, ${name}: ${pair(times)} ms`);
  }
  printAims(sidelight, figures);
}

function printRow(own: SystemFigures): void {
  const perArticle = (bytes: number | null) =>
    number(bytes === null ? null : bytes / 1_000 / own.articles, 2);
  const rate = own.articles / (own.build / 1_000);
  const cells = [
    TITLES[own.system],
    pair(own.warm),
    number(quantile(own.cold, 0.5), 0),
    `${megabytes(own.restHeap)} / ${megabytes(own.queryHeap)}`,
    perArticle(own.indexBytes),
    perArticle(own.disk),
    number(rate, 0),
    megabytes(own.buildHeap),
    own.add.length === 0 ? '–' : pair(own.add),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}

function printAims(own: SystemFigures, all: readonly SystemFigures[]): void {
  const peer = (system: SystemName) => all.find((figures) => figures.system === system);
  const fts5 = peer('fts5');
  const minisearch = peer('minisearch');
  const query = quantile(own.warm, 0.5);
  const cold = quantile(own.cold, 0.5);
  const megabyte = 1_000_000;
  aim('query / FTS5', ratio(query, fts5 && quantile(fts5.warm, 0.5)), 'at most', 1 / 3);
  aim('query / MiniSearch', ratio(query, minisearch && quantile(minisearch.warm, 0.5)), 'at most', 1 / 2);
  aim('query p95, ms', quantile(own.warm, 0.95), 'at most', 25);
  aim('cold / FTS5', ratio(cold, fts5 && quantile(fts5.cold, 0.5)), 'at most', 1 / 2);
  aim('cold / MiniSearch', ratio(cold, minisearch && quantile(minisearch.cold, 0.5)), 'at most', 1 / 30);
  aim('heap in a query, MB', own.queryHeap === null ? null : own.queryHeap / megabyte, 'at most', 8);
  aim(
    'index, KB an article',
    own.indexBytes === null ? null : own.indexBytes / 1_000 / own.articles,
    'at most',
    0.4,
  );
  aim('build rate / MiniSearch', ratio(minisearch?.build, own.build), 'at least', 1.5);
  aim('add, ms', quantile(own.add, 0.5), 'at most', 10);
  aim(
    'rewriting / add',
    ratio(quantile(own.others.rewrite ?? [], 0.5), quantile(own.add, 0.5)),
    'at least',
    15,
  );
}

function aim(what: string, value: number | null, kind: 'at most' | 'at least', bound: number): void {
  if (value === null || Number.isNaN(value)) return;
  const held = kind === 'at most' ? value <= bound : value >= bound;
  console.log(`${held ? 'held  ' : 'missed'} ${what}: ${value.toFixed(3)} (${kind} ${bound.toFixed(3)})`);
}

function ratio(above: number | undefined, below: number | undefined): number | null {
  return above === undefined || below === undefined ? null : above / below;
}

function pair(times: readonly number[]): string {
  return `${number(quantile(times, 0.5), 1)} / ${number(quantile(times, 0.95), 1)}`;
}

function megabytes(bytes: number | null): string {
  return number(bytes === null ? null : bytes / 1_000_000, 1);
}

function number(value: number | null, digits: number): string {
  return value === null || Number.isNaN(value) ? '–' : value.toFixed(digits);
}
