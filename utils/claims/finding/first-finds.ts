import type { ClaimInContext } from '../claim-in-context.ts';
import type { PartnerSearch } from './find-partners.ts';
import { type Find, isSure } from './most-telling.ts';
import type { PartnerComparison } from './partner-comparison.ts';

/** So many claims are looked at first; where they bring nothing sure, twice as many next, and so on. */
const HANDFUL = 6;

/**
 * What the check-worthiest claims of a page brought, by claim in order of the page: of as many claims as it took until
 * one of the finds was sure. Null where that is all of them.
 */
export async function firstFinds(
  page: readonly ClaimInContext[],
  search: PartnerSearch,
  comparison: PartnerComparison,
): Promise<(readonly Find[])[] | null> {
  const worthiest = page
    .map(({ claim }, at) => ({ at, score: claim.score }))
    .sort((x, y) => y.score - x.score)
    .map(({ at }) => at);
  const found = new Map<number, readonly Find[]>();
  for (let size = HANDFUL; found.size + size < worthiest.length; size *= 2) {
    const positions = worthiest.slice(found.size, found.size + size);
    const partners = await search.some(positions);
    for (const [i, at] of positions.entries()) {
      const claim = page[at];
      if (claim !== undefined) found.set(at, comparison.with(claim, partners[i] ?? []));
    }
    if ([...found.values()].flat().some((find) => isSure(find) && find.judgement !== 'not-same'))
      return page.flatMap((_, at) => [found.get(at) ?? []]);
  }
  return null;
}
