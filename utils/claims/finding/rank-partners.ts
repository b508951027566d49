import type { ArticleId } from '../../articles/article-id.ts';
import { claimTerms } from '../aligning/claim-terms.ts';
import type { Claim } from '../claim.ts';
import type { ClaimInContext } from '../claim-in-context.ts';
import { eventFrames } from '../event-frames.ts';

/** A claim of the coverage that may tell the same fact as one of the page. */
export interface Partner {
  readonly claim: ClaimInContext;
  /** How much speaks for it, from 0 up; comparable among the claims of one page. */
  readonly likeness: number;
}

// What a shared key counts beside a word's 1: a name's words less than the actor, an equal amount more.
const NAME_WORD = 0.5;
const ACTOR = 0.7;
const AMOUNT = 1.5;
const FRAME = 0.4;
/** What the sentences before and after add of theirs. */
const NEIGHBOUR = 0.2;

type Keys = ReadonlyMap<string, number>;

const memo = new WeakMap<Claim, Keys>();

/** The keys under which claims meet, with what each counts: words, actors, amounts, event frames. */
function claimKeys({ claim }: ClaimInContext): Keys {
  const known = memo.get(claim);
  if (known) return known;
  const keys = new Map<string, number>();
  for (const { key, name } of claimTerms(claim))
    keys.set(key, key.startsWith('@') ? ACTOR : name ? NAME_WORD : 1);
  for (const actor of claim.actors) keys.set(`@${actor}`, ACTOR);
  for (const { unit, value } of claim.figures) keys.set(`${value} ${unit.name}`, AMOUNT);
  for (const frame of eventFrames(claim.text).keys()) keys.set(`~${frame}`, FRAME);
  memo.set(claim, keys);
  return keys;
}

/**
 * For each claim of a page its likeliest partners in the pool, the likeliest first, never of its own article. Shared
 * keys count by their inverse document frequency among all claims at hand; a pair counts more the longer it shares
 * and the more its articles share.
 */
export function rankPartners(
  page: readonly ClaimInContext[],
  pool: readonly ClaimInContext[],
  limit: number,
): Partner[][] {
  const pageKeys = page.map(claimKeys);
  const poolKeys = pool.map(claimKeys);
  const rarity = rarities([...pageKeys, ...poolKeys]);
  const weigh = (key: string, weight: number) => weight * (rarity.get(key) ?? 0);
  const postings = new Map<string, [at: number, weight: number][]>();
  withNeighbours(pool, poolKeys).forEach((keys, at) => {
    for (const [key, weight] of keys) {
      const list = postings.get(key);
      if (list) list.push([at, weight]);
      else postings.set(key, [[at, weight]]);
    }
  });
  // A key that every other claim holds tells little and costs most.
  const commonFrom = Math.max(60, pool.length / 2);
  for (const [key, list] of postings) if (list.length > commonFrom) postings.delete(key);
  const lengthOf = (keys: Keys) => Math.sqrt(sum([...keys].map(([key, weight]) => weigh(key, weight) ** 2)));
  const poolLengths = poolKeys.map(lengthOf);
  const likeness = articleLikeness(page, pageKeys, pool, poolKeys);
  return withNeighbours(page, pageKeys).map((keys, index) => {
    const scores = new Map<number, number>();
    for (const [key, weight] of keys)
      for (const [at, other] of postings.get(key) ?? [])
        scores.set(at, (scores.get(at) ?? 0) + weigh(key, weight) * other);
    const length = lengthOf(pageKeys[index] ?? new Map());
    const partners: Partner[] = [];
    for (const [at, score] of scores) {
      const claim = pool[at];
      if (claim === undefined || claim.article.id === page[index]?.article.id) continue;
      const norm = Math.sqrt(length * (poolLengths[at] ?? 0));
      if (norm > 0)
        partners.push({ claim, likeness: (score / norm) * (likeness.get(claim.article.id) ?? 0) });
    }
    return partners.sort((x, y) => y.likeness - x.likeness).slice(0, limit);
  });
}

/** Inverse document frequency of every key, by Robertson and Zaragoza (2009). */
function rarities(all: readonly Keys[]): Map<string, number> {
  const holders = new Map<string, number>();
  for (const keys of all) for (const key of keys.keys()) holders.set(key, (holders.get(key) ?? 0) + 1);
  return new Map(
    [...holders].map(([key, count]) => [key, Math.log(1 + (all.length - count + 0.5) / (count + 0.5))]),
  );
}

/** Each claim's keys with those of the claims beside it in its article, faintly. */
function withNeighbours(claims: readonly ClaimInContext[], keys: readonly Keys[]): Keys[] {
  return claims.map(({ article }, at) => {
    const whole = new Map(keys[at]);
    for (const beside of [at - 1, at + 1])
      if (claims[beside]?.article.id === article.id)
        for (const [key, weight] of keys[beside] ?? [])
          whole.set(key, Math.max(whole.get(key) ?? 0, weight * NEIGHBOUR));
    return whole;
  });
}

/** Cosine of the page and each article of the pool over the keys of all their claims. */
function articleLikeness(
  page: readonly ClaimInContext[],
  pageKeys: readonly Keys[],
  pool: readonly ClaimInContext[],
  poolKeys: readonly Keys[],
): Map<ArticleId, number> {
  const articles = new Map<ArticleId, Map<string, number>>();
  const gather = (claims: readonly ClaimInContext[], keys: readonly Keys[]) =>
    claims.forEach(({ article }, at) => {
      const counts = articles.get(article.id) ?? new Map<string, number>();
      articles.set(article.id, counts);
      for (const [key, weight] of keys[at] ?? []) counts.set(key, (counts.get(key) ?? 0) + weight);
    });
  gather(pool, poolKeys);
  const own = page[0]?.article.id;
  if (own === undefined) return new Map();
  articles.delete(own);
  gather(page, pageKeys);
  const holders = new Map<string, number>();
  for (const counts of articles.values())
    for (const key of counts.keys()) holders.set(key, (holders.get(key) ?? 0) + 1);
  const vectors = new Map(
    [...articles].map(([id, counts]) => [
      id,
      new Map(
        [...counts].map(([key, count]) => [
          key,
          Math.log1p(count) * Math.log1p(articles.size / (holders.get(key) ?? 1)),
        ]),
      ),
    ]),
  );
  const pageVector = vectors.get(own) ?? new Map<string, number>();
  const norm = (vector: Keys) => Math.sqrt(sum([...vector.values()].map((value) => value ** 2)));
  return new Map(
    [...vectors].map(([id, vector]) => {
      const dot = sum([...vector].map(([key, value]) => value * (pageVector.get(key) ?? 0)));
      const norms = norm(vector) * norm(pageVector);
      return [id, norms === 0 ? 0 : dot / norms];
    }),
  );
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
