import { addDays, type DayInterval, daysBetween, intervalsShareADay, WEEKDAYS } from '../../text/calendar.ts';
import type { DateMention } from '../../text/date-mention.ts';

/** "Before March 31" allows every earlier day, "since 2014" that year and every later one. */
export function allowedDays({ bound }: Pick<DateMention, 'bound'>, { from, to }: DayInterval): DayInterval {
  switch (bound) {
    case 'before':
      return { from: '0000-01-01', to: addDays(from, -1) };
    case 'by':
    case 'until':
      return { from: '0000-01-01', to };
    case 'after':
      return { from: addDays(to, 1), to: '9999-12-31' };
    case 'since':
      return { from, to: '9999-12-31' };
    case 'on':
    case 'as-of':
      return { from, to };
  }
}

/** Bounds that name an end of what they bound, so that two of them name the same one or not. */
const ENDS: ReadonlySet<DateMention['bound']> = new Set(['by', 'until', 'since', 'as-of']);

/**
 * Whether two dates may name one day; null where that cannot be told. Symmetric. A day without its year is held against
 * the other's month and day.
 */
export function datesAgree(a: DateMention, b: DateMention): boolean | null {
  // "Wednesday" here and there, of unknown weeks, may be two days.
  if (a.surface.toLowerCase() === b.surface.toLowerCase() && a.interval === null)
    return a.relative ? null : true;
  const [daysA, daysB] = [daysOf(a, b), daysOf(b, a)];
  if (daysA === null || daysB === null) return weekdaysAgree(a, b);
  // Whether "Friday" is the last or the next one is a guess.
  if (isWeekday(a) !== isWeekday(b) && Math.abs(daysBetween(daysA.from, daysB.from)) === 7) return true;
  if (a.grain === 'days' && b.grain === 'days') return stretchesAgree(daysA, daysB);
  if (a.bound === b.bound && ENDS.has(a.bound)) return intervalsShareADay(daysA, daysB);
  if (a.bound === 'on' && isState(b)) return dayInState(daysA, daysB, b);
  if (b.bound === 'on' && isState(a)) return dayInState(daysB, daysA, a);
  return intervalsShareADay(allowedDays(a, daysA), allowedDays(b, daysB));
}

/** The days that a date means beside another one; of no year where the other's year is not known. */
function daysOf(date: DateMention, other: DateMention): DayInterval | null {
  return date.interval !== null && other.interval !== null ? date.interval : dayOfYear(date);
}

/** A day, month or stretch of days in a year that stands for any: what is stated when the year is not. */
function dayOfYear({ month, day, grain, interval }: DateMention): DayInterval | null {
  if (grain === 'days' && interval !== null)
    return { from: `2000${interval.from.slice(4)}`, to: `2000${interval.to.slice(4)}` };
  if (month === null) return null;
  const two = (value: number) => String(value).padStart(2, '0');
  const head = `2000-${two(month)}-`;
  return { from: `${head}${two(day ?? 1)}`, to: `${head}${two(day ?? 31)}` };
}

const isState = ({ bound }: DateMention) => bound === 'since' || bound === 'until';

/** What happened on the first or last day of a state may be its turn; what happened within it may be something else. */
function dayInState(day: DayInterval, state: DayInterval, { bound }: DateMention): boolean | null {
  if (intervalsShareADay(day, state)) return true;
  const outside = bound === 'since' ? day.to < state.from : day.from > state.to;
  return outside ? false : null;
}

/** Stretches that begin or end on one day are versions of one stretch, told alike or not. */
function stretchesAgree(a: DayInterval, b: DayInterval): boolean | null {
  if (a.from === b.from || a.to === b.to) return a.from === b.from && a.to === b.to;
  return intervalsShareADay(a, b) ? null : false;
}

const BARE_WEEKDAY = new RegExp(`^(?:night (?:to|into) )?(?:${WEEKDAYS.join('|')})(?: night)?$`, 'i');

const isWeekday = ({ surface }: DateMention) => BARE_WEEKDAY.test(surface);

/** Days of unknown weeks are two days where they are other weekdays; a night has two. */
function weekdaysAgree(a: DateMention, b: DateMention): boolean | null {
  const [dayA, dayB] = [weekdayNamed(a), weekdayNamed(b)];
  if (dayA < 0 || dayB < 0 || dayA === dayB) return null;
  const neighbours = (dayA - dayB + 8) % 7 <= 2;
  return neighbours && /\bnight\b/i.test(`${a.surface} ${b.surface}`) ? null : false;
}

/** The weekday that a date names, 0 for Sunday; -1 where it names none. */
const weekdayNamed = ({ grain, surface }: DateMention): number =>
  grain === 'day' ? WEEKDAYS.findIndex((name) => surface.toLowerCase().includes(name)) : -1;
