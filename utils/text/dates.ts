import { en } from 'chrono-node';
import {
  addDays,
  type DayInterval,
  type Grain,
  intervalOfIsoDate,
  isoDay,
  monthsInterval,
  weekdayOf,
  yearInterval,
} from './calendar.ts';
import type { Span } from './span.ts';

/** A date in a text, absolute or relative to its publication. */
export interface DateMention extends Span {
  readonly surface: string;
  readonly grain: Grain;
  /** The days it may mean; null where that hangs on a publication date that is not known. */
  readonly interval: DayInterval | null;
  /** What is stated even where the year is not: 1 to 12, 1 to 31. */
  readonly month: number | null;
  readonly day: number | null;
  /** Whether it was counted from the publication ("last week", "on Friday", "January 26" without its year). */
  readonly relative: boolean;
  /**
   * What the words before it make of it; `interval` is that of the date itself. "Before" and "after" leave it out,
   * "until" ("by", "as of") and "since" ("from") hold it.
   */
  readonly bound: 'on' | 'before' | 'until' | 'after' | 'since';
}

const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec';
const MONTH = `(?:${MONTHS})\\.?`;
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const YEAR = '(?:1[4-9]\\d\\d|20\\d\\d|21[0-4]\\d)';
const DAY = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?';
const NUMBER = '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)';

// Alternatives from the most telling to the least; the first that fits at a place wins. "may" and "march" alone are
// verbs more often than months, so a month alone needs a word before it or a capital and a year.
const MAYBE_DATE = new RegExp(
  [
    `(?<range>\\b${YEAR}\\s?[-–—/]\\s?(?:${YEAR}|\\d{2})\\b(?![-–—]\\d))`,
    '(?<iso>\\b\\d{4}-\\d{2}-\\d{2}\\b)',
    `(?<full>\\b(?:${WEEKDAY},?\\s+)?(?:${MONTH}\\s+${DAY}\\b(?:,?\\s+${YEAR}\\b)?|${DAY}\\s+(?:of\\s+)?${MONTH}(?![\\p{L}])(?:,?\\s+${YEAR}\\b)?))`,
    `(?<monthYear>\\b${MONTH},?\\s+(?:of\\s+)?${YEAR}\\b)`,
    `(?<season>\\b(?:(?:last|this|next|past)\\s+(?:spring|summer|autumn|fall|winter)|(?:spring|summer|autumn|fall|winter)\\s+(?:of\\s+)?${YEAR})\\b)`,
    `(?<quarter>\\b(?:the\\s+)?(?:(?:first|second|third|fourth|final|last)[\\s-]quarter|Q[1-4])(?:\\s+(?:of\\s+)?(?:${YEAR}|last year|this year))?\\b)`,
    `(?<ago>\\b${NUMBER}\\s+(?:day|week|month|year)s?\\s+ago\\b)`,
    '(?<near>\\b(?:yesterday|tomorrow|today|tonight)\\b)',
    `(?<unit>\\b(?:(?:earlier|later)\\s+)?(?:this|last|next|past|previous)\\s+(?:week|weekend|month|year|${WEEKDAY}|(?:${MONTHS})(?![\\p{L}]))\\b)`,
    `(?<weekday>\\b${WEEKDAY}\\b)`,
    `(?<month>(?<=\\b(?:in|since|until|till|by|from|of|during|before|after|early|late|mid)[\\s-])(?:${MONTHS})(?![\\p{L}]))`,
    '(?<decade>\\b(?:1[4-9]|20)\\d0s\\b)',
    `(?<year>(?<![\\p{L}\\d$€£¥.,#/-])${YEAR}\\b(?![,.]\\d|\\s?%|[-–]\\p{L}))`,
  ].join('|'),
  'giu',
);
const ENDS_IN_MONTH = new RegExp(`\\b(?:${MONTHS})$`);
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const AHEAD =
  /\b(?:will|shall|expects?|expected|plans?|planned|hopes?|scheduled|due|(?:is|are|was|were) (?:set )?to|until|by|before|coming)\b[^.!?]*$/i;
const COUNTED_AFTER =
  /^\s+(?:\p{Ll}+\s+)?(?:people|men|women|soldiers|troops|tons?|tonnes|kilomet\w+|miles|km|dollars|euros|percent|per cent|deaths|cases|times|points|years|votes|seats|jobs|homes|migrants|refugees|million|billion|reviews|copies|square)\b/u;

/**
 * Dates in a text, in order, without overlap. Relative ones are resolved against `published` (ISO 8601, as exact as
 * is known) where it is exact enough for them. Offsets are UTF-16 code units. Work grows linearly with the text:
 * chrono reads only the few characters that a pattern picked out.
 */
export function findDates(text: string, published: string | null): DateMention[] {
  const reference = intervalOfIsoDate(published);
  const mentions: DateMention[] = [];
  for (const match of text.matchAll(MAYBE_DATE)) {
    const mention = read(text, match, reference);
    if (mention) mentions.push(mention);
  }
  return mentions;
}

