import type { Article } from '../../articles/article.ts';
import type { ArticleId } from '../../articles/article-id.ts';
import type { Claim } from '../claim.ts';
import type { ClaimInContext } from '../claim-in-context.ts';
import { type ClaimSource, claimsInContext } from './find-comparisons.ts';

/** Articles whose claims are offered for one page. */
const ARTICLE_LIMIT = 40;

/** A source over articles held in memory: the articles that share most of a page's rarer words and actors. */
export function claimIndex(
  articles: readonly {
    readonly id: ArticleId;
    readonly article: Pick<Article, 'title' | 'outlet' | 'date' | 'text'>;
    readonly claims: readonly Claim[];
  }[],
): ClaimSource {
  const keys = articles.map(({ claims }) => keysOf(claims));
  const postings = new Map<string, number[]>();
  keys.forEach((own, at) => {
    for (const key of own) {
      const list = postings.get(key);
      if (list) list.push(at);
      else postings.set(key, [at]);
    }
  });
  const read = new Map<number, readonly ClaimInContext[]>();
  const claimsAt = (at: number) => {
    const article = articles[at];
    const claims = read.get(at) ?? (article ? claimsInContext(article) : []);
    read.set(at, claims);
    return claims;
  };

  return {
    async claimsNear(page) {
      const own = new Set(page.map(({ article }) => article.id));
      const scores = new Map<number, number>();
      for (const key of keysOf(page.map(({ claim }) => claim))) {
        const list = postings.get(key) ?? [];
        const weight = Math.log(1 + (articles.length - list.length + 0.5) / (list.length + 0.5));
        for (const at of list) scores.set(at, (scores.get(at) ?? 0) + weight);
      }
      return [...scores]
        .filter(([at]) => !own.has(articles[at]?.id ?? ''))
        .map(([at, score]) => ({ at, score: score / Math.sqrt(keys[at]?.size ?? 1) }))
        .sort((x, y) => y.score - x.score || x.at - y.at)
        .slice(0, ARTICLE_LIMIT)
        .flatMap(({ at }) => claimsAt(at));
    },
  };
}

const keysOf = (claims: readonly Claim[]): ReadonlySet<string> =>
  new Set(claims.flatMap(({ stems, actors }) => [...stems, ...actors.map((actor) => `@${actor}`)]));
