import type { TimelineView } from '../../utils/messages/library-messages.ts';

/** A period of days, both of them inside; null leaves open. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

/** The articles of one month or year. */
export interface ChartBar {
  /** "2026-01" or "2026". */
  readonly period: string;
  readonly articles: number;
  /** Its first and last day. */
  readonly from: string;
  readonly to: string;
  /** Whether it lies in the chosen period, or partly so. */
  readonly isChosen: boolean;
}

export interface Chart {
  readonly unit: 'month' | 'year';
  /** In order, gaps included. */
  readonly bars: readonly ChartBar[];
  /** Whether only some years of a longer time are drawn. */
  readonly isZoomed: boolean;
}

/** More months than this are drawn by year. */
const MOST_MONTHS = 48;
/** Length of a year: "2026". */
const YEAR = 4;
/** Dates of more years than this are mistakes of somebody; the newest of them are drawn. */
const MOST_YEARS = 120;

/**
 * How articles are drawn over time: by month, or by year where that would be too many; the months of the chosen years
 * where a period is chosen of many years. Null without any dated article.
 */
export function chartBars(months: TimelineView['months'], chosen: Days): Chart | null {
  const sorted = months.filter(({ month }) => /^\d{4}-\d{2}$/.test(month));
  const [first, last] = [sorted[0]?.month, sorted.at(-1)?.month];
  if (first === undefined || last === undefined) return null;
  const counts = new Map(sorted.map(({ month, articles }) => [month, articles]));
  if (monthsBetween(first, last) < MOST_MONTHS) return byMonth(counts, first, last, chosen, false);

  const [from, to] = [chosen.from?.slice(0, YEAR), chosen.to?.slice(0, YEAR)];
  const near = from !== undefined && to !== undefined && monthsBetween(`${from}-01`, `${to}-12`);
  if (typeof near === 'number' && near >= 0 && near < MOST_MONTHS)
    return byMonth(counts, `${from}-01`, `${to}-12`, chosen, true);
  return byYear(counts, first, last, chosen);
}

function byMonth(
  counts: ReadonlyMap<string, number>,
  first: string,
  last: string,
  chosen: Days,
  isZoomed: boolean,
): Chart {
  const bars: ChartBar[] = [];
  for (let month = first; month <= last; month = monthAfter(month)) {
    const days = { from: `${month}-01`, to: `${month}-${daysOf(month)}` };
    const articles = counts.get(month) ?? 0;
    bars.push({ period: month, articles, ...days, isChosen: overlaps(days, chosen) });
  }
  return { unit: 'month', bars, isZoomed };
}

function byYear(counts: ReadonlyMap<string, number>, first: string, last: string, chosen: Days): Chart {
  const years = new Map<number, number>();
  for (const [month, articles] of counts) {
    const year = Number(month.slice(0, YEAR));
    years.set(year, (years.get(year) ?? 0) + articles);
  }
  const bars: ChartBar[] = [];
  const to = Number(last.slice(0, YEAR));
  for (let year = Math.max(Number(first.slice(0, YEAR)), to - MOST_YEARS + 1); year <= to; year += 1) {
    const period = String(year).padStart(YEAR, '0');
    const days = { from: `${period}-01-01`, to: `${period}-12-31` };
    bars.push({ period, articles: years.get(year) ?? 0, ...days, isChosen: overlaps(days, chosen) });
  }
  return { unit: 'year', bars, isZoomed: false };
}

function overlaps(bar: { readonly from: string; readonly to: string }, { from, to }: Days): boolean {
  if (from === null && to === null) return false;
  return (from === null || bar.to >= from) && (to === null || bar.from <= to);
}

function monthsBetween(first: string, last: string): number {
  return monthNumber(last) - monthNumber(first);
}

function monthNumber(month: string): number {
  return Number(month.slice(0, YEAR)) * 12 + Number(month.slice(YEAR + 1)) - 1;
}

function monthAfter(month: string): string {
  const number = monthNumber(month) + 1;
  return `${String(Math.floor(number / 12)).padStart(YEAR, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}

function daysOf(month: string): number {
  return new Date(Date.UTC(Number(month.slice(0, YEAR)), Number(month.slice(YEAR + 1)), 0)).getUTCDate();
}
