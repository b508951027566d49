import type { Figure } from '../../text/figures.ts';
import { findScores } from '../../text/match-scores.ts';
import { findMultiples } from '../../text/multiples.ts';
import { findOrdinals } from '../../text/ordinals.ts';
import { overlap } from '../../text/span.ts';
import { findZeroCounts } from '../../text/zero-counts.ts';
import type { Claim } from '../claim.ts';

const memo = new WeakMap<Claim, readonly Figure[]>();

/**
 * All that can be compared as an amount, in order of the text: the claim's figures, and what alone makes no claim worth
 * checking: places in an order, multiples, scores, and what is said to be none. Offsets are within {@link Claim.text}.
 */
export function claimAmounts(claim: Claim): readonly Figure[] {
  const known = memo.get(claim);
  if (known) return known;
  const scores = findScores(claim.text).filter(
    (score) => !claim.dates.some((date) => overlap(date, score) > 0),
  );
  const amounts = [...scores];
  for (const amount of [
    ...claim.figures,
    ...findMultiples(claim.text),
    ...findOrdinals(claim.text),
    ...findZeroCounts(claim.text),
  ])
    if (![...amounts, ...claim.dates].some((other) => overlap(other, amount) > 0)) amounts.push(amount);
  amounts.sort((x, y) => x.start - y.start);
  memo.set(claim, amounts);
  return amounts;
}
