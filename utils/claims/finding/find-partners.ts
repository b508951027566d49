import type { ArticleId } from '../../articles/article-id.ts';
import type { DocumentNumber } from '../../coverage/coverage-index.ts';
import type { ClaimInContext } from '../claim-in-context.ts';
import type { Meaning } from '../meaning/meaning.ts';
import type { ClaimSource } from './claim-source.ts';
import { copiesOf, plainWords } from './copied-articles.ts';
import { FoundClaims, type SearchLimits } from './found-claims.ts';
import { memoryClaims } from './memory-claims.ts';
import { type Partner, rankPartners } from './rank-partners.ts';

export interface PoolOptions extends SearchLimits {
  readonly meaning: Meaning;
  /** Partners for one claim at most. */
  readonly perClaim: number;
  /** Articles that are the page itself, in other versions; the page as it is need not be named. */
  readonly versions?: readonly ArticleId[];
}

/**
 * For each claim of a page its likeliest partners, the likeliest first: none of the page's own article, of a version
 * or a copy of it, or of the same words.
 */
export async function findPartners(
  page: readonly ClaimInContext[],
  source: ClaimSource,
  options: PoolOptions,
): Promise<Partner[][]> {
  return (await PartnerSearch.begin(page, source, options)).all();
}

/** A search for a page's partners: where they stand is known at once, they themselves are fetched as they are asked for. */
export class PartnerSearch {
  readonly #page: readonly ClaimInContext[];
  readonly #source: ClaimSource;
  readonly #options: PoolOptions;
  /** Ids of the page's own articles. */
  readonly #ids: readonly ArticleId[];
  readonly #own: ReadonlySet<DocumentNumber>;
  readonly #found: readonly FoundClaims[];

  private constructor(
    page: readonly ClaimInContext[],
    source: ClaimSource,
    options: PoolOptions,
    own: { readonly ids: readonly ArticleId[]; readonly numbers: ReadonlySet<DocumentNumber> },
    found: readonly FoundClaims[],
  ) {
    this.#page = page;
    this.#source = source;
    this.#options = options;
    this.#ids = own.ids;
    this.#own = own.numbers;
    this.#found = found;
  }

  static async begin(
    page: readonly ClaimInContext[],
    source: ClaimSource,
    options: PoolOptions,
  ): Promise<PartnerSearch> {
    const ids = [...new Set([...page.map(({ article }) => article.id), ...(options.versions ?? [])])];
    const numbers = await source.numbersOf(ids);
    const found = await search(page, source, numbers, options);
    return new PartnerSearch(page, source, options, { ids, numbers }, found);
  }

  /**
   * The partners of some claims of the page, by their positions in it. Which articles copy the page is told by these
   * claims alone.
   */
  async some(positions: readonly number[]): Promise<Partner[][]> {
    const claims = positions.flatMap((at) => this.#page[at] ?? []);
    const partners = await fetchEach(this.#found, positions);
    return ranked(claims, partners, [...this.#ids, ...copiesOf(claims, partners)], this.#options);
  }

  /** Those of all claims of the page. */
  async all(): Promise<Partner[][]> {
    const positions = [...this.#page.keys()];
    const partners = await fetchEach(this.#found, positions);
    const copies = copiesOf(this.#page, partners);
    if (copies.size === 0) return ranked(this.#page, partners, this.#ids, this.#options);
    const without = new Set([...this.#own, ...(await this.#source.numbersOf([...copies]))]);
    const found = await search(this.#page, this.#source, without, this.#options);
    const others = await fetchEach(found, positions);
    return ranked(this.#page, others, [...this.#ids, ...copies], this.#options);
  }
}

/** Searches a source, and what its index does not have yet. */
async function search(
  page: readonly ClaimInContext[],
  source: ClaimSource,
  without: ReadonlySet<DocumentNumber>,
  options: PoolOptions,
): Promise<FoundClaims[]> {
  const [indexed, near] = await Promise.all([
    FoundClaims.search(page, source, without, options),
    source.unindexedNear(page),
  ]);
  return near.length === 0
    ? [indexed]
    : [indexed, await FoundClaims.search(page, memoryOf(near), new Set(), options)];
}

async function fetchEach(found: readonly FoundClaims[], positions: readonly number[]): Promise<Partner[][]> {
  const parts = await Promise.all(found.map((one) => one.fetch(positions)));
  return positions.map((_, at) => parts.flatMap((part) => part[at] ?? []));
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
    const words = plainWords(claim.claim);
    const others = (found[at] ?? []).filter(
      // A sentence that was copied confirms nothing.
      ({ claim: other }) => !passed.has(other.article.id) && plainWords(other.claim) !== words,
    );
    return rankPartners(claim, others, meaning, perClaim);
  });
}
