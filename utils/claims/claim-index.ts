import type { Article } from '../articles/article.ts';
import type { ArticleId } from '../articles/article-id.ts';
import type { Claim } from './claim.ts';
import type { ClaimInContext } from './claim-in-context.ts';
import { type ClaimSource, claimsInContext } from './find-comparisons.ts';

const CANDIDATES = 40;
/** Okapi BM25's usual constants (Robertson and Zaragoza 2009). */
const K1 = 1.2;
const B = 0.6;
/** What an equal number in the same unit is worth beside a word's idf. */
const NUMBER_WEIGHT = 1.5;
/** An actor is worth this much of a word of the same rarity: actors are many in news and say little of the fact. */
const ACTOR_WEIGHT = 0.7;

/** Keys under which a claim can be found: its stems, its actors, its amounts. */
function claimKeys(claim: Claim): string[] {
  return [
    ...claim.stems.map((stem) => `w:${stem}`),
    ...claim.actors.map((actor) => `a:${actor}`),
    ...new Set(claim.figures.map(({ unit, value }) => `n:${unit.name}:${value}`)),
  ];
}

/** How much a shared key says, given in how many of all claims it stands. */
function keyWeight(key: string, holders: number, all: number): number {
  const idf = Math.log(1 + (all - holders + 0.5) / (holders + 0.5));
  if (key.startsWith('a:')) return idf * ACTOR_WEIGHT;
  return key.startsWith('n:') ? idf * NUMBER_WEIGHT : idf;
}

/** A source of candidates over articles held in memory: BM25 over stems, actors and amounts. */
export function claimIndex(
  articles: readonly {
    readonly id: ArticleId;
    readonly article: Pick<Article, 'title' | 'outlet' | 'date' | 'text'>;
    readonly claims: readonly Claim[];
  }[],
): ClaimSource {
  const claims: ClaimInContext[] = articles.flatMap(claimsInContext);
  const postings = new Map<string, number[]>();
  const lengths: number[] = [];
  claims.forEach(({ claim }, at) => {
    const keys = claimKeys(claim);
    lengths.push(keys.length);
    for (const key of keys) {
      const list = postings.get(key);
      if (list) list.push(at);
      else postings.set(key, [at]);
    }
  });
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const home = new Map<Claim, ArticleId>(claims.map(({ claim, article }) => [claim, article.id]));

  return {
    async candidates(claim) {
      const own = home.get(claim);
      const scores = new Map<number, number>();
      for (const key of claimKeys(claim)) {
        const list = postings.get(key);
        // A key that every other claim holds tells nothing and costs the most.
        if (list === undefined || list.length > Math.max(50, claims.length / 5)) continue;
        const weight = keyWeight(key, list.length, claims.length);
        for (const at of list) {
          const norm = 1 - B + B * ((lengths[at] ?? 0) / meanLength);
          scores.set(at, (scores.get(at) ?? 0) + (weight * (K1 + 1)) / (1 + K1 * norm));
        }
      }
      const best: [number, number][] = [];
      for (const entry of scores) if (claims[entry[0]]?.article.id !== own) best.push(entry);
      best.sort((x, y) => y[1] - x[1] || x[0] - y[0]);
      return best.slice(0, CANDIDATES).flatMap(([at]) => claims[at] ?? []);
    },
  };
}
