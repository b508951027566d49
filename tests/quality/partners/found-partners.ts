import type { ClaimInContext } from '../../../utils/claims/claim-in-context.ts';
import { type ClaimSource, claimsInContext } from '../../../utils/claims/finding/claim-source.ts';
import { findPartners } from '../../../utils/claims/finding/find-partners.ts';
import {
  type ArticleWithBlocks,
  compareHeadWithBody,
} from '../../../utils/claims/finding/head-against-body.ts';
import { type ClaimsOfArticle, memoryClaims } from '../../../utils/claims/finding/memory-claims.ts';
import type { Meaning } from '../../../utils/claims/meaning/meaning.ts';
import { inverseDocumentFrequency, saturation } from '../../../utils/coverage/bm25.ts';
import type { Span } from '../../../utils/text/span.ts';

/** Partners of each claim that count as found. */
export const FOUND = 10;

/** For each claim of an article its likeliest partners in the others, the likeliest first. */
export type Finder = (article: ClaimsOfArticle) => Promise<readonly (readonly ClaimInContext[])[]>;

/** Passages of an article's title and dek with what of its own body was held against each. */
export type HeadFinder = (
  article: ArticleWithBlocks,
) => Promise<readonly (readonly [head: Span, body: Span])[]>;

/** As Sidelight finds them. */
export function sidelightFinder(articles: readonly ClaimsOfArticle[], meaning: Meaning): Finder {
  const source: ClaimSource = memoryClaims(articles);
  return async (article) => {
    const options = { meaning, perClaim: FOUND, looked: 80, fetched: Number.POSITIVE_INFINITY };
    const found = await findPartners(claimsInContext(article), source, options);
    return found.map((partners) => partners.map(({ claim }) => claim));
  };
}

/** What Sidelight holds a title and a dek against in the article's own body. */
export function headFinder(meaning: Meaning): HeadFinder {
  return async (article) => (await compareHeadWithBody(article, meaning)).map(({ a, b }) => [a, b] as const);
}

/** By BM25 over the stems of sentences, and nothing else. */
export function plainFinder(articles: readonly ClaimsOfArticle[]): Finder {
  const all = articles.flatMap(claimsInContext);
  const holders = new Map<string, number[]>();
  for (const [at, { claim }] of all.entries())
    for (const stem of claim.stems) {
      const list = holders.get(stem);
      if (list === undefined) holders.set(stem, [at]);
      else list.push(at);
    }
  const average = all.reduce((sum, { claim }) => sum + claim.stems.length, 0) / Math.max(1, all.length);
  return async (article) =>
    claimsInContext(article).map(({ claim }) => {
      const scores = new Map<number, number>();
      for (const stem of claim.stems) {
        const list = holders.get(stem) ?? [];
        const rarity = inverseDocumentFrequency(all.length, list.length);
        for (const at of list) {
          const length = all[at]?.claim.stems.length ?? 0;
          scores.set(at, (scores.get(at) ?? 0) + rarity * saturation(1, length, average));
        }
      }
      return [...scores]
        .sort((x, y) => y[1] - x[1])
        .flatMap(([at]) => all[at] ?? [])
        .filter((other) => other.article.id !== article.id)
        .slice(0, FOUND);
    });
}
