import type { Article } from '../../articles/article.ts';
import type { ArticleId } from '../../articles/article-id.ts';
import type { DocumentNumber } from '../../coverage/coverage-index.ts';
import type { Claim } from '../claim.ts';
import type { ClaimInContext } from '../claim-in-context.ts';
import { claimDocuments } from './claim-documents.ts';
import { articleOfPlace, type ClaimPlace, claimsAtPlace } from './claim-places.ts';
import { type ClaimSource, claimsInContext, type PlaceIndex } from './claim-source.ts';

/** What is known of an article whose claims are searched. */
export interface ClaimsOfArticle {
  readonly id: ArticleId;
  readonly article: Pick<Article, 'title' | 'outlet' | 'date' | 'text'>;
  readonly claims: readonly Claim[];
}

/** A source over articles held in memory, for the headless command and for small sets. */
export function memoryClaims(articles: readonly ClaimsOfArticle[]): ClaimSource {
  const index = new MemoryPlaces();
  for (const [number, { claims }] of articles.entries())
    for (const [place, { weights, length }] of claimDocuments(number, claims))
      index.add(place, weights.keys(), length);
  const read = new Map<DocumentNumber, readonly ClaimInContext[]>();
  const claimsOf = (number: DocumentNumber) => {
    const known = read.get(number);
    if (known !== undefined) return known;
    const article = articles[number];
    const claims = article === undefined ? [] : claimsInContext(article);
    read.set(number, claims);
    return claims;
  };
  return {
    index,
    claimsAt: async (places) =>
      new Map(
        places.map((place) => {
          const claims = claimsOf(articleOfPlace(place));
          const { from, to } = claimsAtPlace(place, claims.length);
          return [place, claims.slice(from, to)];
        }),
      ),
    numbersOf: async (ids) => {
      const wanted = new Set(ids);
      return new Set([...articles.keys()].filter((number) => wanted.has(articles[number]?.id ?? '')));
    },
    unindexedNear: async () => [],
  };
}

/** The index of places in memory; places come in ascending order. */
class MemoryPlaces implements PlaceIndex {
  readonly #places = new Map<string, ClaimPlace[]>();
  readonly #lengths: number[] = [];
  #count = 0;
  #totalLength = 0;

  add(place: ClaimPlace, keys: Iterable<string>, length: number): void {
    for (const key of keys) {
      const list = this.#places.get(key);
      if (list === undefined) this.#places.set(key, [place]);
      else list.push(place);
    }
    this.#lengths[place] = length;
    this.#count += 1;
    this.#totalLength += length;
  }

  get documentCount(): number {
    return this.#count;
  }

  get documentLimit(): number {
    return this.#lengths.length;
  }

  get averageLength(): number {
    return this.#count === 0 ? 0 : this.#totalLength / this.#count;
  }

  lengthOf(place: ClaimPlace): number {
    return this.#lengths[place] ?? 0;
  }

  async documentFrequencies(keys: readonly string[]): Promise<Map<string, number>> {
    const counts = keys.map((key) => [key, this.#places.get(key)?.length ?? 0] as const);
    return new Map(counts.filter(([, count]) => count > 0));
  }

  async documentsWith(keys: readonly string[]): Promise<Map<string, Uint32Array>> {
    const found = new Map<string, Uint32Array>();
    for (const key of keys) {
      const list = this.#places.get(key);
      if (list === undefined) continue;
      found.set(key, Uint32Array.from(list));
    }
    return found;
  }
}
