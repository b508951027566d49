import { AGE } from '../../text/ages.ts';
import type { Figure } from '../../text/figures.ts';
import { intervalsMeet, significantDigits } from '../../text/hedges.ts';

/** Beyond this ratio two amounts that only leave room for each other hardly speak of one thing. */
const OPEN_RATIO = 4;

/**
 * Whether two amounts of one thing can both hold: `equal` where they give the same, `possible` where hedges, ranges or
 * rounding leave room for both, `distant` where they do but lie far apart, `conflict` where they cannot.
 */
export type Compatibility = 'equal' | 'possible' | 'distant' | 'conflict';

/** Symmetric. The units have to be comparable ({@link comparableUnits}); what is measured is not looked at. */
export function compatibilityOf(a: Figure, b: Figure): Compatibility {
  if (a.value === b.value && a.hedge === b.hedge) return 'equal';
  if (lostSeparator(a, b)) return 'possible';
  if (intervalsMeet(a.interval, b.interval) || meetAtBound(a, b) || meetAtBound(b, a))
    return isOpen(a) || isOpen(b) ? (ratioOf(a, b) <= OPEN_RATIO ? 'possible' : 'distant') : 'possible';
  if (a.hedge !== 'none' || b.hedge !== 'none') return 'conflict';
  return mayBeRounded(a) && (roundsTo(a.value, b.value) || roundsTo(b.value, a.value))
    ? 'possible'
    : 'conflict';
}

/**
 * Whether `a` states a bound beyond the one of `b` ("more than 500" against "more than 400"): both can hold, but `b` does
 * not bear `a` out. Bounds given in whole tens, hundreds and so on may be one rounding apart.
 */
export function outbids(a: Figure, b: Figure): boolean {
  if (a.interval.low !== null && a.interval.high === null && b.interval.high === null)
    return a.value > b.value;
  if (a.interval.high !== null && a.interval.low === null && b.interval.low === null)
    return a.value < b.value;
  return false;
}

/** Places, scores and ages are never rounded, and neither are counts that anybody can count. */
function mayBeRounded({ unit, value, surface }: Figure): boolean {
  if (unit.kind === 'rank' || unit.kind === 'score' || unit.name === AGE.name) return false;
  // Who gives minutes and seconds rounds neither.
  if (unit.kind === 'duration' && /\s.*\s|:/.test(surface)) return false;
  return unit.kind !== 'count' || value >= 100 || !Number.isInteger(value);
}

/**
 * Whether two amounts can be measured against each other: only in one unit. Currencies are never converted, and per cent
 * and percentage points are two things.
 */
export function comparableUnits(a: Figure, b: Figure): boolean {
  if (a.unit.kind === b.unit.kind) return a.unit.name === b.unit.name;
  if (isAge(a) || isAge(b)) return mayBeAge(a) && mayBeAge(b);
  const [pointsA, pointsB] = [a, b].map(({ unit }) => unit.kind === 'percentage-points');
  return (pointsA === true && isPoints(b)) || (pointsB === true && isPoints(a));
}

const isAge = ({ unit }: Figure) => unit.name === AGE.name;
/** Beside an age, a number that counts nothing is an age too: "she was 19 when". */
const mayBeAge = (figure: Figure) =>
  isAge(figure) || (figure.unit.kind === 'count' && figure.measured === '');

/** Beside "percentage points", "1.1 points" are percentage points too. */
const isPoints = ({ unit, measured }: Figure) => unit.kind === 'count' && /^points?\b/.test(measured);

const isOpen = ({ interval }: Figure) => interval.low === null || interval.high === null;

function ratioOf(a: Figure, b: Figure): number {
  if (a.value === b.value || a.value === 0 || b.value === 0) return 1;
  const ratio = a.value / b.value;
  return ratio < 0 ? Number.POSITIVE_INFINITY : Math.max(ratio, 1 / ratio);
}

/**
 * "600,000" where the other says "more than 600,000": a round number is as often the bound itself. A number given to the
 * last digit is not: "more than 24" is not 24.
 */
function meetAtBound(exact: Figure, bound: Figure): boolean {
  if (exact.value !== bound.value || exact.hedge !== 'none') return false;
  return Math.abs(exact.value) >= 100 && significantDigits(exact.value) <= 2;
}

const SEPARATED = [1e3, 1e6];

/** "2.845" and "2,845": one number, of which one text has lost or turned the separator. */
function lostSeparator(a: Figure, b: Figure): boolean {
  const ratio = ratioOf(a, b);
  if (!SEPARATED.some((factor) => Math.abs(ratio / factor - 1) < 1e-9)) return false;
  const digits = (figure: Figure) => figure.surface.replace(/[^\d]/g, '');
  return digits(a).length >= 4 && digits(a) === digits(b);
}

/** 141.2 million is 141 million is 140 million; a rounding never moves a number by more than a twentieth. */
function roundsTo(precise: number, coarse: number): boolean {
  if (coarse === 0 || Math.abs(precise - coarse) > 0.05 * Math.abs(coarse)) return false;
  const digits = significantDigits(coarse);
  return digits < significantDigits(precise) && Number(precise.toPrecision(digits)) === coarse;
}
