import type { Claim } from '../claims/claim.ts';
import type { ClaimInContext } from '../claims/claim-in-context.ts';
import { type ClaimSource, claimsInContext } from '../claims/find-comparisons.ts';
import { bm25Scores, inverseDocumentFrequency } from '../coverage/bm25.ts';
import type { CoverageIndex, DocumentNumber, Postings } from '../coverage/coverage-index.ts';
import { actorTerm } from '../coverage/document-terms.ts';
import type { CorpusDatabase } from './corpus-database.ts';
import { reportingFailure } from './corpus-error.ts';

/** Articles whose claims are looked at for one claim, and claims that are offered in the end. */
const ARTICLE_LIMIT = 24;
const CLAIM_LIMIT = 40;

/** Finds partners of a claim: the articles that share its words and actors, and in them the claims that do. */
export class StoredClaimSource implements ClaimSource {
  readonly #database: CorpusDatabase;
  readonly #index: CoverageIndex;
  /** Claims of the articles that were looked at; one page's claims meet the same ones again and again. */
  readonly #claims = new Map<DocumentNumber, readonly ClaimInContext[]>();

  constructor(database: CorpusDatabase, index: CoverageIndex) {
    this.#database = database;
    this.#index = index;
  }

  async candidates(claim: Claim): Promise<readonly ClaimInContext[]> {
    const terms = [...new Set([...claim.stems, ...claim.actors.map(actorTerm)])];
    const postings = await this.#index.postings(terms);
    const scores = bm25Scores(new Map(terms.map((term) => [term, 1])), postings, this.#index);
    const articles = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, ARTICLE_LIMIT);
    await this.#load(articles.map(([document]) => document));
    const weigh = (other: Claim) => sharedWeight(claim, other, postings, this.#index.documentCount);
    return articles
      .flatMap(([document]) => this.#claims.get(document) ?? [])
      .map((found) => ({ found, weight: weigh(found.claim) }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, CLAIM_LIMIT)
      .map(({ found }) => found);
  }

  async #load(documents: readonly DocumentNumber[]): Promise<void> {
    const missing = documents.filter((document) => !this.#claims.has(document));
    const [articles, claims] = await reportingFailure(() =>
      Promise.all([this.#database.articles.bulkGet(missing), this.#database.claims.bulkGet(missing)]),
    );
    for (const [i, document] of missing.entries()) {
      const record = articles[i];
      const found = record && claimsInContext({ ...record, claims: claims[i]?.claims ?? [] });
      this.#claims.set(document, found ?? []);
    }
  }
}

/** Inverse document frequencies of the words and actors that two claims share, summed. */
function sharedWeight(
  claim: Claim,
  other: Claim,
  postings: ReadonlyMap<string, Postings>,
  documentCount: number,
): number {
  const stems = new Set(claim.stems);
  const actors = new Set(claim.actors);
  const shared = new Set([
    ...other.stems.filter((stem) => stems.has(stem)),
    ...other.actors.filter((actor) => actors.has(actor)).map(actorTerm),
  ]);
  let weight = 0;
  for (const term of shared) {
    const frequency = postings.get(term)?.documents.length;
    if (frequency !== undefined) weight += inverseDocumentFrequency(documentCount, frequency);
  }
  return weight;
}
