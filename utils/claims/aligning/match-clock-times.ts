import { type ClockTime, findClockTimes, timesMeet } from '../../text/clock-times.ts';
import type { Claim } from '../claim.ts';
import type { Alignment } from './align-claims.ts';
import { pairDates } from './match-dates.ts';

/** Two times of one day that cannot both hold. */
export interface ClockPair {
  readonly a: ClockTime;
  readonly b: ClockTime;
}

/**
 * Times of day at odds of two passages that do not put the matter on two days anyway; null where some time of the one
 * may be a time of the other.
 */
export function conflictingTimes(alignment: Alignment): ClockPair | null {
  const { a, b } = alignment;
  if (pairDates(alignment).some(({ agree }) => agree === false)) return null;
  const [timesA, timesB] = [timesOf(a.claim), timesOf(b.claim)];
  const [first, second] = [timesA[0], timesB[0]];
  if (first === undefined || second === undefined) return null;
  return timesA.some((one) => timesB.some((other) => timesMeet(one, other))) ? null : { a: first, b: second };
}

const memo = new WeakMap<Claim, readonly ClockTime[]>();

function timesOf(claim: Claim): readonly ClockTime[] {
  const known = memo.get(claim) ?? findClockTimes(claim.text);
  memo.set(claim, known);
  return known;
}
