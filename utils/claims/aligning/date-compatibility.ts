import { addDays, type DayInterval, intervalsShareADay } from '../../text/calendar.ts';
import type { DateMention } from '../../text/date-mention.ts';

/** "Before March 31" allows every earlier day, "since 2014" that year and every later one. */
export function allowedDays({ bound }: Pick<DateMention, 'bound'>, { from, to }: DayInterval): DayInterval {
  switch (bound) {
    case 'before':
      return { from: '0000-01-01', to: addDays(from, -1) };
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

/**
 * Whether two dates may name one day; null where that cannot be told. Symmetric. A day without its year is held against
 * the other's month and day.
 */
export function datesAgree(a: DateMention, b: DateMention): boolean | null {
  // "Wednesday" here and there, of unknown weeks, may be two days.
  if (a.surface.toLowerCase() === b.surface.toLowerCase() && a.interval === null)
    return a.relative ? null : true;
  if (a.interval && b.interval)
    return intervalsShareADay(allowedDays(a, a.interval), allowedDays(b, b.interval));
  if (a.month === null || b.month === null) return null;
  const [dayA, dayB] = [dayOfYear(a), dayOfYear(b)];
  return intervalsShareADay(allowedDays(a, dayA), allowedDays(b, dayB));
}

/** A day or month in a year that stands for any: what is stated when the year is not. */
function dayOfYear({ month, day }: DateMention): DayInterval {
  const two = (value: number) => String(value).padStart(2, '0');
  const head = `2000-${two(month ?? 1)}-`;
  return { from: `${head}${two(day ?? 1)}`, to: `${head}${two(day ?? 31)}` };
}
