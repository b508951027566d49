import type { ArticleId } from '../../articles/article-id.ts';
import type { Claim } from '../claim.ts';
import type { ClaimInContext } from '../claim-in-context.ts';
import type { Partner } from './rank-partners.ts';

/** An article that has so large a part of a page's sentences is a copy of it. */
const COPIED_PART = 0.4;
/** Fewer sentences than this may be quoted. */
const FEWEST = 3;

/** The articles that reprint a page: what they say alike, they say by the page's own words. */
export function copiesOf(
  page: readonly ClaimInContext[],
  found: readonly (readonly Partner[])[],
): Set<ArticleId> {
  const copied = new Map<ArticleId, number>();
  for (const [at, { claim }] of page.entries()) {
    const words = plainWords(claim);
    const same = (found[at] ?? []).filter((partner) => plainWords(partner.claim.claim) === words);
    for (const id of new Set(same.map((partner) => partner.claim.article.id)))
      copied.set(id, (copied.get(id) ?? 0) + 1);
  }
  const least = Math.max(FEWEST, page.length * COPIED_PART);
  return new Set([...copied].filter(([, count]) => count >= least).map(([id]) => id));
}

const memo = new WeakMap<Claim, string>();

/** A claim's text without what a copy may change by itself: case, white space, punctuation. */
export function plainWords(claim: Claim): string {
  const known = memo.get(claim);
  if (known !== undefined) return known;
  const words =
    claim.text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? '';
  memo.set(claim, words);
  return words;
}
