import { readStatedDate } from '../articles/stated-date.ts';

const EARLIEST_YEAR = 1990;
const A_DAY = 24 * 3_600_000;
// RFC 822 as feeds write it, with the zone that makes it a moment: "Tue, 03 Sep 2024 04:03:19 GMT".
const WITH_ZONE =
  /^(?:\p{L}+,?\s+)?\d{1,2}\s+\p{L}+\s+(?:19|20)?\d\d\s+\d{1,2}:\d\d(?::\d\d)?\s*(?:[A-Z]{1,5}|[+-]\d\d:?\d\d)$/u;

/**
 * When an item was published, ISO 8601 and as exact as it says. Null for what is no date, and for dates that cannot be:
 * before the web, or more than a day ahead of `now`.
 */
export function itemDate(stated: string | null, now: number): string | null {
  const text = stated?.replace(/\s+/g, ' ').trim() ?? '';
  if (text === '') return null;
  const moment = WITH_ZONE.test(text) ? Date.parse(text) : Number.NaN;
  const date = Number.isNaN(moment) ? readStatedDate(text) : new Date(moment).toISOString();
  if (date === null || Number(date.slice(0, 4)) < EARLIEST_YEAR) return null;
  return Date.parse(date) <= now + A_DAY ? date : null;
}
