import type { Figure } from '../../text/figures.ts';
import { hedgedInterval } from '../../text/hedges.ts';

const RATE =
  /^(?:\s[\p{L}-]+){0,3}?\s(?:(?:an?|per|each|every)\s(?<one>hour|day|week|month|quarter|year)|(?<adverb>hourly|daily|weekly|monthly|annually|yearly))\b/iu;
const DAYS: Readonly<Record<string, number>> = {
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30.436875,
  quarter: 91.310625,
  year: 365.2425,
};
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
  const days = period === undefined ? undefined : DAYS[period];
  return period === undefined || days === undefined ? null : { period, days };
}

/**
 * An amount in `from` days as that in `to` days: "2,100 a week" as 300 a day. As months differ in length and who gives
 * rates rounds, it is no more exact than "about".
 */
export function atRate(figure: Figure, from: number, to: number): Figure {
  const value = Number(((figure.value * to) / from).toPrecision(6));
  return { ...figure, value, interval: hedgedInterval(value, 'about'), hedge: 'about' };
}
