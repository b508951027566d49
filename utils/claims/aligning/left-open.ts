import type { ClaimInContext } from '../claim-in-context.ts';
import type { Alignment } from './align-claims.ts';
import { allowedDays } from './date-compatibility.ts';
import { type DatePair, pairDates } from './match-dates.ts';
import { isCoincidence, pairFigures } from './match-figures.ts';

/**
 * Whether `b` leaves open what `a` says of time. Between reports this is common and means little: what one leaves out the
 * day of its publication tells. But where nothing is known of where the passages stand, `b` is all that `a` can be held
 * against, and a statement with a date is borne out only by one that has it too.
 */
export function leavesTimeOpen(alignment: Alignment): boolean {
  const { a, b } = alignment;
  if (isPlaced(a) || isPlaced(b)) return false;
  const counted = pairFigures(alignment).some((pair) => pair.compatible && !isCoincidence(pair));
  const stated = a.claim.dates.some(({ surface }) => /\d{4}/.test(surface));
  if (b.claim.dates.length === 0) return stated && !counted;
  const pairs = pairDates(alignment);
  if (pairs.some(({ agree }) => agree === false) && !pairs.some(({ agree }) => agree === true)) return true;
  return pairs.length > 0 && pairs.every(saysLess) && !counted;
}

/** Whether `b` gives another part of a date than `a` or a longer time: "1930" bears out no "after August 1930". */
function saysLess({ a, b }: DatePair): boolean {
  // What lasts so long is no less exact for it.
  if (b.bound !== 'on' || b.grain === 'days' || b.grain === 'years') return false;
  if (a.interval === null || b.interval === null) return a.month === null || b.month === null;
  const [stated, told] = [allowedDays(a, a.interval), b.interval];
  return told.from < stated.from || told.to > stated.to;
}

const isPlaced = ({ article: { id, outlet, date } }: ClaimInContext) =>
  id !== '' || outlet !== null || date !== null;
