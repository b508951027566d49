import type { Figure } from '../../text/figures.ts';
import { hedgedInterval } from '../../text/hedges.ts';
import { unitFromWord } from '../../text/units.ts';

const RATE =
  /^(?:\s[\p{L}-]+){0,3}?\s(?:(?:an?|per|each|every)\s(?<one>hour|day|week|month|quarter|year)|(?<adverb>hourly|daily|weekly|monthly|annually|yearly))\b/iu;
const ADVERBS: Readonly<Record<string, string>> = {
  hourly: 'hour',
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  annually: 'year',
  yearly: 'year',
};

/** The period by which an amount is counted. */
export interface Rate {
  readonly period: string;
  readonly days: number;
}

/** The period of an amount that is a rate: a week for "300 a week"; null where it is none. */
export function rateOf(text: string, figure: Figure): Rate | null {
  const known = memo.get(figure);
  if (known !== undefined) return known;
  const rate = readRate(text.slice(figure.end, figure.end + 60));
  memo.set(figure, rate);
  return rate;
}

const memo = new WeakMap<Figure, Rate | null>();

function readRate(after: string): Rate | null {
  const { one, adverb } = after.match(RATE)?.groups ?? {};
  const period = one?.toLowerCase() ?? (adverb === undefined ? undefined : ADVERBS[adverb.toLowerCase()]);
  const days = period === undefined ? null : daysOf(period);
  return period === undefined || days === null ? null : { period, days };
}

/** A quarter is no unit that amounts of time come in. */
function daysOf(period: string): number | null {
  const [unit, times] = period === 'quarter' ? ['month', 3] : [period, 1];
  const read = unitFromWord(unit);
  return read === null ? null : read.factor * times;
}

/**
 * An amount in `from` days as that in `to` days: "2,100 a week" as 300 a day. As months differ in length and who gives
 * rates rounds, it is no more exact than "about".
 */
export function atRate(figure: Figure, from: number, to: number): Figure {
  const value = Number(((figure.value * to) / from).toPrecision(6));
  return { ...figure, value, interval: hedgedInterval(value, 'about'), hedge: 'about' };
}
