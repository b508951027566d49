import { type DayInterval, daysBetween, monthsInterval } from './calendar.ts';
import { statedYear } from './calendar-dates.ts';
import type { DateMention, MakeMention, Publication } from './date-mention.ts';

/** "last summer", "the winter of 2024", "in the autumn": three whole months. */
export function seasonInterval(surface: string, reference: Publication, ahead: boolean): DayInterval | null {
  // Northern seasons by whole months; winter runs into the next year.
  const first = /spring/i.test(surface) ? 3 : /summer/i.test(surface) ? 6 : /winter/i.test(surface) ? 12 : 9;
  const stated = statedYear(surface);
  if (stated > 0) return monthsInterval(stated, first, 3);
  if (/\byear$/i.test(surface)) {
    const year = relativeYear(surface, reference);
    return year === null ? null : monthsInterval(year, first, 3);
  }
  return reference && nearSeason(surface, reference, first, ahead);
}

/** The season that was or will be: "last" the one that is over, "next" the one that has not begun. */
function nearSeason(surface: string, reference: DayInterval, first: number, ahead: boolean): DayInterval {
  const year = Number(reference.from.slice(0, 4));
  const around = [year - 1, year, year + 1].map((each) => monthsInterval(each, first, 3));
  const over = around.findLast(({ to }) => to < reference.from);
  const coming = around.find(({ from }) => from > reference.to);
  const within = around.find(({ from, to }) => from <= reference.from && to >= reference.from);
  const named = /^(?:last|past)/i.test(surface)
    ? over
    : /^next/i.test(surface)
      ? coming
      : (within ?? (ahead ? coming : nearestTo(reference.from, over, coming)));
  return named ?? monthsInterval(year, first, 3);
}

function nearestTo(day: string, over?: DayInterval, coming?: DayInterval): DayInterval | undefined {
  if (!over || !coming) return over ?? coming;
  return daysBetween(over.to, day) <= daysBetween(day, coming.from) ? over : coming;
}

/** "the first quarter of 2024", "Q3"; null where it cannot be told which is meant. */
export function quarterInterval(surface: string, reference: Publication, ahead: boolean): DayInterval | null {
  const words = surface.toLowerCase();
  // "The last quarter" may be the one before or the fourth.
  if (/last[\s-]quarter$/.test(words)) return null;
  const quarter =
    Number(words.match(/q([1-4])/)?.[1] ?? 0) ||
    ['first', 'second', 'third'].findIndex((word) => words.includes(word)) + 1 ||
    4;
  const stated = statedYear(words);
  const year = stated || relativeYear(words, reference);
  if (year === null) return null;
  const interval = monthsInterval(year, quarter * 3 - 2, 3);
  // A quarter that is told of before it has begun is last year's, unless it is still to come.
  const early =
    stated === 0 && !ahead && !/year$/.test(words) && reference !== null && interval.from > reference.to;
  return early ? monthsInterval(year - 1, quarter * 3 - 2, 3) : interval;
}

/** "The first half of 2024": six whole months. */
export function halfInterval(surface: string, reference: Publication): DayInterval | null {
  const stated = statedYear(surface);
  const year = stated || relativeYear(surface, reference);
  return year === null ? null : monthsInterval(year, /^first/i.test(surface) ? 1 : 7, 6);
}

/** "The last month of 2024". */
export function readMonthOf(surface: string, reference: Publication, mention: MakeMention): DateMention {
  const stated = statedYear(surface);
  const year = stated || relativeYear(surface.replace(/^.*\bof\b/i, ''), reference);
  const month = /^first/i.test(surface) ? 1 : 12;
  const interval = year === null ? null : monthsInterval(year, month, 1);
  return mention('month', interval, { month, relative: stated === 0 });
}

const COUNTS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, six: 6, nine: 9 };

/** "The last three months of 2024". */
export function monthsOfYear(surface: string, reference: Publication): DayInterval | null {
  const [end, count] = surface.toLowerCase().split(/\s+/);
  const months = COUNTS[count ?? ''] ?? 3;
  const stated = statedYear(surface);
  const year = stated || relativeYear(surface.replace(/^.*\bof\b/i, ''), reference);
  return year === null ? null : monthsInterval(year, end === 'first' ? 1 : 13 - months, months);
}

function relativeYear(surface: string, reference: Publication): number | null {
  if (!reference) return null;
  const year = Number(reference.from.slice(0, 4));
  return /\b(?:last|past)\s+(?:year|spring|summer|autumn|fall|winter)/i.test(surface)
    ? year - 1
    : /next/i.test(surface)
      ? year + 1
      : year;
}
