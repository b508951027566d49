import { en } from 'chrono-node';
import {
  addDays,
  type DayInterval,
  type Grain,
  isoDay,
  monthsInterval,
  WEEKDAYS,
  weekdayOf,
  yearInterval,
} from './calendar.ts';
import { noon } from './calendar-dates.ts';
import type { DateMention, MakeMention, Publication } from './date-mention.ts';
import { MONTHS } from './date-pattern.ts';

const ENDS_IN_MONTH = new RegExp(`\\b(?:${MONTHS})$`);
/** "yesterday", "on Friday", "last month", "two weeks ago", "this March". */
export function readRelative(
  surface: string,
  reference: Publication,
  mention: MakeMention,
  ahead: boolean,
): DateMention | null {
  const words = surface.toLowerCase();
  const grain: Grain = /year|decade/.test(words)
    ? 'year'
    : /month/.test(words)
      ? 'month'
      : /week(?!day)|fortnight/.test(words)
        ? 'week'
        : ENDS_IN_MONTH.test(words)
          ? 'month'
          : 'day';
  const exactEnough =
    reference !== null &&
    (reference.grain === 'day' ||
      (grain === 'month' && reference.grain === 'month') ||
      (grain === 'year' && /^(?:day|month|year)$/.test(reference.grain)));
  if (!reference || !exactEnough) return mention(grain, null, { relative: true });
  const bare = words
    .replace(/^(?:earlier|later)\s+/, '')
    .replace(/^(?:past|previous)/, 'last')
    .replace(/^night\s+(?:to|into)\s+|\s+night$/g, '')
    .replace(/weekend$/, 'week')
    .replace(/^(?:an?|one) fortnight/, '2 weeks')
    .replace(/^(?:an?|one) decade/, '10 years')
    .replace(/^this (?:morning|afternoon|evening)$/, 'today')
    .replace(/^(?:the )?day after tomorrow$/, 'in 2 days')
    .replace(/^(?:the )?day before yesterday$/, '2 days ago');
  const weekday = WEEKDAYS.indexOf(bare);
  if (weekday >= 0) {
    // News in the past tense names the weekday just gone, plans name the next; publication day counts for both.
    const back = (weekdayOf(reference.from) - weekday + 7) % 7;
    const iso = addDays(reference.from, ahead ? (7 - back) % 7 : -back);
    return mention('day', { from: iso, to: iso }, { relative: true, month: monthOf(iso), day: dayOf(iso) });
  }
  const parsed = en.casual.parse(bare, noon(reference.from))[0];
  const [year, month, day] = [
    parsed?.start.get('year'),
    parsed?.start.get('month'),
    parsed?.start.get('day'),
  ];
  if (!year || !month || !day) return mention(grain, null, { relative: true });
  const iso = isoDay(year, month, day);
  switch (grain) {
    case 'year':
      return mention('year', yearInterval(year), { relative: true });
    case 'month':
      return mention('month', monthsInterval(year, month, 1), { relative: true, month });
    case 'week':
      return mention('week', { from: addDays(iso, -6), to: addDays(iso, 6) }, { relative: true });
    default:
      return mention('day', { from: iso, to: iso }, { relative: true, month, day });
  }
}

/** "Monday of last week": weeks begin on Monday. */
export function readWeekdayOf(
  surface: string,
  reference: Publication,
  mention: MakeMention,
): DateMention | null {
  if (reference?.grain !== 'day') return mention('day', null, { relative: true });
  const words = surface.toLowerCase();
  const weekday = WEEKDAYS.findIndex((name) => words.startsWith(name));
  const monday = addDays(reference.from, -((weekdayOf(reference.from) + 6) % 7));
  const weeks = /last week$/.test(words) ? -1 : /next week$/.test(words) ? 1 : 0;
  const iso = addDays(monday, 7 * weeks + ((weekday + 6) % 7));
  return mention('day', { from: iso, to: iso }, { relative: true, month: monthOf(iso), day: dayOf(iso) });
}

const monthOf = (iso: string) => Number(iso.slice(5, 7));
const dayOf = (iso: string) => Number(iso.slice(8, 10));

/** The night to the day of publication, which began the day before. */
export function lastNight(reference: Publication): DayInterval | null {
  return reference?.grain === 'day' ? { from: addDays(reference.from, -1), to: reference.from } : null;
}

/** "Saturday night" is over on Sunday, "the night to Sunday" began on Saturday. */
export function withNight(day: DateMention): DateMention {
  if (day.interval === null) return day;
  const { from, to } = day.interval;
  if (/^night\b/i.test(day.surface)) return { ...day, interval: { from: addDays(from, -1), to } };
  return /\bnight$/i.test(day.surface) ? { ...day, interval: { from, to: addDays(to, 1) } } : day;
}
