import type { ArticleFilter, DatedPosition } from './browse-query.ts';

/** Dates from `first` to `last`, both included, as heads have them. Inexact ones sort before the days that they hold. */
export interface DatedPeriod {
  readonly first: string;
  readonly last: string;
}

/** Before every date, and after all of those that begin alike. */
const BEFORE_ALL = '\u0001';
const AFTER = '\uffff';
const MONTH = 7;
const YEAR = 4;

/** The periods that a filter leaves, the earliest first, and whether articles without a date are among them. */
function datedPeriods({ from = null, to = null }: Pick<ArticleFilter, 'from' | 'to'>): {
  readonly dated: readonly DatedPeriod[];
  readonly undated: boolean;
} {
  const last = to === null ? AFTER : `${to}${AFTER}`;
  if (from === null) return { dated: [{ first: BEFORE_ALL, last }], undated: to === null };
  // The year and the month that hold the first day may be of a day after it.
  const vague = [from.slice(0, YEAR), from.slice(0, MONTH)].filter((date) => date <= last && date < from);
  return {
    dated: [...vague.map((date) => ({ first: date, last: date })), { first: from, last }],
    undated: false,
  };
}

/** The periods in the order in which a list goes through them: those without a date come last in any. */
export function periodsInOrder(
  filter: Pick<ArticleFilter, 'from' | 'to'>,
  order: 'newest' | 'oldest',
): readonly DatedPeriod[] {
  const { dated, undated } = datedPeriods(filter);
  const ordered = order === 'newest' ? dated.toReversed() : dated;
  return undated ? [...ordered, { first: '', last: '' }] : ordered;
}

/** What is left of the periods from a position on; nothing where it lies in none. */
export function periodsFrom(
  periods: readonly DatedPeriod[],
  position: Pick<DatedPosition, 'at'>,
): readonly DatedPeriod[] {
  const at = periods.findIndex((period) => isWithin(position.at, period));
  return at === -1 ? [] : periods.slice(at);
}

/** Whether a date, empty for none, is of a period. */
export function isWithin(at: string, { first, last }: DatedPeriod): boolean {
  return at >= first && at <= last;
}
