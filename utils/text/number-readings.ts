import { AGE, endOfAge } from './ages.ts';
import { MARK, readMark } from './marks.ts';
import { MAGNITUDES, NUMBER_WORDS, numberFromWords } from './number-words.ts';
import { readUnit, weighedOr } from './read-unit.ts';
import { CURRENCY_SIGN_BEFORE, currencyFromSign, PERCENT, POINTS, type Unit } from './units.ts';
import {
  FRACTION,
  fractionValue,
  PART_OF_MAGNITUDE,
  partOfMagnitude,
  SHARE,
  shareValue,
} from './written-shares.ts';

const SPACED_UNIT = '(?=\\s?(?:%|per\\s?cent|pc\\b|thousand|million|billion|trillion|bn\\b))';
const DIGITS = `\\d{1,3}(?:,\\s?\\d{3}(?!\\d)){1,8}(?:\\.\\d+)?|\\d{1,2}(?:,\\d{2}){1,5},\\d{3}(?!\\d)|\\d{1,3}(?:[\\u00a0\\u202f\\u2009]\\d{3}(?!\\d))+|\\d{1,3}\\.\\s\\d{1,2}${SPACED_UNIT}|\\d+(?:\\.\\d+)?|(?<!\\d)\\.\\d+`;
const PLURAL_MAGNITUDE =
  '(?:(?:tens|hundreds|thousands|dozens|millions|billions)\\sof\\s(?:thousands|millions|billions)|dozens|hundreds|thousands|millions|billions|trillions)(?=\\sof\\b|\\smore\\b)';
// "2:19:05", how long a race took.
const STOPWATCH = '(?<![\\d:])\\d{1,2}:[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?![\\d:])';
const NUMBER = new RegExp(
  `(?<watch>${STOPWATCH})|(?<mark>${MARK})|(?<part>\\b${PART_OF_MAGNITUDE}\\b)|(?<share>\\b${SHARE}\\b)|(?<fraction>\\b${FRACTION}\\b)|(?<plural>\\b${PLURAL_MAGNITUDE})|(?<digits>${DIGITS})|(?<![-\\w])(?<words>${NUMBER_WORDS})\\b`,
  'giu',
);
const SIGN_BEFORE = new RegExp(CURRENCY_SIGN_BEFORE, 'iu');
/** Source of a pattern for the name of a month. */
export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
/** A month at the end of a text, before a day. */
export const MONTH_BEFORE = new RegExp(`\\b${MONTH}\\.?\\s+$`, 'i');
const PLURAL_VALUES: Readonly<Record<string, number>> = {
  tens: 10,
  dozens: 12,
  hundreds: 1e2,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12,
};
/** A number as it stands in a text, with magnitude and unit, before it is known to be an amount. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly unit: Unit | null;
  readonly factor: number;
  readonly magnitude: number;
  readonly written: 'digits' | 'words' | 'fraction' | 'plural';
}

/** The numbers of a text, in order, without overlap; those that are tied to a word or a clock time are left out. */
export function readNumbers(text: string): Reading[] {
  const readings: Reading[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const last = readings.at(-1);
    if (last && match.index < last.end) continue;
    const reading = readNumber(text, match);
    if (reading) readings.push(reading);
  }
  return readings;
}

