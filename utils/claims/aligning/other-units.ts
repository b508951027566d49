import type { Figure } from '../../text/figures.ts';

/** The least and the most dollars that one of each has cost since 1999, with some room. */
const DOLLARS: Readonly<Record<string, readonly [least: number, most: number]>> = {
  USD: [1, 1],
  EUR: [0.8, 1.65],
  GBP: [1, 2.2],
  CHF: [0.5, 1.5],
  CAD: [0.6, 1.15],
  AUD: [0.45, 1.15],
  NZD: [0.35, 0.95],
  JPY: [0.006, 0.014],
  CNY: [0.11, 0.17],
};

/**
 * How amounts of two currencies stand to each other, which are never converted: `same-number` where one number is told
 * in both, `too-far` where no rate of exchange of our time lets them meet, else `open`. Null where one is no
 * money, or a currency whose rate nobody can guess.
 */
export function betweenCurrencies(a: Figure, b: Figure): 'same-number' | 'too-far' | 'open' | null {
  if (a.unit.kind !== 'money' || b.unit.kind !== 'money' || a.unit.name === b.unit.name) return null;
  const [rangeA, rangeB] = [DOLLARS[a.unit.name], DOLLARS[b.unit.name]];
  if (!rangeA || !rangeB) return null;
  if (a.value === b.value && a.hedge === b.hedge) return 'same-number';
  const below = (
    one: Figure,
    [, most]: readonly [number, number],
    other: Figure,
    [least]: readonly [number, number],
  ) =>
    one.interval.high !== null &&
    other.interval.low !== null &&
    one.interval.high * most < other.interval.low * least;
  return below(a, rangeA, b, rangeB) || below(b, rangeB, a, rangeA) ? 'too-far' : 'open';
}

/**
 * Whether one number is told here in percentage points and there in per cent. "By one point" and "by one per cent" are
 * the same only of a whole.
 */
export function isPointsForPercent(a: Figure, b: Figure): boolean {
  const kinds = [a.unit.kind, b.unit.kind];
  return (
    kinds.includes('percent') &&
    kinds.includes('percentage-points') &&
    a.value === b.value &&
    a.hedge === b.hedge
  );
}
