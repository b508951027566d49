import type { ArticleId } from '../articles/article-id.ts';
import type { ClaimArticle, ClaimInContext } from '../claims/claim-in-context.ts';
import { articleOfPlace, type ClaimPlace, claimsAtPlace } from '../claims/finding/claim-places.ts';
import type { ClaimSource, PlaceIndex } from '../claims/finding/claim-source.ts';
import type { CoverageHead, CoverageIndex, DocumentNumber } from '../coverage/coverage-index.ts';
import { giveBack } from '../coverage/index/give-back.ts';
import { storedHeads } from './article-heads.ts';
import type { CorpusDatabase } from './corpus-database.ts';
import { reportingFailure } from './corpus-error.ts';
import { CLAIM_INDEX } from './index-kinds.ts';
import { storedManifest } from './index-tables.ts';
import { nearestArticles } from './nearest-articles.ts';
import { claimCountOf, unpackClaims } from './packed-claims.ts';
import type { ClaimsRecord } from './stored-records.ts';

/** Articles whose claims are held at once, most of them for one claim: some 15 KB each. */
const ARTICLES_AT_ONCE = 64;

/** The claims of the stored articles, by their index. */
export class StoredClaimSource implements ClaimSource {
  readonly index: PlaceIndex;
  readonly #database: CorpusDatabase;
  readonly #coverage: CoverageIndex;

  /** @param coverage finds the articles near a page while the index over claims is being built */
  constructor(database: CorpusDatabase, coverage: CoverageIndex, index: PlaceIndex) {
    this.index = index;
    this.#database = database;
    this.#coverage = coverage;
  }

  async claimsAt(places: readonly ClaimPlace[]): Promise<Map<ClaimPlace, readonly ClaimInContext[]>> {
    const wanted = Map.groupBy(places, articleOfPlace);
    const numbers = [...wanted.keys()];
    const found = new Map<ClaimPlace, readonly ClaimInContext[]>();
    for (let from = 0; from < numbers.length; from += ARTICLES_AT_ONCE) {
      const articles = await this.#read(new Set(numbers.slice(from, from + ARTICLES_AT_ONCE)));
      for (const [number, known] of articles) {
        for (const place of wanted.get(number) ?? []) {
          const claims = claimsAtPlace(place, claimCountOf(known.record));
          found.set(place, claimsOf(known, claims.from, claims.to));
        }
        if ('packed' in known.record) giveBack(known.record.packed);
      }
    }
    return found;
  }

  async numbersOf(ids: readonly ArticleId[]): Promise<Set<DocumentNumber>> {
    const numbers = await reportingFailure(() =>
      this.#database.articles
        .where('id')
        .anyOf([...ids])
        .primaryKeys(),
    );
    return new Set(numbers);
  }

  async unindexedNear(page: readonly ClaimInContext[]): Promise<ClaimInContext[]> {
    const rebuild = (await reportingFailure(() => storedManifest(this.#database, CLAIM_INDEX.name)))?.rebuild;
    if (!rebuild) return [];
    const indexed = CLAIM_INDEX.articleOf(rebuild.after);
    const last = CLAIM_INDEX.articleOf(rebuild.upTo);
    const nearest = await nearestArticles(page, this.#coverage);
    const articles = await this.#read(
      new Set(nearest.filter((number) => number > indexed && number <= last)),
    );
    return [...articles.values()].flatMap((known) => claimsOf(known));
  }

  async #read(numbers: ReadonlySet<DocumentNumber>): Promise<Map<DocumentNumber, StoredArticleClaims>> {
    const { claims, articleHeads } = this.#database;
    const [records, heads] = await reportingFailure(() =>
      Promise.all([claims.bulkGet([...numbers]), storedHeads(articleHeads, [...numbers])]),
    );
    return new Map(
      records.flatMap((record) => {
        const head = record && heads.get(record.article);
        return head ? [[record.article, { record, article: articleOf(head) }]] : [];
      }),
    );
  }
}

interface StoredArticleClaims {
  readonly record: ClaimsRecord;
  readonly article: ClaimArticle;
}

/** The text lies elsewhere, and no comparison needs it. */
function articleOf({ id, title, outlet, date, suspect }: CoverageHead): ClaimArticle {
  return { id, title, outlet, date, text: '', ...(suspect && { suspect }) };
}

function claimsOf({ record, article }: StoredArticleClaims, from?: number, to?: number): ClaimInContext[] {
  return unpackClaims(record, from, to).map((claim) => ({ claim, article }));
}
