import type { Alignment } from './align-claims.ts';
import { claimAmounts } from './claim-amounts.ts';

/**
 * Whether `a` tells of amounts and `b` of none. Between reports the one may well leave them out; but a statement with an
 * amount is not borne out by a text that has none.
 */
export function leavesAmountOpen({ a, b }: Alignment): boolean {
  return a.claim.figures.length > 0 && claimAmounts(b.claim).length === 0;
}