function readNumber(text: string, match: RegExpExecArray): Reading | null {
  const groups = match.groups ?? {};
  const numberEnd = match.index + match[0].length;
  // "May 9, 200 people": a day and an amount.
  const dayAndAmount =
    /,\s/.test(match[0]) && MONTH_BEFORE.test(text.slice(Math.max(0, match.index - 16), match.index));
  const start = match.index + (dayAndAmount ? match[0].search(/,\s/) + 2 : 0);
  if (groups.watch) return readStopwatch(text, groups.watch, start);
  if (groups.mark) {
    const mark = readMark(groups.mark);
    return mark && { start, end: numberEnd, ...mark, factor: 1, magnitude: 1, written: 'digits' };
  }
  const share = groups.share ? shareValue(groups.share) : null;
  if (share !== null || groups.fraction) {
    const points = /\spoint$/i.test(groups.fraction ?? '');
    const value = points ? 0.5 : (share ?? fractionValue(groups.fraction ?? ''));
    return {
      start,
      end: numberEnd,
      value,
      unit: points ? POINTS : PERCENT,
      factor: 1,
      magnitude: 1,
      written: 'fraction',
    };
  }
  if (groups.plural) {
    const value = groups.plural
      .toLowerCase()
      .split(/\sof\s/)
      .reduce((product, word) => product * (PLURAL_VALUES[word] ?? 1), 1);
    return { start, end: numberEnd, value, unit: null, factor: 1, magnitude: 1, written: 'plural' };
  }
  const before = text.slice(Math.max(0, start - 16), start);
  let value: number | null;
  let from = start;
  if (groups.digits) {
    if (/[\p{L}\d_#@/:]$|\d[.,]$/u.test(before) && !SIGN_BEFORE.test(before)) return null;
    // "the 2018-19 season"
    if (/\b(?:1[4-9]|20)\d\d[-–/]$/.test(before)) return null;
    // "F-16", "COVID-19": a hyphen that ties the number to a word.
    if (/\p{L}[-‐‑]$/u.test(before)) return null;
    value = Number(text.slice(start, numberEnd).replace(/[,\s\u00a0\u202f\u2009]/gu, ''));
  } else {
    value = groups.part ? partOfMagnitude(groups.part) : numberFromWords(groups.words ?? '');
    if (/^(?:hundred|thousand|million)ths?\b/i.test(text.slice(numberEnd + 1))) return null;
  }
  const halved = groups.words !== undefined && /\bhalf\s$/i.test(before) && /^an?\s/i.test(groups.words);
  if (halved && value !== null) {
    value /= 2;
    from = start - 'half '.length;
  }
  if (value === null || !Number.isFinite(value)) return null;
  if (/^(?::\d|\s?(?:[ap]\.?m\b\.?|o['’]clock))/i.test(text.slice(numberEnd, numberEnd + 10))) return null;
  let end = numberEnd;
  let magnitude = 1;
  const sign = before.match(SIGN_BEFORE);
  const currency = sign ? currencyFromSign(sign[0]) : null;
  if (sign && currency) from = start - sign[0].trimStart().length;
  const following = text.slice(end, end + 14);
  const magnitudeMatch =
    following.match(
      /^[\s\u00a0-]?(hundred|thousand|million|billion|trillion|crore|lakh|dozen|bln|bn|mln|mn|trn|tn)s?\b/i,
    ) ??
    (currency
      ? following.match(/^\s?(m|k|b)\b/i)
      : following.match(/^(m|k)\b(?!\s(?:above|below|high|tall|long|deep|wide|away|apart)\b)/));
  if (magnitudeMatch?.[1]) {
    magnitude = MAGNITUDES[magnitudeMatch[1].toLowerCase()] ?? 1;
    end += magnitudeMatch[0].length;
  }
  if (currency)
    return {
      start: from,
      end,
      value: value * magnitude,
      unit: { kind: 'money', name: currency },
      factor: 1,
      magnitude,
      written: groups.digits ? 'digits' : 'words',
    };
  const ageEnd = magnitude === 1 ? endOfAge(text, from, end, value) : null;
  if (ageEnd !== null)
    return { start: from, end: ageEnd, value, unit: AGE, factor: 1, magnitude, written: 'digits' };
  const read = readUnit(text.slice(end, end + 40));
  if (read) end += read.length;
  const unit = read && weighedOr(read.unit, text, from, end);
  return {
    start: from,
    end,
    value: value * magnitude,
    unit: unit?.unit ?? null,
    factor: unit?.factor ?? 1,
    magnitude,
    written: groups.digits ? 'digits' : 'words',
  };
}

/** "2:19:05" as a length of time; a clock time where it says "at". */
function readStopwatch(text: string, surface: string, start: number): Reading | null {
  if (/\bat\s$/i.test(text.slice(Math.max(0, start - 4), start))) return null;
  const [hours = 0, minutes = 0, seconds = 0] = surface.split(':').map(Number);
  return {
    start,
    end: start + surface.length,
    value: (hours * 3600 + minutes * 60 + seconds) / 86_400,
    unit: { kind: 'duration', name: 'day' },
    factor: 1,
    magnitude: 1,
    written: 'digits',
  };
}