function boundBefore(text: string, start: number): DateMention['bound'] {
  const before = text.slice(Math.max(0, start - 90), start);
  if (/\b(?:before|prior to|earlier than)\s+$/i.test(before)) return 'before';
  if (/\b(?:by|until|till|up to|through|as of)\s+(?:the\s+)?(?:end of\s+)?$/i.test(before)) return 'until';
  if (/\b(?:after|later than|following)\s+$/i.test(before)) return 'after';
  // "since 2014", "since the invasion began on February 24"
  return /\b(?:since|from|starting(?:\s+(?:in|on))?)\s+$|\bsince\s[^.,;:]*\b(?:on|in)\s+$/i.test(before)
    ? 'since'
    : 'on';
}

type Reference = (DayInterval & { grain: Grain }) | null;

function read(text: string, match: RegExpExecArray, reference: Reference): DateMention | null {
  const groups = match.groups ?? {};
  const surface = match[0];
  const after = text.slice(match.index + surface.length, match.index + surface.length + 32);
  const mention = (
    grain: Grain,
    interval: DayInterval | null,
    parts: { month?: number | null; day?: number | null; relative?: boolean } = {},
  ): DateMention => ({
    start: match.index,
    end: match.index + surface.length,
    surface,
    grain,
    interval,
    month: parts.month ?? null,
    day: parts.day ?? null,
    relative: parts.relative ?? false,
    bound: boundBefore(text, match.index),
  });

  if (groups.year) {
    if (COUNTED_AFTER.test(after)) return null;
    return mention('year', yearInterval(Number(surface)));
  }
  if (groups.range) {
    const [first = '', second = ''] = surface.split(/\s?[-–—/]\s?/);
    const from = Number(first);
    const to = second.length === 2 ? Math.floor(from / 100) * 100 + Number(second) : Number(second);
    return to > from ? mention('years', yearInterval(from, to)) : null;
  }
  if (groups.decade) {
    const from = Number(surface.slice(0, 4));
    return mention('years', yearInterval(from, from + 9));
  }
  if (groups.season)
    return mention('season', seasonInterval(surface, reference), { relative: !/\d/.test(surface) });
  if (groups.quarter)
    return mention('quarter', quarterInterval(surface, reference), { relative: !/\d{4}/.test(surface) });
  if (groups.weekday || groups.near || groups.ago || groups.unit)
    return readRelative(
      surface,
      reference,
      mention,
      AHEAD.test(text.slice(Math.max(0, match.index - 80), match.index)),
    );
  return readCalendar(surface, reference, mention);
}

type Make = (
  grain: Grain,
  interval: DayInterval | null,
  parts?: { month?: number | null; day?: number | null; relative?: boolean },
) => DateMention;

/** Months and days, with or without their year. Without it the year nearest to publication is meant. */
function readCalendar(surface: string, reference: Reference, mention: Make): DateMention | null {
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

const monthOf = (iso: string) => Number(iso.slice(5, 7));
const dayOf = (iso: string) => Number(iso.slice(8, 10));

function nearestYear(month: number, reference: DayInterval): number {
  const [year, published] = [Number(reference.from.slice(0, 4)), Number(reference.from.slice(5, 7))];
  if (month - published > 6) return year - 1;
  if (published - month > 6) return year + 1;
  return year;
}

/** "yesterday", "on Friday", "last month", "two weeks ago", "this March". */
function readRelative(
  surface: string,
  reference: Reference,
  mention: Make,
  ahead: boolean,
): DateMention | null {
  const words = surface.toLowerCase();
  const grain: Grain = /year/.test(words)
    ? 'year'
    : /month/.test(words)
      ? 'month'
      : /week(?!day)/.test(words)
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
    .replace(/weekend$/, 'week');
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

function seasonInterval(surface: string, reference: Reference): DayInterval | null {
  const year = Number(surface.match(/\d{4}/)?.[0] ?? 0) || relativeYear(surface, reference);
  if (year === null) return null;
  // Northern seasons by whole months; winter runs into the next year.
  const first = /spring/i.test(surface) ? 3 : /summer/i.test(surface) ? 6 : /winter/i.test(surface) ? 12 : 9;
  return monthsInterval(year, first, 3);
}

function quarterInterval(surface: string, reference: Reference): DayInterval | null {
  const words = surface.toLowerCase();
  // "The last quarter" may be the one before or the fourth.
  if (/last[\s-]quarter$/.test(words)) return null;
  const quarter =
    Number(words.match(/q([1-4])/)?.[1] ?? 0) ||
    ['first', 'second', 'third'].findIndex((word) => words.includes(word)) + 1 ||
    4;
  const year = Number(words.match(/\d{4}/)?.[0] ?? 0) || relativeYear(words, reference);
  return year === null ? null : monthsInterval(year, quarter * 3 - 2, 3);
}

function relativeYear(surface: string, reference: Reference): number | null {
  if (!reference) return null;
  const year = Number(reference.from.slice(0, 4));
  return /\b(?:last|past)\s+(?:year|spring|summer|autumn|fall|winter)/i.test(surface)
    ? year - 1
    : /next/i.test(surface)
      ? year + 1
      : year;
}

function noon(day: string): { instant: Date; timezone: number } {
  return { instant: new Date(`${day}T12:00:00Z`), timezone: 0 };
}
