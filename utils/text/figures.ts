import { type Hedge, hedgedInterval, type Interval, readHedge } from './hedges.ts';
import { MAGNITUDES, NUMBER_WORDS, numberFromWords } from './number-words.ts';
import type { Span } from './span.ts';
import {
  COUNT,
  CURRENCY_SIGN_BEFORE,
  currencyFromSign,
  moneyFromWords,
  PERCENT,
  POINTS,
  POUNDS,
  type ReadUnit,
  type Unit,
  unitFromWord,
} from './units.ts';

/** An amount in a text. The span holds number, magnitude and unit, without the hedge ("600,000", "€90bn", "5 %"). */
export interface Figure extends Span {
  readonly surface: string;
  /** As written, magnitude and unit factor applied; the middle of a range. */
  readonly value: number;
  /** What the value may be, hedges allowed for. */
  readonly interval: Interval;
  readonly hedge: Hedge;
  readonly unit: Unit;
  /** The words right after that say what is counted ("displaced people", "of GDP"), lower case; may be empty. */
  readonly measured: string;
  /** Where hedge and figure begin together: "more than 600,000" from its "m". */
  readonly hedgeStart: number;
}

const SPACED_UNIT = '(?=\\s?(?:%|per\\s?cent|pc\\b|thousand|million|billion|trillion|bn\\b))';
const DIGITS = `\\d{1,3}(?:,\\s?\\d{3}(?!\\d)){1,8}(?:\\.\\d+)?|\\d{1,2}(?:,\\d{2}){1,5},\\d{3}(?!\\d)|\\d{1,3}(?:[\\u00a0\\u202f\\u2009]\\d{3}(?!\\d))+|\\d{1,3}\\.\\s\\d{1,2}${SPACED_UNIT}|\\d+(?:\\.\\d+)?|(?<!\\d)\\.\\d+`;
const SHARE =
  '(?:one|two|three|nine|\\d{1,2})\\s(?:in|out\\sof)\\s(?:every\\s)?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|fifty|\\d{1,3})(?![\\d,.]\\d|\\s?(?:%|hundred|thousand|million|days|weeks|months|years))';
const FRACTION =
  '(?:(?:one|two|three|four)[-\\s](?:half|halves|thirds?|quarters?|fifths?|tenths?)|an?\\s(?:third|quarter|fifth|tenth)(?=\\sof\\b)|(?<!-)half(?=\\s(?:of|the|a|its|their|his|all)\\b))';
const PLURAL_MAGNITUDE =
  '(?:(?:tens|hundreds|thousands|dozens|millions|billions)\\sof\\s(?:thousands|millions|billions)|dozens|hundreds|thousands|millions|billions|trillions)(?=\\sof\\b|\\smore\\b)';
const NUMBER = new RegExp(
  `(?<share>\\b${SHARE}\\b)|(?<fraction>\\b${FRACTION}\\b)|(?<plural>\\b${PLURAL_MAGNITUDE})|(?<digits>${DIGITS})|(?<![-\\w])(?<words>${NUMBER_WORDS})\\b`,
  'giu',
);
const SIGN_BEFORE = new RegExp(CURRENCY_SIGN_BEFORE, 'iu');
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const MONTH_BEFORE = new RegExp(`\\b${MONTH}\\.?\\s+$`, 'i');
const MONTH_AFTER = new RegExp(`^(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}\\b`, 'i');
const DAY_LIST = new RegExp(`\\b${MONTH}\\.?\\s+\\d{1,2}\\s?(?:[-–—,]|and|to)\\s?$`, 'i');
const NAME_NUMBER_BEFORE =
  /\b(?:article|chapter|section|phase|resolution|page|no|number|route|highway|flight|level|version|season|episode|part|line|pillar|annex|protocol|boeing|airbus|type|mark|unit|reactor|gate|room|group|top)\.?\s+$/i;
const FUNCTION_WORD =
  /^(?:a|an|the|of|in|on|at|to|from|by|for|with|and|or|but|nor|as|than|that|which|who|is|are|was|were|be|been|has|have|had|will|would|could|should|may|might|can|it|its|their|his|her|he|she|they|we|this|these|those|after|before|since|until|during|while|when|where|if|not|more|less|into|over|under|between|against|per|each|so|then|also|out)$/i;
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

interface Reading {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly unit: Unit | null;
  readonly factor: number;
  readonly magnitude: number;
  readonly written: 'digits' | 'words' | 'fraction' | 'plural';
}

/**
 * Amounts in a text, in order, without overlap: counts, percentages and points, money, measures and durations, with
 * ranges joined and hedges read. Years, days of a month, clock times and numbers that are part of a name are no
 * amounts. Offsets are UTF-16 code units. Work grows linearly with the text.
 */
