import type { ActorId } from '../actors/actor.ts';
import type { CoverageHead, DocumentNumber } from '../coverage/coverage-index.ts';
import type { ArticleSource } from '../notebook/article-source.ts';

/** Narrows a list of articles; what is null or missing leaves open. */
export interface ArticleFilter {
  readonly outlet?: string | null;
  /** "pt", without country or script; empty for articles whose language is not known. */
  readonly language?: string | null;
  readonly source?: ArticleSource | null;
  readonly actor?: ActorId | null;
  /** First and last day ("2026-01-31"). An article that tells its month or year alone is in where that meets the period. */
  readonly from?: string | null;
  readonly to?: string | null;
}

/** By date, those without one last; or by when they came into the corpus, the latest first. */
export type BrowseOrder = 'newest' | 'oldest' | 'added';

export interface BrowseQuery {
  readonly filter?: ArticleFilter;
  /** Newest unless told. */
  readonly order?: BrowseOrder;
  /** Articles of one page. */
  readonly limit: number;
  /** The `next` of the page before, with the same filter and order. */
  readonly cursor?: string | null;
}

/** An article as lists of the whole corpus know it. */
export interface BrowsedArticle extends CoverageHead {
  readonly sources: readonly ArticleSource[];
  readonly language: string;
  readonly place: string;
  /** About what all that belongs to the article takes on the disk. */
  readonly bytes: number;
  /** When it came into the corpus, ISO 8601 in UTC with milliseconds. */
  readonly addedAt: string;
}

export interface BrowsePage {
  /** May be fewer than asked for, even none, where there is a next page: then much was looked through. */
  readonly articles: readonly BrowsedArticle[];
  /** Null where these are the last. */
  readonly next: string | null;
  readonly total: BrowseTotal;
}

/** How many articles there are in all as of the first page; where counting them would read too much, at least so many. */
export interface BrowseTotal {
  readonly articles: number;
  readonly exact: boolean;
}

/** Where an article stands in the order of dates. */
export interface DatedPosition {
  /** As in the head of the article. */
  readonly at: string;
  readonly number: DocumentNumber;
}
