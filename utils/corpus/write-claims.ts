import { placesUnder } from '../claims/finding/claim-documents.ts';
import type { ClaimPlace } from '../claims/finding/claim-places.ts';
import type { DocumentNumber } from '../coverage/coverage-index.ts';
import type { DocumentTerms } from '../coverage/document-terms.ts';
import { writeDocuments } from '../coverage/index/write-documents.ts';
import type { AnalysedArticle } from './analysed-article.ts';
import type { CorpusDatabase } from './corpus-database.ts';
import { countChange } from './corpus-meta.ts';
import { indexWrites } from './index-tables.ts';
import { packClaims } from './packed-claims.ts';

/** The claims of an article, and what their index knows of it as if it had the number 0. */
export interface PreparedClaims {
  readonly analysed: Pick<AnalysedArticle, 'claims'>;
  readonly places: ReadonlyMap<ClaimPlace, DocumentTerms>;
}

/** Writes the claims of articles, by their numbers, with what finds them. Within the transaction of their articles. */
export async function writeClaims(
  database: CorpusDatabase,
  numbered: ReadonlyMap<DocumentNumber, PreparedClaims>,
): Promise<void> {
  const records = [...numbered].map(([article, { analysed }]) => packClaims(article, analysed.claims));
  const places = [...numbered].flatMap(([number, prepared]) => [...placesUnder(number, prepared.places)]);
  const count = records.reduce((sum, record) => sum + record.count, 0);
  await Promise.all([
    database.claims.bulkAdd(records),
    writeDocuments(indexWrites(database, 'claimIndex'), new Map(places)),
    countChange(database, count),
  ]);
}
