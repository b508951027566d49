import type { ClaimInContext } from '../claims/claim-in-context.ts';
import { type ClaimSource, claimsInContext } from '../claims/finding/find-comparisons.ts';
import { bm25Scores, inverseDocumentFrequency } from '../coverage/bm25.ts';
import type { CoverageIndex, DocumentNumber } from '../coverage/coverage-index.ts';
import { actorTerm } from '../coverage/document-terms.ts';
import type { CorpusDatabase } from './corpus-database.ts';
import { reportingFailure } from './corpus-error.ts';

/** Words and actors of a page that are searched for, the most telling ones. */
const TERM_LIMIT = 64;
/** Articles whose claims are offered for one page. */
const ARTICLE_LIMIT = 40;

/** The claims of the stored articles that have most in common with a page. */
export class StoredClaimSource implements ClaimSource {
  readonly #database: CorpusDatabase;
  readonly #index: CoverageIndex;

  constructor(database: CorpusDatabase, index: CoverageIndex) {
    this.#database = database;
    this.#index = index;
  }

  async claimsNear(page: readonly ClaimInContext[]): Promise<readonly ClaimInContext[]> {
    const terms = await this.#tellingTerms(page);
    const scores = bm25Scores(terms, await this.#index.postings([...terms.keys()]), this.#index);
    const own = new Set(page.map(({ article }) => article.id));
    const nearest = [...scores]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, ARTICLE_LIMIT + own.size)
      .map(([document]) => document);
    const claims = await this.#claimsOf(nearest);
    return claims
      .filter(([first]) => first && !own.has(first.article.id))
      .slice(0, ARTICLE_LIMIT)
      .flat();
  }

  /** What the page speaks of again and again and few articles do, with its weight. */
  async #tellingTerms(page: readonly ClaimInContext[]): Promise<ReadonlyMap<string, number>> {
    const counts = new Map<string, number>();
    for (const { claim } of page)
      for (const term of [...claim.stems, ...claim.actors.map(actorTerm)])
        counts.set(term, (counts.get(term) ?? 0) + 1);
    const frequencies = await this.#index.documentFrequencies([...counts.keys()]);
    const weights = [...frequencies].map(([term, frequency]) => {
      const weight = Math.log1p(counts.get(term) ?? 0);
      return { term, weight, tells: weight * inverseDocumentFrequency(this.#index.documentCount, frequency) };
    });
    weights.sort((x, y) => y.tells - x.tells);
    return new Map(weights.slice(0, TERM_LIMIT).map(({ term, weight }) => [term, weight]));
  }

  async #claimsOf(documents: readonly DocumentNumber[]): Promise<ClaimInContext[][]> {
    const [articles, claims] = await reportingFailure(() =>
      Promise.all([
        this.#database.articles.bulkGet([...documents]),
        this.#database.claims.bulkGet([...documents]),
      ]),
    );
    return documents.flatMap((_, i) => {
      const record = articles[i];
      return record ? [claimsInContext({ ...record, claims: claims[i]?.claims ?? [] })] : [];
    });
  }
}
