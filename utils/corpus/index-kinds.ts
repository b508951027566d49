import { claimDocuments } from '../claims/finding/claim-documents.ts';
import { articleOfPlace, PLACES_OF_ARTICLE } from '../claims/finding/claim-places.ts';
import type { DocumentNumber } from '../coverage/coverage-index.ts';
import { type DocumentTerms, documentTerms } from '../coverage/document-terms.ts';
import { DOCUMENTS_PER_STEP, type DocumentSource } from '../coverage/index/rebuild-index.ts';
import type { CorpusDatabase } from './corpus-database.ts';
import { unpackClaims } from './packed-claims.ts';
import type { IndexName } from './stored-records.ts';

/** What an index is built of. */
export interface IndexKind {
  readonly name: IndexName;
  /** Documents that a step of a rebuild takes in. */
  readonly perStep: number;
  readonly documentsOf: (database: CorpusDatabase) => DocumentSource;
  /** The article that a document is of. */
  readonly articleOf: (document: DocumentNumber) => DocumentNumber;
  /** The last document that an article may have. */
  readonly lastOf: (article: DocumentNumber) => DocumentNumber;
}

/** Articles whose claims are read at once while their index is built. */
const ARTICLES_AT_ONCE = 100;

/** The documents are the articles. */
export const COVERAGE_INDEX: IndexKind = {
  name: 'index',
  perStep: DOCUMENTS_PER_STEP,
  documentsOf: (database) => async (after, limit) => {
    const records = await database.articles.where('number').above(after).limit(limit).toArray();
    return new Map(records.map((record) => [record.number, documentTerms(record)]));
  },
  articleOf: (document) => document,
  lastOf: (article) => article,
};

/** The documents are the places of claims. An article's come all in one step. */
export const CLAIM_INDEX: IndexKind = {
  name: 'claimIndex',
  perStep: 8_000,
  documentsOf: (database) => async (after, limit) => {
    const documents = new Map<DocumentNumber, DocumentTerms>();
    let article = articleOfPlace(after);
    while (documents.size < limit) {
      const records = await database.claims.where('article').above(article).limit(ARTICLES_AT_ONCE).toArray();
      const last = records.at(-1);
      if (last === undefined) break;
      for (const record of records)
        for (const [place, terms] of claimDocuments(record.article, unpackClaims(record)))
          documents.set(place, terms);
      article = last.article;
    }
    return documents;
  },
  articleOf: articleOfPlace,
  lastOf: (article) => (article + 1) * PLACES_OF_ARTICLE - 1,
};

/** All that a corpus keeps, those that a page waits for first. */
export const INDEX_KINDS: readonly IndexKind[] = [COVERAGE_INDEX, CLAIM_INDEX];
