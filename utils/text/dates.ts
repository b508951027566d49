import { type DayInterval, type Grain, intervalOfIsoDate, yearInterval } from './calendar.ts';
import { monthsBetween, readCalendar, readFeast } from './calendar-dates.ts';
import type { DateMention, Publication } from './date-mention.ts';
import { MAYBE_DATE } from './date-pattern.ts';
import { partOfPeriod } from './part-of-period.ts';
import {
  halfInterval,
  lastNight,
  quarterInterval,
  readMonthOf,
  readRelative,
  readWeekdayOf,
  seasonInterval,
} from './relative-dates.ts';

const AHEAD =
  /\b(?:will|shall|expects?|expected|plans?|planned|hopes?|scheduled|due|(?:is|are|was|were) (?:set )?to|until|by|before|coming)\b[^.!?]*$/i;
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

function boundBefore(text: string, start: number): DateMention['bound'] {
  const before = text.slice(Math.max(0, start - 90), start);
  if (
    /\b(?:before|prior to|earlier than|ahead of)\s+(?:the\s+)?(?:(?:start|beginning|end|close)\s+of\s+)?$/i.test(
      before,
    )
  )
    return 'before';
  if (/\b(?:by|until|till|up to|through|no later than)\s+(?:the\s+)?(?:end of\s+)?$/i.test(before))
    return /\bnot?\s+(?:\p{L}+\s+){0,2}(?:until|till)\s+(?:the\s+)?(?:end of\s+)?$/iu.test(before)
      ? 'since'
      : 'until';
  if (/\b(?:after|later than|following)\s+(?:the\s+(?:end|close)\s+of\s+)?$/i.test(before)) return 'after';
  if (/\b(?:as of|as at|as on)\s+$/i.test(before)) return 'as-of';
  // "since 2014", "since the invasion began on February 24"
  return /\b(?:since|from|starting(?:\s+(?:in|on))?)\s+$|\bsince\s[^.,;:]*\b(?:on|in)\s+$/i.test(before)
    ? 'since'
    : 'on';
}

function read(text: string, match: RegExpExecArray, reference: Publication): DateMention | null {
  const groups = match.groups ?? {};
  const surface = match[0];
  const after = text.slice(match.index + surface.length, match.index + surface.length + 32);
  const before = text.slice(Math.max(0, match.index - 32), match.index);
  // "Between" and "from" open a stretch that the date itself holds whole.
  const stretch = groups.months !== undefined || groups.years !== undefined;
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
    return mention('quarter', monthsBetween(surface, reference), { relative: !/\d/.test(surface) });
  if (groups.monthOf) return readMonthOf(surface, reference, mention);
  if (groups.half)
    return mention('years', halfInterval(surface, reference), { relative: !/\d/.test(surface) });
  if (groups.feast) return readFeast(surface, reference, mention);
  if (groups.night) return mention('day', lastNight(reference), { relative: true });
  if (groups.season)
    return mention('season', seasonInterval(surface, reference), { relative: !/\d/.test(surface) });
  if (groups.quarter)
    return mention('quarter', quarterInterval(surface, reference), { relative: !/\d{4}/.test(surface) });
  if (groups.elapsed) return readRelative(`${surface} ago`, reference, mention, false);
  if (groups.weekdayOf) return readWeekdayOf(surface, reference, mention);
  if (groups.weekday || groups.near || groups.ago || groups.unit)
    return readRelative(
      surface,
      reference,
      mention,
      AHEAD.test(text.slice(Math.max(0, match.index - 80), match.index)),
    );
  return readCalendar(surface, reference, mention);
}