export function findFigures(text: string): Figure[] {
  const readings: Reading[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const last = readings.at(-1);
    if (last && match.index < last.end) continue;
    const reading = readNumber(text, match);
    if (reading) readings.push(reading);
  }
  const figures: Figure[] = [];
  for (let index = 0; index < readings.length; index += 1) {
    const reading = readings[index];
    if (!reading) continue;
    const next = readings[index + 1];
    const range = next ? joinRange(text, reading, next) : null;
    if (range) {
      figures.push(range);
      index += 1;
    } else if (isAmount(text, reading)) figures.push(toFigure(text, withUnitOf(text, reading, next)));
  }
  return figures;
}

function readNumber(text: string, match: RegExpExecArray): Reading | null {
  const groups = match.groups ?? {};
  const numberEnd = match.index + match[0].length;
  // "May 9, 200 people": a day and an amount.
  const dayAndAmount =
    /,\s/.test(match[0]) && MONTH_BEFORE.test(text.slice(Math.max(0, match.index - 16), match.index));
  const start = match.index + (dayAndAmount ? match[0].search(/,\s/) + 2 : 0);
  const share = groups.share ? shareValue(groups.share) : null;
  if (share !== null || groups.fraction) {
    const value = share ?? fractionValue(groups.fraction ?? '');
    return { start, end: numberEnd, value, unit: PERCENT, factor: 1, magnitude: 1, written: 'fraction' };
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
      /^[\s\u00a0-]?(hundred|thousand|million|billion|trillion|crore|lakh|dozen|bln|bn|mln|mn|trn|tn)\b/i,
    ) ?? (currency ? following.match(/^\s?(m|k|b)\b/i) : following.match(/^(m|k)\b/));
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
  return {
    start: from,
    end,
    value: value * magnitude,
    unit: read?.unit.unit ?? null,
    factor: read?.unit.factor ?? 1,
    magnitude,
    written: groups.digits ? 'digits' : 'words',
  };
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

function readUnit(after: string): { unit: ReadUnit; length: number } | null {
  const points = after.match(
    /^[\s\u00a0-]?(?:percentage[\s-]points?|(?:%|per\s?cent(?:age)?|pc)[\s-]points?|pp\b|basis points?)/i,
  );
  if (points)
    return { unit: { unit: POINTS, factor: /basis/i.test(points[0]) ? 0.01 : 1 }, length: points[0].length };
  const percent = after.match(/^[\s\u00a0-]?(?:%|per\s?cent\b|percent\b|pct\b)/i);
  if (percent) return { unit: { unit: PERCENT, factor: 1 }, length: percent[0].length };
  const two = after.match(/^[\s\u00a0](U\.?S\.?|\p{L}+)\s(\p{L}+)/u);
  const money = two?.[1] && two[2] ? moneyFromWords(two[1], two[2]) : null;
  if (two && money) return { unit: money, length: two[0].length };
  const word = after.match(/^[\s\u00a0-]?(\p{L}+)/u);
  if (!word?.[1]) return null;
  const unit = /^pounds$/i.test(word[1]) ? POUNDS : unitFromWord(word[1]);
  return unit ? { unit, length: word[0].length } : null;
}

function isAmount(text: string, reading: Reading): boolean {
  if (reading.written === 'fraction' || reading.written === 'plural') return true;
  const before = text.slice(Math.max(0, reading.start - 24), reading.start);
  const after = text.slice(reading.end, reading.end + 24);
  if (reading.unit !== null && reading.unit.kind !== 'duration') return true;
  if (MONTH_BEFORE.test(before) && reading.value <= 31 && reading.magnitude === 1) return false;
  if (MONTH_AFTER.test(after) || (DAY_LIST.test(before) && reading.value <= 31)) return false;
  if (reading.unit === null && /^\p{L}/u.test(after)) return false;
  const next = after.match(/^[\s-]([\p{L}]+)/u)?.[1] ?? '';
  const surface = text.slice(reading.start, reading.end);
  if (/^\d{4}$/.test(surface) && reading.value >= 1400 && reading.value <= 2150) {
    const counted = /^\p{Ll}{2,}s$/u.test(next) && !FUNCTION_WORD.test(next);
    if (!counted || /\b(?:in|since|by|until|from|of|before|after|during|the|early|late)\s+$/i.test(before))
      return false;
  }
  if (reading.written === 'words' && reading.value === 1 && reading.unit === null) {
    if (
      /\b(?:no|any|each|every|this|that|the|which|another|some|only|big|good|other|next|last|number)[\s-]$/i.test(
        before,
      )
    )
      return false;
    if (next === '' || FUNCTION_WORD.test(next) || /^(?:another|day|side|thing|one|way)$/i.test(next))
      return false;
  }
  if (reading.unit === null && reading.magnitude === 1 && reading.written === 'digits') {
    if (NAME_NUMBER_BEFORE.test(before)) return false;
    // "Fallout 76 is": a number that belongs to a name.
    if (
      /(?:^|[^.!?\s]\s)\p{Lu}[\p{L}]+\s$/u.test(before) &&
      (next === '' || FUNCTION_WORD.test(next) || /^\p{Lu}/u.test(next))
    ) {
      return /\b(?:About|Some|Nearly|Over|Around|At least|Up to|Only|Under|Almost)\s$/.test(before);
    }
  }
  return true;
}

function toFigure(text: string, reading: Reading): Figure {
  const before = text.slice(Math.max(0, reading.start - 32), reading.start);
  const after = text.slice(reading.end, reading.end + 24);
  const value = Number((reading.value * reading.factor).toPrecision(12));
  const read = readHedge(before, after);
  // "Hundreds of" says how large, not how many.
  const hedge = reading.written === 'plural' ? 'more-than' : read.hedge;
  const interval =
    reading.written === 'plural'
      ? { low: value * 2, high: value * 10, includesLow: true, includesHigh: false }
      : hedgedInterval(value, reading.written === 'fraction' && hedge === 'none' ? 'about' : hedge);
  return {
    start: reading.start,
    end: reading.end,
    surface: text.slice(reading.start, reading.end),
    value,
    interval,
    hedge,
    unit: reading.unit ?? COUNT,
    measured: measuredWords(text, reading.end),
    hedgeStart: reading.start - (before.length >= read.taken ? read.taken : 0),
  };
}

/** In "from 5 to 10 percent" the first number has the unit of the second. */
function withUnitOf(text: string, first: Reading, second: Reading | undefined): Reading {
  if (
    first.unit !== null ||
    !second?.unit ||
    !/^\s(?:to|and|or)\s$/.test(text.slice(first.end, second.start))
  )
    return first;
  const magnitude = first.magnitude === 1 && first.value < 1000 ? second.magnitude : 1;
  return { ...first, unit: second.unit, factor: second.factor, value: first.value * magnitude };
}

/** "5 to 6 million", "5-6 %", "between 5 and 6", "$5 billion to $6 billion"; "from 5 to 6" is a change, not a range. */
function joinRange(text: string, first: Reading, second: Reading): Figure | null {
  const between = text.slice(first.end, second.start);
  const before = text.slice(Math.max(0, first.start - 24), first.start);
  const dash = /^\s?[-–—]\s?$/.test(between);
  const joined =
    dash ||
    (/^\s(?:to|or)\s$/.test(between) && !/\bfrom\s+(?:\p{L}+\s+){0,2}$/iu.test(before)) ||
    (/^\sand\s$/.test(between) && /\bbetween\s+$/i.test(before));
  if (!joined) return null;
  if (
    first.unit &&
    second.unit &&
    (first.unit.kind !== second.unit.kind || first.unit.name !== second.unit.name)
  )
    return null;
  if (first.written === 'fraction' || second.written === 'fraction') return null;
  const unit = second.unit ?? first.unit;
  const factor = second.unit ? second.factor : first.factor;
  const scale = first.magnitude === 1 && first.value < 1000 ? second.magnitude : 1;
  const low = first.value * scale * factor;
  const high = second.value * factor;
  if (!(low < high) || low === 0 || high / low > 20) return null;
  const whole: Reading = { ...second, start: first.start, value: second.value, unit, factor };
  // "2017-2021" and "June 5-8" are dates.
  if (!isAmount(text, { ...first, unit: unit ?? first.unit, end: second.end }) || !isAmount(text, second))
    return null;
  const surface = text.slice(first.start, second.end);
  if (/^\d{4}\s?[-–—]\s?\d{2,4}$/.test(surface)) return null;
  return {
    ...toFigure(text, whole),
    surface,
    value: (low + high) / 2,
    interval: { low, high, includesLow: true, includesHigh: true },
    hedge: 'range',
  };
}

/** Up to four words after the amount, to the end of its noun phrase; one "of" is passed ("5 % of GDP"). */
function measuredWords(text: string, from: number): string {
  const after = text.slice(from, from + 80);
  const words: string[] = [];
  let passedOf = false;
  for (const match of after.matchAll(/([\s-]+|^)([\p{L}][\p{L}\p{M}'’.]*)|(\S)/gu)) {
    const word = match[2]?.toLowerCase().replace(/[.'’]+$/, '');
    if (word === undefined) break;
    if (word === 'of' && !passedOf && words.length <= 2) {
      passedOf = true;
      continue;
    }
    if (/^(?:the|a|an|its|their|his|her|other|more|all)$/.test(word) && words.length === 0) continue;
    if (FUNCTION_WORD.test(word) && !/^\p{Lu}{2}/u.test(match[2] ?? '')) break;
    words.push(word);
    if (words.length === 4 || /\.$/.test(match[2] ?? '')) break;
  }
  return words.join(' ');
}
