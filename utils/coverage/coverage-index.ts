import type { ArticleId } from '../articles/article-id.ts';
import type { DocumentTerms } from './document-terms.ts';

/** Number under which an index knows an article; means nothing outside the index. */
export type DocumentNumber = number;

/** Every document that has a term: `documents[i]` has it with `weights[i]`; documents ascend. */
export interface Postings {
  readonly documents: Uint32Array;
  readonly weights: Float32Array;
}

/** What a list of coverage needs to know of an article before it is opened. */
export interface CoverageHead {
  readonly id: ArticleId;
  readonly outlet: string | null;
  readonly date: string | null;
  readonly url: string | null;
  readonly title: string | null;
  /** Set where its text reads as if a machine had reworded it. */
  readonly suspect?: true;
}

/** An inverted index over the articles of a corpus; terms are those of {@link DocumentTerms}. */
export interface CoverageIndex {
  readonly documentCount: number;
  /** Mean of {@link DocumentTerms.length} over the documents; 0 without any. */
  readonly averageLength: number;
  /** Above every document's number, so that arrays by document need be no longer. */
  readonly documentLimit: number;
  /**
   * In how many documents each of the terms stands, for telling rare terms from common ones: it may be estimated, but
   * not too low. Terms that stand in none are left out.
   */
  documentFrequencies(terms: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Terms that stand in no document are left out. */
  postings(terms: readonly string[]): Promise<ReadonlyMap<string, Postings>>;
  /** The first terms in order of their UTF-16 code units that begin so, at most `limit`; words and fields alike. */
  termsFrom(prefix: string, limit: number): Promise<readonly string[]>;
  /** {@link DocumentTerms.length} of a document that occurs in postings. */
  lengthOf(document: DocumentNumber): number;
  /** Documents that are gone meanwhile are left out, here and below. */
  heads(documents: readonly DocumentNumber[]): Promise<ReadonlyMap<DocumentNumber, CoverageHead>>;
  /** The terms of whole documents, for finding more words of the same matter. */
  documentTerms(documents: readonly DocumentNumber[]): Promise<ReadonlyMap<DocumentNumber, DocumentTerms>>;
}
