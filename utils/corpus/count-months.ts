import type { ArticleFilter } from './browse-query.ts';
import type { CorpusDatabase } from './corpus-database.ts';
import { type DatedIndex, indexesFor } from './dated-index.ts';
import { type DatedPeriod, periodsInOrder } from './dated-periods.ts';
import { monthOf, monthsOfFacet } from './month-counts.ts';
import { narrowestIndex } from './narrowest-index.ts';
import { lookThrough, walkByDate } from './walk-heads.ts';

/** How many articles came out in each month ("2026-01") that has any, in order. */
export interface MonthCounts {
  readonly months: readonly { readonly month: string; readonly articles: number }[];
  /** Those that tell no month. */
  readonly undated: number;
  /** Whether all articles were counted; else the newest. */
  readonly exact: boolean;
}

/** Months of one actor that are counted at most: two hundred years. */
const MONTHS = 2_400;
/** Articles that are looked at at most, where several parts of a filter narrow them, and in one go. */
const LOOKED_AT = 5_000;
const CHUNK = 1_000;
const MONTH = /^\d{4}-\d{2}$/;
/** After every date that begins so, and right after one. */
const AFTER = '\uffff';
const NEXT = '\u0000';

/** Counts the articles that a filter leaves by month. */
export function countMonths(database: CorpusDatabase, filter: ArticleFilter): Promise<MonthCounts> {
  const { articleHeads, articleSources, mentions, monthCounts, actors } = database;
  const tables = [articleHeads, articleSources, mentions, monthCounts, actors];
  return database.transaction('r', tables, async () => {
    const indexes = indexesFor(database, filter);
    if (indexes.length === 1) return countByIndex(database, indexes[0], filter);
    return countByHeads(database, await narrowestIndex(database, indexes), filter);
  });
}

/** The articles of an index by month, as far as a filter leaves days. No article is read. */
export function countByIndex(
  database: CorpusDatabase,
  index: DatedIndex,
  filter: ArticleFilter,
): Promise<MonthCounts> {
  return index.facet === null
    ? countByKeys(index, filter)
    : countBySums(database, index, index.facet, filter);
}

/** By the sums that are kept; only of the first and the last month are entries counted, where a day parts them. */
async function countBySums(
  database: CorpusDatabase,
  index: DatedIndex,
  facet: string,
  { from = null, to = null }: ArticleFilter,
): Promise<MonthCounts> {
  const [first, last] = [monthOf(from ?? ''), monthOf(to ?? AFTER)];
  const counts = new Map<string, number>();
  for (const { month, articles } of await monthsOfFacet(database, facet)) {
    if (month === '' && (from !== null || to !== null)) continue;
    const isBetween = (month > first || first.startsWith(month)) && month < last && month !== first;
    const isWhole = month === '' || isBetween;
    if (isWhole) counts.set(month, articles);
    else if (month === first || month === last) {
      const end = earlier(`${month}${AFTER}`, `${to ?? ''}${AFTER}`);
      const days = { first: later(from ?? '', month), last: end };
      const isVague = month === first && month <= last;
      const vague = isVague ? await index.count({ first: month, last: month }) : 0;
      counts.set(month, (await index.count(days)) + vague);
    }
  }
  return monthCounts(counts, true);
}

/** One look for each month that has articles, and one count. */
async function countByKeys(index: DatedIndex, filter: ArticleFilter): Promise<MonthCounts> {
  const counts = new Map<string, number>();
  let looks = 0;
  for (const period of periodsInOrder(filter, 'oldest')) {
    for (let left: DatedPeriod = period; looks < MONTHS; looks += 1) {
      const date = await index.firstDate(left);
      if (date === null) break;
      const month = monthOf(date);
      const last = MONTH.test(month) ? earlier(`${month}${AFTER}`, left.last) : date;
      counts.set(month, (counts.get(month) ?? 0) + (await index.count({ first: date, last })));
      left = { first: `${last}${NEXT}`, last: left.last };
    }
  }
  return monthCounts(counts, looks < MONTHS);
}

async function countByHeads(
  database: CorpusDatabase,
  index: DatedIndex,
  filter: ArticleFilter,
): Promise<MonthCounts> {
  const walk = walkByDate(index, filter, 'newest');
  const bounds = { limit: LOOKED_AT, chunk: CHUNK, looked: LOOKED_AT };
  const { heads, next } = await lookThrough(database, walk, filter, null, bounds);
  const counts = new Map<string, number>();
  for (const { at } of heads) counts.set(monthOf(at), (counts.get(monthOf(at)) ?? 0) + 1);
  return monthCounts(counts, next === null);
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}

function earlier(one: string, other: string): string {
  return one < other ? one : other;
}

function monthCounts(counts: ReadonlyMap<string, number>, exact: boolean): MonthCounts {
  const found = [...counts].map(([month, articles]) => ({ month, articles }));
  const months = found.filter(({ month, articles }) => MONTH.test(month) && articles > 0);
  const undated = found.filter(({ month }) => !MONTH.test(month));
  return {
    months: months.sort((a, b) => (a.month < b.month ? -1 : 1)),
    undated: undated.reduce((sum, { articles }) => sum + articles, 0),
    exact,
  };
}
