import { addDays, type DayInterval, isoDay, monthsInterval, WEEKDAYS, weekdayOf } from './calendar.ts';
import { monthAt, statedYear, yearOfMonth } from './calendar-dates.ts';
import type { DateMention, MakeMention, Publication } from './date-mention.ts';

const NTH = ['first', 'second', 'third', 'fourth'];

/** "The last day of May", "the second Sunday in August 2024": a day by its place in a month. */
export function readNthDay(
  surface: string,
  reference: Publication,
  mention: MakeMention,
  ahead: boolean,
): DateMention {
  const words = surface.toLowerCase();
  const month = monthAt(words.replace(/^.*\b(?:of|in)\s+/, ''));
  const stated = statedYear(words);
  const parts = { month, relative: stated === 0 };
  const year = stated || (month === 0 ? null : yearOfMonth(month, reference, ahead));
  if (year === null || month === 0) return mention('day', null, parts);
  const day = nthDay(words, monthsInterval(year, month, 1));
  return mention('day', { from: day, to: day }, { ...parts, day: Number(day.slice(8)) });
}

function nthDay(words: string, { from, to }: DayInterval): string {
  const nth = NTH.findIndex((word) => words.startsWith(word));
  const weekday = WEEKDAYS.findIndex((name) => words.includes(name));
  if (weekday < 0) return nth < 0 ? to : addDays(from, nth);
  if (nth < 0) return addDays(to, -((weekdayOf(to) - weekday + 7) % 7));
  return addDays(from, ((weekday - weekdayOf(from) + 7) % 7) + 7 * nth);
}

/** "From 5 March to 29 April 2020", "between 4 and 29 March", "3–7 May": from the first day to the last. */
export function daysBetweenDays(surface: string, reference: Publication, ahead: boolean): DayInterval | null {
  const days = [...surface.matchAll(/(?<!\d)\d{1,2}(?!\d)/g)].map(([day]) => Number(day));
  const months = [...surface.matchAll(/\p{L}{3,}/gu)].flatMap(([word]) => monthAt(word.toLowerCase()) || []);
  const [firstDay, lastDay] = days;
  const [firstMonth, lastMonth = firstMonth] = months;
  if (firstDay === undefined || lastDay === undefined || firstMonth === undefined || lastMonth === undefined)
    return null;
  const stated = statedYear(surface);
  const year = stated || yearOfMonth(lastMonth, reference, ahead);
  if (year === null) return null;
  const from = isoDay(lastMonth < firstMonth ? year - 1 : year, firstMonth, firstDay);
  const to = isoDay(year, lastMonth, lastDay);
  return from < to ? { from, to } : null;
}
