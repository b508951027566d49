import type { Figure } from '../../text/figures.ts';
import type { Claim } from '../claim.ts';
import {
  changeAs,
  multipleAsChange,
  sizesInWords,
  stepOrEnd,
  type ToldChange,
  toldChanges,
  wayOf,
} from './change-amounts.ts';
import { claimAmounts } from './claim-amounts.ts';
import { type Compatibility, comparableUnits, compatibilityOf } from './figure-compatibility.ts';
import { moneyRole } from './money-roles.ts';
import { betweenCurrencies, isPointsForPercent } from './other-units.ts';
import { atRate, type Rate, rateOf } from './rates.ts';

/** Two amounts in forms that can be held against each other. */
export interface ComparableAmounts {
  readonly a: Figure;
  readonly b: Figure;
  readonly compatibility: Compatibility;
  /** What a reader has to know of how they were held against each other; null where they stand in one unit. */
  readonly note: string | null;
}

type Side = 'a' | 'b';

/**
 * All amounts of two claims that can be held against each other: in one unit, at one rate, a change with both its ends
 * against its size, a multiple against a percentage, and what is at odds though no unit is shared. Currencies are never
 * converted.
 */
export function comparableAmounts(a: Claim, b: Claim): ComparableAmounts[] {
  const [amountsA, amountsB] = [claimAmounts(a), claimAmounts(b)];
  const [changesA, changesB] = [toldChanges(a), toldChanges(b)];
  const found: ComparableAmounts[] = [];
  const apart = new Set<string>();
  const hold = (change: ToldChange, whole: Claim, step: Figure, part: Claim, side: Side) => {
    const size = changeAs(change, whole.text, step, part.text);
    if (size === null) return;
    const note = sizesInWords(change, size, whole.text);
    found.push(side === 'a' ? like(size, step, note) : like(step, size, note));
    for (const end of [change.from, change.to]) apart.add(`${side} ${end.start} ${step.start}`);
  };
  for (const change of changesA) for (const step of amountsB) hold(change, a, step, b, 'a');
  for (const change of changesB) for (const step of amountsA) hold(change, b, step, a, 'b');
  for (const inA of amountsA)
    for (const inB of amountsB) {
      if (apart.has(`a ${inA.start} ${inB.start}`) || apart.has(`b ${inB.start} ${inA.start}`)) continue;
      found.push(...comparable(a, inA, b, inB));
    }
  return found;
}

function comparable(a: Claim, inA: Figure, b: Claim, inB: Figure): ComparableAmounts[] {
  const [roleA, roleB] = [moneyRole(a.text, inA), moneyRole(b.text, inB)];
  if (roleA && roleB && roleA !== roleB) return [];
  if (comparableUnits(inA, inB)) return inOneUnit(a, inA, b, inB);
  const [changeA, changeB] = [multipleAsChange(inA, inB, b.text), multipleAsChange(inB, inA, a.text)];
  if (changeA) return [like(changeA, inB)];
  if (changeB) return [like(inA, changeB)];
  return inOtherUnits(inA, inB);
}

const atOdds = (a: Figure, b: Figure, note: string): ComparableAmounts => ({
  a,
  b,
  compatibility: 'conflict',
  note,
});

const like = (a: Figure, b: Figure, note: string | null = null): ComparableAmounts => ({
  a,
  b,
  compatibility: compatibilityOf(a, b),
  note,
});

function inOneUnit(a: Claim, inA: Figure, b: Claim, inB: Figure): ComparableAmounts[] {
  const [rateA, rateB] = [rateOf(a.text, inA), rateOf(b.text, inB)];
  if (rateA && rateB && rateA.days !== rateB.days) return [atOneRate(inA, rateA, inB, rateB)];
  const [stepA, stepB] = [stepOrEnd(a.text, inA), stepOrEnd(b.text, inB)];
  // Prices that rise by 3 percent and inflation that rises to 3 percent are one matter; boats are not.
  if (stepA && stepB && stepA !== stepB && inA.unit.kind !== 'percent')
    return inA.value === inB.value ? [atOdds(inA, inB, `“${stepA}” here, “${stepB}” there`)] : [];
  const [wayA, wayB] = [wayOf(a.text, inA), wayOf(b.text, inB)];
  if ((wayA === 'more' && wayB === 'less') || (wayA === 'less' && wayB === 'more'))
    return [atOdds(inA, inB, `${wayA} here, ${wayB} there`)];
  return [like(inA, inB)];
}

/** Amounts of two periods at the rate of the first. */
function atOneRate(inA: Figure, rateA: Rate, inB: Figure, rateB: Rate): ComparableAmounts {
  const compatibility = compatibilityOf(inA, atRate(inB, rateB.days, rateA.days));
  return { a: inA, b: inB, compatibility, note: `by the ${rateA.period} here, by the ${rateB.period} there` };
}

function inOtherUnits(inA: Figure, inB: Figure): ComparableAmounts[] {
  if (isPointsForPercent(inA, inB)) return [atOdds(inA, inB, POINTS_AND_PERCENT)];
  switch (betweenCurrencies(inA, inB)) {
    case null:
      return [];
    case 'open':
      return [{ a: inA, b: inB, compatibility: 'possible', note: 'in two currencies, not converted' }];
    case 'same-number':
      return [atOdds(inA, inB, 'the same number in two currencies')];
    case 'too-far':
      return [atOdds(inA, inB, TOO_FAR)];
  }
}

const POINTS_AND_PERCENT =
  'a percentage point is a hundredth of the whole, a per cent a hundredth of what was there before';
const TOO_FAR = 'in two currencies, and too far apart for any rate of exchange between them';
