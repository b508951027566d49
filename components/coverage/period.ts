/** A time that coverage can be narrowed to; most are told from the page's date. */
export type Period =
  | { readonly kind: 'any' | 'week' | 'month' | 'year' | 'before' | 'after' }
  /** ISO 8601 days, both of them inside; null leaves open. */
  | { readonly kind: 'custom'; readonly from: string | null; readonly to: string | null };

interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

/** Length of a date that names the day. */
const DAY = 10;

/** The day of a page that periods are told from; null where its date does not name one. */
export function pageDay(pageDate: string | null): string | null {
  const day = pageDate?.slice(0, DAY) ?? '';
  return day.length === DAY && !Number.isNaN(Date.parse(day)) ? day : null;
}

/** First and last day of a period. Without a day to tell it from, a period is open. */
export function periodDays(period: Period, day: string | null): Days {
  if (period.kind === 'custom') return { from: period.from, to: period.to };
  if (day === null) return { from: null, to: null };
  switch (period.kind) {
    case 'any':
      return { from: null, to: null };
    case 'week':
      return { from: daysLater(day, -7), to: day };
    case 'month':
      return { from: monthsBefore(day, 1), to: day };
    case 'year':
      return { from: monthsBefore(day, 12), to: day };
    case 'before':
      return { from: null, to: daysLater(day, -1) };
    case 'after':
      return { from: daysLater(day, 1), to: null };
  }
}

function daysLater(day: string, days: number): string {
  const moment = new Date(day);
  moment.setUTCDate(moment.getUTCDate() + days);
  return isoDay(moment);
}

/** The same day of an earlier month, or its last day where it is shorter. */
function monthsBefore(day: string, months: number): string {
  const moment = new Date(day);
  const dayOfMonth = moment.getUTCDate();
  moment.setUTCMonth(moment.getUTCMonth() - months);
  if (moment.getUTCDate() !== dayOfMonth) moment.setUTCDate(0);
  return isoDay(moment);
}

function isoDay(moment: Date): string {
  return moment.toISOString().slice(0, DAY);
}
