import { en } from 'chrono-node';
import { type DayInterval, isoDay, monthsInterval } from './calendar.ts';
import type { DateMention, MakeMention, Publication } from './date-mention.ts';

/** Months and days, with or without their year. Without it the year nearest to publication is meant. */
export function readCalendar(
  surface: string,
  reference: Publication,
  mention: MakeMention,
): DateMention | null {
  const parsed =
    en.strict.parse(surface, noon(reference?.from ?? '2000-06-15'))[0] ??
    en.casual.parse(surface, noon(reference?.from ?? '2000-06-15'))[0];
  const month = parsed?.start.get('month');
  if (!parsed || !month) return null;
  const hasDay = parsed.start.isCertain('day');
  const day = hasDay ? parsed.start.get('day') : null;
  const hasYear = /\b\d{4}\b/.test(surface);
  // A publication known only to its year says no more than that year for a day without one.
  const year = hasYear
    ? parsed.start.get('year')
    : reference && reference.grain !== 'year'
      ? nearestYear(month, reference)
      : null;
  const parts = { month, day, relative: !hasYear };
  if (year === null || year < 1) return mention(hasDay ? 'day' : 'month', null, parts);
  if (!hasDay || day === null) return mention('month', monthsInterval(year, month, 1), parts);
  const iso = isoDay(year, month, day);
  return mention('day', { from: iso, to: iso }, parts);
}

function nearestYear(month: number, reference: DayInterval): number {
  const [year, published] = [Number(reference.from.slice(0, 4)), Number(reference.from.slice(5, 7))];
  if (month - published > 6) return year - 1;
  if (published - month > 6) return year + 1;
  return year;
}

/** Noon of a day, where no time zone moves it to another. */
export function noon(day: string): { instant: Date; timezone: number } {
  return { instant: new Date(`${day}T12:00:00Z`), timezone: 0 };
}
