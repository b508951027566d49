import type { Table } from 'dexie';
import type { ArticleSource } from '../notebook/article-source.ts';
import type { MonthCountRecord } from './month-count-record.ts';
import type { HeadRecord } from './stored-records.ts';

// How many articles there are of each month, in all and of each outlet, language and source: counting the entries of an
// index takes a browser five microseconds each. All of it runs within the caller's transaction.

/** A database, as far as it is needed here. */
interface CountedMonths {
  readonly monthCounts: Table<MonthCountRecord, [string, string]>;
}

export const ALL = 'all';

export function outletFacet(outlet: string): string {
  return `outlet:${outlet}`;
}

export function languageFacet(language: string): string {
  return `language:${language}`;
}

export function sourceFacet(source: ArticleSource): string {
  return `source:${source}`;
}

/** The facets of an article but its sources. */
export function facetsOf({ outlet, language }: Pick<HeadRecord, 'outlet' | 'language'>): string[] {
  return [ALL, languageFacet(language), ...(outlet === null ? [] : [outletFacet(outlet)])];
}

/** The month of a date, or the year where it tells no month; empty for none. */
export function monthOf(at: string): string {
  return at.slice(0, MONTH_LENGTH);
}

const MONTH_LENGTH = '2026-01'.length;

/** Counts articles in (`sign` 1) or out (-1) under all facets that each has. */
export async function countInMonths<Head extends Pick<HeadRecord, 'at'>>(
  { monthCounts }: CountedMonths,
  heads: readonly Head[],
  facets: (head: Head) => readonly string[],
  sign: 1 | -1,
): Promise<void> {
  const changes = new Map<string, MonthCountRecord>();
  for (const head of heads) {
    const month = monthOf(head.at);
    for (const facet of facets(head)) {
      const key = JSON.stringify([facet, month]);
      changes.set(key, { facet, month, articles: (changes.get(key)?.articles ?? 0) + sign });
    }
  }
  const records = [...changes.values()];
  const before = await monthCounts.bulkGet(records.map(({ facet, month }) => [facet, month]));
  const after = records.map((record, i) => ({
    ...record,
    articles: record.articles + (before[i]?.articles ?? 0),
  }));
  await monthCounts.bulkPut(after.filter(({ articles }) => articles > 0));
  const gone = after.filter(({ articles }) => articles <= 0);
  if (gone.length > 0) await monthCounts.bulkDelete(gone.map(({ facet, month }) => [facet, month]));
}

/** How many articles of a facet there are; all unless told. */
export async function countOfFacet(database: CountedMonths, facet = ALL): Promise<number> {
  const months = await monthsOfFacet(database, facet);
  return months.reduce((sum, { articles }) => sum + articles, 0);
}

/** The counts of a facet, in order of the months. */
export function monthsOfFacet(
  { monthCounts }: CountedMonths,
  facet: string,
): PromiseLike<MonthCountRecord[]> {
  return monthCounts.where('[facet+month]').between([facet, ''], [facet, '\uffff']).toArray();
}
