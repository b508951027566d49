import type { BrowserKind } from '../../../scripts/find-browser.ts';
import type { SystemName } from './coverage-system.ts';

/** What one system was measured at in one browser with so many articles. Times in milliseconds, sizes in bytes. */
export interface SystemFigures {
  readonly browser: BrowserKind;
  readonly articles: number;
  readonly system: SystemName;
  /** Analysing and indexing all articles, without storing their texts where that is apart. */
  readonly build: number;
  /** What came after the last article: saving, optimising. */
  readonly finish: number;
  /** Highest that was seen between batches, garbage included; null where the browser does not tell. */
  readonly buildHeap: number | null;
  /** With the index open, after garbage was collected. */
  readonly restHeap: number | null;
  /** Highest right after a query, its garbage included. */
  readonly queryHeap: number | null;
  readonly indexBytes: number | null;
  readonly articleBytes: number | null;
  /** By how much the browser's estimate of the disk in use grew: index, articles and what the store adds. */
  readonly disk: number;
  readonly cold: readonly number[];
  readonly warm: readonly number[];
  /** Adding one article. */
  readonly add: readonly number[];
  /** Other things that were timed, by name. */
  readonly others: Readonly<Record<string, readonly number[]>>;
}

/** The value below which so much of all values lie: .5 is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
