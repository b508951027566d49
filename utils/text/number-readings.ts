import { MAGNITUDES, NUMBER_WORDS, numberFromWords } from './number-words.ts';
import { readUnit, weighedOr } from './read-unit.ts';
import { CURRENCY_SIGN_BEFORE, currencyFromSign, PERCENT, POINTS, type Unit } from './units.ts';

const SPACED_UNIT = '(?=\\s?(?:%|per\\s?cent|pc\\b|thousand|million|billion|trillion|bn\\b))';
const DIGITS = `\\d{1,3}(?:,\\s?\\d{3}(?!\\d)){1,8}(?:\\.\\d+)?|\\d{1,2}(?:,\\d{2}){1,5},\\d{3}(?!\\d)|\\d{1,3}(?:[\\u00a0\\u202f\\u2009]\\d{3}(?!\\d))+|\\d{1,3}\\.\\s\\d{1,2}${SPACED_UNIT}|\\d+(?:\\.\\d+)?|(?<!\\d)\\.\\d+`;
const SHARE =
  '(?:one|two|three|nine|\\d{1,2})\\s(?:in|out\\sof)\\s(?:every\\s)?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|fifty|[2-9]|10|12|15|20|25|50|100)(?![\\d]|[,.]\\d|\\s?(?:%|hundred|thousand|million|days|weeks|months|years))';
const FRACTION =
  '(?:(?:one|two|three|four)[-\\s](?:half|halves|thirds?|quarters?|fifths?|tenths?)|an?\\s(?:third|quarter|fifth|tenth)(?=\\sof\\b)|(?<=\\bby\\s(?:about\\s|almost\\s|nearly\\s|over\\s|more than\\s)?)(?:half(?!\\s(?:a|an)\\s)|an?\\s(?:third|quarter|fifth|tenth))\\b(?!\\s(?:party|time|man|person))|half\\s(?:a|of\\sa)\\s(?:percentage\\s)?point|(?<!-)half(?!\\sa\\s(?:dozen|hundred|thousand|million|billion|trillion))(?=\\s(?:of|the|a|its|their|his|all)\\b))';
const PLURAL_MAGNITUDE =
  '(?:(?:tens|hundreds|thousands|dozens|millions|billions)\\sof\\s(?:thousands|millions|billions)|dozens|hundreds|thousands|millions|billions|trillions)(?=\\sof\\b|\\smore\\b)';
// "6.4/10", "69 out of 100", "four out of five stars": a mark, not a share of a whole.
const MARK =
  '\\d{1,3}(?:\\.\\d+)?(?:\\s?\\/\\s?(?:10{1,2}|[456])(?![\\d/.]\\d|[-/\\d])|\\sout\\sof\\s(?:10{1,2}|[456]|four|five|six|ten)(?=\\s(?:stars?|points?|on|from|by|based|at|and)\\b|\\s?["”)]|[,.;:](?!\\d)|$))(?:\\sstars?)?';
const NUMBER = new RegExp(
  `(?<mark>(?<![\\d/.,-])${MARK})|(?<share>\\b${SHARE}\\b)|(?<fraction>\\b${FRACTION}\\b)|(?<plural>\\b${PLURAL_MAGNITUDE})|(?<digits>${DIGITS})|(?<![-\\w])(?<words>${NUMBER_WORDS})\\b`,
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
const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  halve: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  tenth: 10,
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
  if (groups.mark) return readMark(groups.mark, start, numberEnd);
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
    value = numberFromWords(groups.words ?? '');
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

/** A mark out of a hundred is a percentage; any other keeps its scale. Null where it is above the best one. */
function readMark(surface: string, start: number, end: number): Reading | null {
  const [given = '', best = ''] = surface.split(/\s?\/\s?|\sout\sof\s/);
  const scale = best.replace(/\sstars?$/i, '');
  const [value, highest] = [Number(given), /^\d/.test(scale) ? Number(scale) : numberFromWords(scale)];
  // "4.5 out of 4" is a slip, but still a mark.
  if (highest === null || value > 2 * highest) return null;
  const unit: Unit = highest === 100 ? PERCENT : { kind: 'rating', name: String(highest) };
  return { start, end, value, unit, factor: 1, magnitude: 1, written: 'digits' };
}

/** "One in twenty", "9 out of 10" in percent; null where it is no part of a whole. */
function shareValue(text: string): number | null {
  const [part, whole] = text
    .split(/\s(?:in|out\sof)\s(?:every\s)?/i)
    .map((word) => (/^\d/.test(word) ? Number(word) : numberFromWords(word)));
  // "17 out of 28 provinces" counts provinces.
  const round = whole !== null && whole !== undefined && (whole <= 10 || /^[125]0+$/.test(String(whole)));
  return part && round && part < whole ? (100 * part) / whole : null;
}

function fractionValue(text: string): number {
  const [count, part] = text.toLowerCase().replace(/s$/, '').split(/[-\s]/);
  if (part === undefined) return 50;
  const many = count === 'a' || count === 'an' ? 1 : (numberFromWords(count ?? '') ?? 1);
  return (100 * many) / (PARTS[part] ?? 1);
}
