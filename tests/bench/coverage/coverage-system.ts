import type { GeneratedArticle } from '../generated-articles.ts';

/** The ways of finding coverage that are measured side by side, each in a worker of its own. */
export type SystemName = 'sidelight' | 'fts5' | 'minisearch' | 'dexie' | 'fuse';

export const SYSTEM_NAMES: readonly SystemName[] = ['sidelight', 'fts5', 'minisearch', 'dexie', 'fuse'];

/** An article of the corpus with its number there. */
export interface NumberedArticle extends GeneratedArticle {
  readonly number: number;
}

/** What is asked: an article that the corpus does not hold, and the words that Sidelight picks from it. */
export interface BenchQuery {
  readonly article: GeneratedArticle;
  /** Terms with their weights, for Sidelight. */
  readonly terms: readonly (readonly [term: string, weight: number])[];
  /** The same as they stand in the article, each once, for the others. */
  readonly words: readonly string[];
}

export interface Hit {
  readonly title: string;
  readonly snippet: string;
}

export interface StoredBytes {
  /** Of the index by its records, without what the database adds; null where that cannot be told. */
  readonly index: number | null;
  /** Of the articles, likewise. */
  readonly articles: number | null;
}

/** Asked for so many results, with titles and snippets. */
export const RESULTS = 10;

/** How a system is driven. Whatever it needs of the disk it opens with the first call. */
export interface CoverageSystem {
  /** Stores articles for their titles and snippets; does nothing where the index keeps them itself. */
  store(articles: readonly NumberedArticle[]): Promise<void>;
  /** Analyses articles and puts them into the index. */
  index(articles: readonly NumberedArticle[]): Promise<void>;
  /** After the last article: whatever makes the index lie on disk, ready for a next start. */
  finish(): Promise<void>;
  search(query: BenchQuery): Promise<readonly Hit[]>;
  bytes(): Promise<StoredBytes>;
  /** Memory that the browser does not count with the worker's heap, in bytes; missing where there is none. */
  memory?(): Promise<number>;
  /** Adds one article so that it is safe on disk; missing where the system is not asked to. */
  add?(article: NumberedArticle): Promise<void>;
}

/** What only Sidelight is asked. */
export interface SidelightSystem extends CoverageSystem {
  /** The words that it picks from an article. */
  pick(article: GeneratedArticle): Promise<BenchQuery>;
  /** A search without its snippets: what the index alone takes. */
  find(query: BenchQuery): Promise<readonly Hit[]>;
  /** The whole ranking: actors, feedback, both lists. */
  rank(query: BenchQuery): Promise<readonly Hit[]>;
  /** Adds as the extension does, with mentions, actors and counts. */
  addWhole(article: NumberedArticle): Promise<void>;
  /** For {@link rewrite}: one record for each term of the articles with its postings in the corpus. */
  prepareRewriting(articles: readonly NumberedArticle[]): Promise<void>;
  /** Adds one article the naive way: reads the record of each of its terms, appends, writes it back. */
  rewrite(article: NumberedArticle): Promise<void>;
}
