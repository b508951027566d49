import { FUNCTION_WORD, isAmount } from './amounts.ts';
import { joinDurations } from './compound-durations.ts';
import { type Hedge, hedgedInterval, type Interval, keptNear, readHedge } from './hedges.ts';
import { type Reading, readNumbers } from './number-readings.ts';
import type { Span } from './span.ts';
import { COUNT, type Unit } from './units.ts';

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

/**
 * Amounts in a text, in order, without overlap: counts, percentages and points, money, measures and durations, with
 * ranges joined and hedges read. Years, days of a month, clock times and numbers that are part of a name are no
 * amounts. Offsets are UTF-16 code units. Work grows linearly with the text.
 */
export function findFigures(text: string): Figure[] {
  const readings = joinDurations(text, readNumbers(text));
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
      : keptNear(
          before,
          value,
          hedgedInterval(value, isRough(reading) && hedge === 'none' ? 'about' : hedge),
        );
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

/** "A third" is seldom meant to the digit; "half a percentage point" is. */
const isRough = ({ written, unit }: Reading) => written === 'fraction' && unit?.kind === 'percent';

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
    (/^\sand\s$/.test(between) && /\b(?:between|range of|ranging from)\s+$/i.test(before));
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
export function measuredWords(text: string, from: number): string {
  // "16 out of 28 provinces", "16 of the 28 provinces": provinces are counted.
  const whole =
    text
      .slice(from, from + 40)
      .match(/^\s(?:out\s)?of\s(?:the\s|its\s|their\s|some\s)?\d[\d,.]*(?=\s)/)?.[0] ?? '';
  const after = text.slice(from + whole.length, from + whole.length + 80);
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
