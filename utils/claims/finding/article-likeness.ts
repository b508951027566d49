import { inverseDocumentFrequency } from '../../coverage/bm25.ts';
import type { ClaimKey } from './claim-keys.ts';
import { articleOfPlace, type ClaimPlace } from './claim-places.ts';

/** How soon more claims with one key stop telling more of an article. */
const SATURATION = 1.2;
/** What an article counts that has little in common with the page, so that its claims can still be found. */
const LEAST = 0.2;
/** Places that are walked over at most; the keys that come last are in too many articles to tell them apart. */
const WALKED_LIMIT = 150_000;
/** How far the likeness counts, as a power of it. */
const POWER = 0.4;

/**
 * How like each article is to a page, by number, from {@link LEAST} to 1 for the likest: what their claims share,
 * rarer keys more. One walk over where the page's keys stand.
 *
 * @param page the keys of each of the page's claims
 * @param found where each key stands, the rarest keys first
 * @param limit above the last place
 */
export function likenessOfArticles(
  page: readonly ReadonlySet<ClaimKey>[],
  found: ReadonlyMap<ClaimKey, Uint32Array>,
  limit: ClaimPlace,
): Float32Array {
  const scores = new Float32Array(articleOfPlace(limit) + 1);
  const counts = new Map<ClaimKey, number>();
  for (const keys of page) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const having = new Articles(scores.length);
  let walked = 0;
  for (const [key, places] of found) {
    walked += places.length;
    if (walked > WALKED_LIMIT) break;
    having.read(places);
    const rarity = inverseDocumentFrequency(scores.length, having.count);
    const weight = Math.log1p(counts.get(key) ?? 0) * rarity;
    for (let i = 0; i < having.count; i += 1) {
      const article = having.numbers[i] ?? 0;
      const claims = having.claims[i] ?? 0;
      scores[article] = (scores[article] ?? 0) + (weight * claims) / (claims + SATURATION);
    }
  }
  const most = scores.reduce((a, b) => Math.max(a, b), 0);
  return scores.map((score) => (most === 0 ? LEAST : LEAST + (1 - LEAST) * (score / most) ** POWER));
}

/** The articles of a list of places, and how many of the places each has; read anew for list after list. */
class Articles {
  readonly numbers: Uint32Array;
  readonly claims: Uint8Array;
  count = 0;

  /** @param limit articles that there are at most */
  constructor(limit: number) {
    this.numbers = new Uint32Array(limit);
    this.claims = new Uint8Array(limit);
  }

  /** @param places in ascending order */
  read(places: Uint32Array): void {
    const { numbers, claims } = this;
    let last = -1;
    let count = 0;
    for (let i = 0; i < places.length; i += 1) {
      const article = articleOfPlace(places[i] ?? 0);
      if (article !== last) {
        numbers[count] = article;
        claims[count] = 0;
        last = article;
        count += 1;
      }
      claims[count - 1] = (claims[count - 1] ?? 0) + 1;
    }
    this.count = count;
  }
}
