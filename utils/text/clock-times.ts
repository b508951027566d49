import type { Span } from './span.ts';

/** A time of day in a text: the minutes since midnight that it may mean. `to` runs past 1440 where it goes on after midnight. */
export interface ClockTime extends Span {
  readonly surface: string;
  readonly from: number;
  readonly to: number;
}

const DAY = 24 * 60;
const HALF_DAY = 12 * 60;
/** Minutes by which reports of one exact time differ. */
const SLACK = 15;
/** Minutes that "shortly" and "around" leave. */
const NEAR = 60;
/** Minutes that "before" and "after" leave at most. */
const REACH = 4 * 60;

const HOURS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const HOUR = `(?:${HOURS.join('|')}|1[0-2]|[1-9])`;
const MINUTES: Readonly<Record<string, number>> = { quarter: 15, half: 30, twenty: 20, 'twenty-five': 25 };
const MINUTE = `(?:a\\s+quarter|quarter|half|twenty(?:-five)?|${HOURS.join('|')}|[1-5]?\\d)(?:\\s+minutes?)?`;
const HALF = '(?:\\s+(?:in\\s+the\\s+(?:early\\s+|late\\s+)?(?:morning|afternoon|evening)|at\\s+night))?';

// First and last minute of what a part of the day may mean.
const PARTS: readonly (readonly [RegExp, number, number])[] = [
  [/midnight/, DAY, DAY],
  [/early hours|small hours/, 0, 6 * 60],
  [/early morning/, 4 * 60, 9 * 60],
  [/late morning/, 9 * 60, HALF_DAY],
  [/morning/, 3 * 60, HALF_DAY],
  [/early afternoon/, HALF_DAY, 15 * 60],
  [/late afternoon/, 15 * 60, 19 * 60],
  [/afternoon/, HALF_DAY, 19 * 60],
  [/early evening/, 16 * 60, 20 * 60],
  [/evening/, 16 * 60, DAY],
  [/night/, 19 * 60, DAY + 6 * 60],
  [/noon|midday/, HALF_DAY, HALF_DAY],
  [/dawn|daybreak|sunrise/, 4 * 60, 8 * 60],
  [/dusk|sunset|nightfall/, 16 * 60, 22 * 60],
];

const TIME = new RegExp(
  [
    `(?<past>\\b${MINUTE}\\s+(?:past|to)\\s+${HOUR}\\b${HALF})`,
    `(?<oclock>\\b${HOUR}\\s+o['’]clock\\b${HALF})`,
    `(?<meridian>\\b(?:1[0-2]|0?[1-9])(?:[:.][0-5]\\d)?\\s?[ap]\\.?m\\b\\.?)`,
    `(?<worded>(?<=\\b(?:at|before|after|until|by|around|about)\\s)${HOUR}(?=\\s+(?:in\\s+the\\s+(?:early\\s+|late\\s+)?(?:morning|afternoon|evening)|at\\s+night))${HALF})`,
    '(?<digits>(?<![\\d:.])(?:[01]?\\d|2[0-3]):[0-5]\\d(?![\\d:]))',
    '(?<point>\\b(?:midnight|noon|midday|dawn|daybreak|sunrise|dusk|sunset|nightfall)\\b)',
    '(?<part>\\b(?:early|small)\\s+hours\\b|\\b(?:early\\s+|late\\s+)?(?:morning|afternoon|evening)\\b|\\b(?:last|at|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\s+night\\b)',
  ].join('|'),
  'giu',
);

/** The times of day in a text, in order, without overlap. Offsets are UTF-16 code units. */
export function findClockTimes(text: string): ClockTime[] {
  return [...text.matchAll(TIME)].flatMap((match) => {
    const surface = match[0];
    const meant = meaning(match.groups ?? {}, surface.toLowerCase());
    if (meant === null) return [];
    const [from, to] = hedged(text.slice(Math.max(0, match.index - 24), match.index), meant);
    return [{ start: match.index, end: match.index + surface.length, surface, from, to }];
  });
}

type Minutes = readonly [from: number, to: number];

function meaning(groups: Readonly<Record<string, string | undefined>>, words: string): Minutes | null {
  if (groups.point || groups.part) {
    const [, from, to] = PARTS.find(([name]) => name.test(words)) ?? [];
    return from === undefined || to === undefined ? null : [from, to];
  }
  const minutes = groups.past ? pastHour(words) : clock(words);
  if (minutes === null) return null;
  const half = words.match(/morning|afternoon|evening|night|[ap]\.?m\b/)?.[0];
  if (groups.digits) return [minutes, minutes];
  const turned =
    (minutes % HALF_DAY) + (half === undefined || /^(?:morning|a\.?m)$/.test(half) ? 0 : HALF_DAY);
  // Which half of the day is meant nobody said.
  if (half === undefined) return null;
  return half === 'night' && turned < HALF_DAY + 6 * 60
    ? [turned - HALF_DAY, turned - HALF_DAY]
    : [turned, turned];
}

function pastHour(words: string): number | null {
  const [, minute = '', side, hour = ''] =
    words.match(/^(?:a\s+)?([\w-]+)(?:\s+minutes?)?\s+(past|to)\s+(\w+)/) ?? [];
  const [minutes, hours] = [MINUTES[minute] ?? numberOf(minute), numberOf(hour)];
  if (minutes === null || hours === null) return null;
  return (hours * 60 + (side === 'past' ? minutes : -minutes) + DAY) % DAY;
}

function clock(words: string): number | null {
  const [, hour = '', minute = '0'] = words.match(/^(\d+|[a-z]+)(?:[:.](\d\d))?/) ?? [];
  const hours = numberOf(hour);
  return hours === null ? null : (hours * 60 + Number(minute)) % DAY;
}

function numberOf(word: string): number | null {
  const at = HOURS.indexOf(word);
  return at >= 0 ? at + 1 : /^\d+$/.test(word) ? Number(word) : null;
}

/** What the words before a time make of it. */
function hedged(before: string, [from, to]: Minutes): Minutes {
  if (/\b(?:shortly|just|soon|minutes)\s+before\s+$/i.test(before)) return [from - NEAR, from];
  if (/\b(?:shortly|just|soon|minutes)\s+after\s+$/i.test(before)) return [to, to + NEAR];
  if (/\bbefore\s+$/i.test(before)) return [from - REACH, from];
  if (/\bafter\s+$/i.test(before)) return [to, to + REACH];
  if (/\b(?:around|about|towards?|near(?:ly)?)\s+$/i.test(before)) return [from - NEAR, to + NEAR];
  return [from - SLACK, to + SLACK];
}

/** Whether two times of day may be one, whatever the day. Symmetric. */
export function timesMeet(a: ClockTime, b: ClockTime): boolean {
  return [-DAY, 0, DAY].some((shift) => a.from <= b.to + shift && b.from + shift <= a.to);
}
