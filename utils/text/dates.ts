import { type DayInterval, type Grain, intervalOfIsoDate, yearInterval } from './calendar.ts';
import { monthsBetween, readCalendar, readFeast } from './calendar-dates.ts';
import { boundBefore } from './date-bound.ts';
import type { DateMention, Publication } from './date-mention.ts';
import { MAYBE_DATE } from './date-pattern.ts';
import { daysBetweenDays, readNthDay } from './nth-days.ts';
import { partOfPeriod } from './part-of-period.ts';
import { lastNight, readRelative, readWeekdayOf, withNight } from './relative-dates.ts';
import { halfInterval, monthsOfYear, quarterInterval, readMonthOf, seasonInterval } from './year-parts.ts';

const AHEAD =
  /\b(?:will|would|shall|expects?|expected|plans?|planned|hopes?|scheduled|due|(?:is|are|was|were) (?:set )?to|until|by|before|coming)\b[^.!?]*$/i;
/** Of these a text may name a part: "early March", "the end of 2024". */
const PERIODS: ReadonlySet<Grain> = new Set(['month', 'year']);
const COUNTED_AFTER =
  /^\s+(?:(?!(?:and|to|for|with|when|after|as|by|in|on|of|the|was|were|is|had)\b)\p{Ll}+\s+){0,2}(?:recoveries|patients|fans|inhabitants|residents|students|workers|employees|infections|fatalities|people|men|women|soldiers|troops|tons?|tonnes|kilomet\w+|miles|km|dollars|euros|percent|per cent|deaths|cases|times|points|years|votes|seats|jobs|homes|migrants|refugees|million|billion|reviews|copies|square)\b/u;

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

function read(text: string, match: RegExpExecArray, reference: Publication): DateMention | null {
  const groups = match.groups ?? {};
  const surface = match[0];
  const after = text.slice(match.index + surface.length, match.index + surface.length + 32);
  const before = text.slice(Math.max(0, match.index - 32), match.index);
  const ahead = AHEAD.test(text.slice(Math.max(0, match.index - 80), match.index));
  // "Between" and "from" open a stretch that the date itself holds whole.
  const stretch = [groups.months, groups.years, groups.days, groups.dashed].some((one) => one !== undefined);
  const mention = (
    grain: Grain,
    interval: DayInterval | null,
    parts: { month?: number | null; day?: number | null; relative?: boolean } = {},
  ): DateMention => ({
    start: match.index,
    end: match.index + surface.length,
    surface,
    grain,
    interval: interval && PERIODS.has(grain) ? partOfPeriod(before, interval) : interval,
    month: parts.month ?? null,
    day: parts.day ?? null,
    relative: parts.relative ?? false,
    bound: stretch ? 'on' : boundBefore(text, match.index),
  });

  if (groups.year) {
    if (COUNTED_AFTER.test(after)) return null;
    return mention('year', yearInterval(Number(surface)));
  }
  if (groups.range || groups.years) {
    const [first = '', second = ''] = surface.split(/\s?[-–—/]\s?|\s+\p{L}+\s+/u);
    const from = Number(first);
    const to = second.length === 2 ? Math.floor(from / 100) * 100 + Number(second) : Number(second);
    return to > from ? mention('years', yearInterval(from, to)) : null;
  }
  if (groups.decade) {
    const from = Number(surface.slice(0, 4));
    return mention('years', yearInterval(from, from + 9));
  }
  if (groups.months)
    return mention('quarter', monthsBetween(surface, reference, ahead), { relative: !/\d/.test(surface) });
  if (groups.days || groups.dashed)
    return mention('days', daysBetweenDays(surface, reference, ahead), { relative: !/\d{4}/.test(surface) });
  if (groups.nth) return readNthDay(surface, reference, mention, ahead);
  if (groups.partYear)
    return mention('quarter', monthsOfYear(surface, reference), { relative: !/\d{4}/.test(surface) });
  if (groups.monthOf) return readMonthOf(surface, reference, mention);
  if (groups.half)
    return mention('years', halfInterval(surface, reference), { relative: !/\d/.test(surface) });
  if (groups.feast) return readFeast(surface, reference, mention, ahead);
  if (groups.night) return mention('day', lastNight(reference), { relative: true });
  if (groups.season || groups.bareSeason)
    return mention('season', seasonInterval(surface, reference, ahead), { relative: !/\d/.test(surface) });
  if (groups.quarter)
    return mention('quarter', quarterInterval(surface, reference, ahead), {
      relative: !/\d{4}/.test(surface),
    });
  if (groups.elapsed) return readRelative(`${surface} ago`, reference, mention, false);
  if (groups.weekdayOf) return readWeekdayOf(surface, reference, mention);
  if (groups.weekday || groups.nightOf) {
    const day = readRelative(surface, reference, mention, ahead);
    return day && withNight(day);
  }
  if (groups.near || groups.ago || groups.unit) return readRelative(surface, reference, mention, ahead);
  return readCalendar(surface, reference, mention, ahead);
}
