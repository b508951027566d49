import { en } from 'chrono-node';
import { type DayInterval, isoDay, monthsInterval } from './calendar.ts';
import type { DateMention, MakeMention, Publication } from './date-mention.ts';

/** Months and days, with or without their year. Without it the year nearest to publication is meant. */
export function readCalendar(
  surface: string,
  reference: Publication,
  mention: MakeMention,
  ahead: boolean,
): DateMention | null {
  const parsed =
    en.strict.parse(surface, noon(reference?.from ?? '2000-06-15'))[0] ??
    en.casual.parse(surface, noon(reference?.from ?? '2000-06-15'))[0];
  const month = parsed?.start.get('month');
  if (!parsed || !month) return null;
  const hasDay = parsed.start.isCertain('day');
  const day = hasDay ? parsed.start.get('day') : null;
  const hasYear = /\b\d{4}\b/.test(surface);
  const year = hasYear
    ? parsed.start.get('year')
    : ((reference && namedYear(surface, reference)) ?? yearOfMonth(month, reference, ahead));
  const parts = { month, day, relative: !hasYear };
  if (year === null || year < 1) return mention(hasDay ? 'day' : 'month', null, parts);
  if (!hasDay || day === null) return mention('month', monthsInterval(year, month, 1), parts);
  const iso = isoDay(year, month, day);
  return mention('day', { from: iso, to: iso }, parts);
}

/** "18 February next year". */
function namedYear(surface: string, reference: DayInterval): number | null {
  const [, named] = surface.match(/\b(next|last|this)\s+year$/i) ?? [];
  if (named === undefined) return null;
  const shift = /next/i.test(named) ? 1 : /last/i.test(named) ? -1 : 0;
  return Number(reference.from.slice(0, 4)) + shift;
}

const FEASTS: readonly (readonly [RegExp, number, number])[] = [
  [/year.s\s+day/i, 1, 1],
  [/valentine/i, 2, 14],
  [/patrick/i, 3, 17],
  [/may\s+day/i, 5, 1],
  [/halloween/i, 10, 31],
  [/christmas\s+eve/i, 12, 24],
  [/christmas\s+day/i, 12, 25],
  [/boxing/i, 12, 26],
  [/year.s\s+eve/i, 12, 31],
];

/** "Christmas Eve", "New Year's Day 2025": feasts that fall on one day of the calendar each year. */
export function readFeast(
  surface: string,
  reference: Publication,
  mention: MakeMention,
  ahead: boolean,
): DateMention | null {
  const [, month, day] = FEASTS.find(([name]) => name.test(surface)) ?? [];
  if (month === undefined || day === undefined) return null;
  const stated = statedYear(surface);
  const parts = { month, day, relative: stated === 0 };
  const year = stated || yearOfMonth(month, reference, ahead);
  if (year === null) return mention('day', null, parts);
  const iso = isoDay(year, month, day);
  return mention('day', { from: iso, to: iso }, parts);
}

/** "January to March 2024", after "from" or "between": whole months, over a new year where the second is earlier. */
export function monthsBetween(surface: string, reference: Publication, ahead: boolean): DayInterval | null {
  const [first = 0, second = 0] = [...surface.matchAll(/[a-z]{3,}/gi)].flatMap(
    ({ 0: word }) => monthAt(word.toLowerCase()) || [],
  );
  if (first === 0 || second === 0) return null;
  const stated = statedYear(surface);
  const year = stated || yearOfMonth(second, reference, ahead);
  if (year === null) return null;
  const count = ((second - first + 12) % 12) + 1;
  return monthsInterval(second < first ? year - 1 : year, first, count);
}

const MONTH_STARTS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Which month a lower-case text begins with, 1 to 12; 0 where none. */
export const monthAt = (text: string): number => MONTH_STARTS.indexOf(text.slice(0, 3)) + 1;

/** The year that a date states in four digits; 0 where it states none. */
export const statedYear = (surface: string): number => Number(surface.match(/\d{4}/)?.[0] ?? 0);

// From so many months ago on, what is still to come is to come next year.
const LONG_PAST = 3;

/**
 * The year of a month that is told without one: the nearest to publication, of what is `ahead` the next to come. Null
 * where no more than the year of publication is known.
 */
export function yearOfMonth(month: number, reference: Publication, ahead: boolean): number | null {
  if (reference === null || reference.grain === 'year') return null;
  const [year, published] = [Number(reference.from.slice(0, 4)), Number(reference.from.slice(5, 7))];
  if (ahead && published - month >= LONG_PAST) return year + 1;
  if (month - published > (ahead ? 8 : 5)) return year - 1;
  return published - month > 6 ? year + 1 : year;
}

/** Noon of a day, where no time zone moves it to another. */
export function noon(day: string): { instant: Date; timezone: number } {
  return { instant: new Date(`${day}T12:00:00Z`), timezone: 0 };
}
