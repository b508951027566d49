import { align } from './align-claims.ts';
import { type ClaimInContext, type ClaimVerdict, UNRELATED } from './claim-in-context.ts';
import { agreeComparator } from './comparators/agree.ts';

/** How two claims of different articles stand to each other; `a` stands on the page, `b` in the coverage. */
export function compareClaims(a: ClaimInContext, b: ClaimInContext): ClaimVerdict {
  const alignment = align(a, b);
  return agreeComparator(alignment) ?? UNRELATED;
}
