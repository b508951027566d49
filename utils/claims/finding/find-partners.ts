import type { ArticleId } from '../../articles/article-id.ts';
import type { ClaimInContext } from '../claim-in-context.ts';
import type { Meaning } from '../meaning/meaning.ts';
import type { ClaimSource } from './claim-source.ts';
import { copiesOf, plainWords } from './copied-articles.ts';
import { memoryClaims } from './memory-claims.ts';
import { type Partner, rankPartners } from './rank-partners.ts';
import { type FoundPlace, searchClaims } from './search-claims.ts';

export interface PoolOptions {
  readonly meaning: Meaning;
  /** Partners for one claim at most. */
  readonly perClaim: number;
  /** Places that are looked at for one claim at most, of which the likeliest partners are kept. */
  readonly looked: number;
  /** Claims that are fetched at most. */
  readonly fetched: number;
}

/**
 * For each claim of a page its likeliest partners, the likeliest first: none of the page's own article, of a copy of
 * it, or of the same words.
 */
export async function findPartners(
  page: readonly ClaimInContext[],
  source: ClaimSource,
  options: PoolOptions,
): Promise<Partner[][]> {
  const ids = [...new Set(page.map(({ article }) => article.id))];
  const own = await source.numbersOf(ids);
  const found = await fetchPartners(page, source, own, options);
  const copies = copiesOf(page, found);
  if (copies.size === 0) return ranked(page, found, ids, options);
  const without = new Set([...own, ...(await source.numbersOf([...copies]))]);
  return ranked(page, await fetchPartners(page, source, without, options), [...ids, ...copies], options);
}

async function fetchPartners(
  page: readonly ClaimInContext[],
  source: ClaimSource,
  without: ReadonlySet<number>,
  options: PoolOptions,
): Promise<Partner[][]> {
  const [indexed, near] = await Promise.all([
    searchSource(page, source, without, options),
    source.unindexedNear(page),
  ]);
  if (near.length === 0) return indexed;
  const beside = await searchSource(page, memoryOf(near), new Set(), options);
  return indexed.map((partners, at) => [...partners, ...(beside[at] ?? [])]);
}

async function searchSource(
  page: readonly ClaimInContext[],
  source: ClaimSource,
  without: ReadonlySet<number>,
  { looked, fetched }: PoolOptions,
): Promise<Partner[][]> {
  const places = await searchClaims(page, source.index, { limit: looked, without });
  const chosen = choosePlaces(places, fetched);
  const claims = await source.claimsAt([...chosen]);
  return places.map((list) =>
    list.flatMap(({ place, score }) =>
      (claims.get(place) ?? []).map((claim) => ({ claim, likeness: score })),
    ),
  );
}

/** So many places at most, the best of every claim before the second best of any. */
function choosePlaces(found: readonly (readonly FoundPlace[])[], limit: number): Set<number> {
  const chosen = new Set<number>();
  const deepest = Math.max(0, ...found.map((list) => list.length));
  for (let rank = 0; rank < deepest && chosen.size < limit; rank += 1)
    for (const list of found) {
      const one = list[rank];
      if (one !== undefined && chosen.size < limit) chosen.add(one.place);
    }
  return chosen;
}

function memoryOf(claims: readonly ClaimInContext[]): ClaimSource {
  const byArticle = Map.groupBy(claims, ({ article }) => article.id);
  const articles = [...byArticle].flatMap(([id, own]) => {
    const article = own[0]?.article;
    return article === undefined ? [] : [{ id, article, claims: own.map(({ claim }) => claim) }];
  });
  return memoryClaims(articles);
}

function ranked(
  page: readonly ClaimInContext[],
  found: readonly (readonly Partner[])[],
  without: readonly ArticleId[],
  { meaning, perClaim }: PoolOptions,
): Partner[][] {
  const passed = new Set(without);
  return page.map((claim, at) => {
    const words = plainWords(claim.claim.text);
    const others = (found[at] ?? []).filter(
      // A sentence that was copied confirms nothing.
      ({ claim: other }) => !passed.has(other.article.id) && plainWords(other.claim.text) !== words,
    );
    return rankPartners(claim, others, meaning, perClaim);
  });
}
