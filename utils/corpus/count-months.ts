import type { ArticleFilter } from './browse-query.ts';
import type { CorpusDatabase } from './corpus-database.ts';
import { type DatedIndex, indexesFor, narrowestIndex } from './dated-index.ts';
import { type DatedPeriod, periodsInOrder } from './dated-periods.ts';
import { lookThrough, walkByDate } from './walk-heads.ts';

/** How many articles came out in each month ("2026-01") that has any, in order. */
export interface MonthCounts {
  readonly months: readonly { readonly month: string; readonly articles: number }[];
  /** Those that tell no month. */
  readonly undated: number;
  /** Whether all articles were counted; else the newest. */
  readonly exact: boolean;
}

/** Months that are counted at most: two hundred years. */
const MONTHS = 2_400;
/** Articles that are looked at at most, where several parts of a filter narrow them, and in one go. */
const LOOKED_AT = 20_000;
const CHUNK = 1_000;
const MONTH = /^\d{4}-\d{2}/;
/** After every date that begins so, and right after one. */
const AFTER = '\uffff';
const NEXT = '\u0000';

/** Counts the articles that a filter leaves by month. */
export function countMonths(database: CorpusDatabase, filter: ArticleFilter): Promise<MonthCounts> {
  const { articleHeads, articleSources, mentions } = database;
  return database.transaction('r', articleHeads, articleSources, mentions, async () => {
    const indexes = indexesFor(database, filter);
    if (indexes.length === 1) return countByKeys(indexes[0], filter);
    const { index } = await narrowestIndex(indexes, filter);
    return countByHeads(database, index, filter);
  });
}

/** One look for each month that has articles, and one count: no article is read. */
async function countByKeys(index: DatedIndex, filter: ArticleFilter): Promise<MonthCounts> {
  const months = new Map<string, number>();
  let undated = 0;
  let looks = 0;
  for (const period of periodsInOrder(filter, 'oldest')) {
    for (let left: DatedPeriod = period; looks < MONTHS; looks += 1) {
      const date = await index.firstDate(left);
      if (date === null) break;
      const month = MONTH.exec(date)?.[0];
      const last = month === undefined ? date : earlier(`${month}${AFTER}`, left.last);
      const articles = await index.count({ first: date, last });
      if (month === undefined) undated += articles;
      else months.set(month, (months.get(month) ?? 0) + articles);
      left = { first: `${last}${NEXT}`, last: left.last };
    }
  }
  return monthCounts(months, undated, looks < MONTHS);
}

async function countByHeads(
  database: CorpusDatabase,
  index: DatedIndex,
  filter: ArticleFilter,
): Promise<MonthCounts> {
  const walk = walkByDate(index, filter, 'newest');
  const bounds = { limit: LOOKED_AT, chunk: CHUNK, looked: LOOKED_AT };
  const { heads, next } = await lookThrough(database, walk, filter, null, bounds);
  const months = new Map<string, number>();
  let undated = 0;
  for (const { at } of heads) {
    const month = MONTH.exec(at)?.[0];
    if (month === undefined) undated += 1;
    else months.set(month, (months.get(month) ?? 0) + 1);
  }
  return monthCounts(months, undated, next === null);
}

function earlier(one: string, other: string): string {
  return one < other ? one : other;
}

function monthCounts(counts: ReadonlyMap<string, number>, undated: number, exact: boolean): MonthCounts {
  const months = [...counts].map(([month, articles]) => ({ month, articles }));
  return { months: months.sort((a, b) => (a.month < b.month ? -1 : 1)), undated, exact };
}
