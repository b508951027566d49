/** Calendar arithmetic on ISO 8601 days ("2026-01-29"), free of clocks and time zones. */
export interface DayInterval {
  /** First day, inclusive. */
  readonly from: string;
  /** Last day, inclusive. */
  readonly to: string;
}

export type Grain = 'day' | 'days' | 'week' | 'month' | 'season' | 'quarter' | 'year' | 'years';

const pad = (value: number, width: number) => String(value).padStart(width, '0');

export function isoDay(year: number, month: number, day: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function yearInterval(from: number, to = from): DayInterval {
  return { from: isoDay(from, 1, 1), to: isoDay(to, 12, 31) };
}

/** Months count from 1 and may run past 12: month 13 is January of the next year. */
export function monthsInterval(year: number, firstMonth: number, count: number): DayInterval {
  const start = year * 12 + firstMonth - 1;
  const end = start + count - 1;
  const [endYear, endMonth] = [Math.floor(end / 12), (end % 12) + 1];
  return {
    from: isoDay(Math.floor(start / 12), (start % 12) + 1, 1),
    to: isoDay(endYear, endMonth, lastDayOfMonth(endYear, endMonth)),
  };
}

export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

/** Whole days from one to the other; negative where `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** By the number that {@link weekdayOf} gives a day. */
export const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** 0 is Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

export function intervalsShareADay(a: DayInterval, b: DayInterval): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** The days that an ISO 8601 date as exact as its source may mean ("2026", "2026-01", with or without a time). */
export function intervalOfIsoDate(date: string | null): (DayInterval & { grain: Grain }) | null {
  const match = date?.match(/^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)];
  if (year < 1 || month > 12) return null;
  if (month === 0) return { ...yearInterval(year), grain: 'year' };
  if (day === 0) return { ...monthsInterval(year, month, 1), grain: 'month' };
  if (day > lastDayOfMonth(year, month)) return null;
  const iso = isoDay(year, month, day);
  return { from: iso, to: iso, grain: 'day' };
}
