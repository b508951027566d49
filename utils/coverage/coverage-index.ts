import type { ArticleId } from '../articles/article-id.ts';
import type { DocumentTerms } from './document-terms.ts';

/** Number under which an index knows an article; means nothing outside the index. */
export type DocumentNumber = number;

/** Every document that has a term: `documents[i]` has it with `weights[i]`; documents ascend. */
export interface Postings {
  readonly documents: readonly DocumentNumber[];
  readonly weights: readonly number[];
}

/** What a list of coverage needs to know of an article before it is opened. */
export interface CoverageHead {
  readonly id: ArticleId;
  readonly outlet: string | null;
  readonly date: string | null;
  readonly url: string | null;
}

/** An inverted index over the articles of a corpus; terms are those of {@link DocumentTerms}. */
export interface CoverageIndex {
  readonly documentCount: number;
  /** Mean of {@link DocumentTerms.length} over the documents; 0 without any. */
  readonly averageLength: number;
  /**
   * In how many documents each of the terms stands, for telling rare terms from common ones: it may be estimated, but
   * not too low. Terms that stand in none are left out.
   */
  documentFrequencies(terms: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Terms that stand in no document are left out. */
  postings(terms: readonly string[]): Promise<ReadonlyMap<string, Postings>>;
  /** {@link DocumentTerms.length} of a document that occurs in postings. */
  lengthOf(document: DocumentNumber): number;
  /** Documents that are gone meanwhile are left out, here and below. */
  heads(documents: readonly DocumentNumber[]): Promise<ReadonlyMap<DocumentNumber, CoverageHead>>;
  /** The terms of whole documents, for finding more words of the same matter. */
  documentTerms(documents: readonly DocumentNumber[]): Promise<ReadonlyMap<DocumentNumber, DocumentTerms>>;
}
