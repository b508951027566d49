import type { Article } from '../../articles/article.ts';
import type { ArticleId } from '../../articles/article-id.ts';
import type { CoverageIndex, DocumentNumber } from '../../coverage/coverage-index.ts';
import type { Claim } from '../claim.ts';
import type { ClaimArticle, ClaimInContext } from '../claim-in-context.ts';
import type { SourceCheck } from '../source-check/source-check.ts';
import type { ClaimKey } from './claim-keys.ts';
import type { ClaimPlace } from './claim-places.ts';

/** What a search asks of an index whose documents are the places of claims. */
export interface PlaceIndex
  extends Pick<
    CoverageIndex,
    'documentCount' | 'documentLimit' | 'averageLength' | 'lengthOf' | 'documentFrequencies'
  > {
  /** The places that have each key, ascending; in the order of the keys, without those that none has. The arrays are the caller's own; they may share their memory. */
  readonly documentsWith: (keys: readonly ClaimKey[]) => Promise<ReadonlyMap<ClaimKey, Uint32Array>>;
}

/** Where partners for a page's claims come from. */
export interface ClaimSource {
  readonly index: PlaceIndex;
  /** The claims of places; those that are gone meanwhile are left out. */
  readonly claimsAt: (
    places: readonly ClaimPlace[],
  ) => Promise<ReadonlyMap<ClaimPlace, readonly ClaimInContext[]>>;
  /** The numbers of articles by their ids; those that are not there are left out. */
  readonly numbersOf: (ids: readonly ArticleId[]) => Promise<ReadonlySet<DocumentNumber>>;
  /**
   * Claims of the articles near a page that the index does not have, because it is being built; none where it is
   * whole.
   */
  readonly unindexedNear: (page: readonly ClaimInContext[]) => Promise<readonly ClaimInContext[]>;
}

/** An article's claims, each beside its article. */
export function claimsInContext(analysed: {
  readonly id: ArticleId;
  readonly article: Pick<Article, 'title' | 'outlet' | 'date' | 'text'>;
  readonly claims: readonly Claim[];
  readonly sourceCheck?: Pick<SourceCheck, 'suspect'>;
}): ClaimInContext[] {
  const { title, outlet, date, text } = analysed.article;
  const suspect = analysed.sourceCheck?.suspect && ({ suspect: true } as const);
  const article: ClaimArticle = { id: analysed.id, title, outlet, date, text, ...suspect };
  return analysed.claims.map((claim) => ({ claim, article }));
}
