import type { ActorId } from '../actors/actor.ts';
import type { ArticleId } from '../articles/article-id.ts';
import type { RebuildReason } from '../coverage/index/index-manifest.ts';
import type { CoverageList } from '../coverage/related-article.ts';
import type { Span } from '../text/span.ts';

// What views are told of articles of the corpus: lists of them and how they came about.

/** The heading of an article of the corpus, for lists and evidence. */
export interface ArticleHead {
  readonly id: ArticleId;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly via: string | null;
  readonly date: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** From the starter corpus. */
  readonly starter: boolean;
}

/** An article in a list, with the passage that matters; `marks` lie within `passage`. */
export interface CoverageItem {
  readonly head: ArticleHead;
  readonly passage: string;
  readonly marks: readonly Span[];
}

/** When an article came out, compared with the page at hand by the day. */
export type WhenPublished = 'earlier' | 'same-day' | 'later' | 'unknown';

export interface RelatedItem extends CoverageItem {
  readonly score: number;
  /** Names of the shared actors and words that scored. */
  readonly actors: readonly string[];
  readonly terms: readonly string[];
  readonly when: WhenPublished;
  /** The same text, or nearly, in other places. */
  readonly copies: readonly ArticleHead[];
  /** Whether this is the text of the page itself, or nearly. */
  readonly copyOfPage: boolean;
}

/** Related articles that report one story, best first. */
export interface CoverageGroup {
  readonly list: CoverageList;
  readonly items: readonly RelatedItem[];
}

/** What a list of articles can be narrowed by; those of most articles first. */
export interface CoverageFacets {
  readonly outlets: readonly { readonly name: string; readonly articles: number }[];
  readonly actors: readonly { readonly id: ActorId; readonly name: string; readonly articles: number }[];
}

/** A rebuild of the search index that is under way; lists may be incomplete until it is done. */
export interface IndexingView {
  readonly reason: RebuildReason;
  readonly done: number;
  readonly articles: number;
}

/** What earlier and later articles say on the matter of a page. */
export interface CoverageView {
  /** The selected passage that the list is narrowed to; null where it is about the whole article. */
  readonly narrowedTo: string | null;
  /** The page's own date, ISO 8601. */
  readonly pageDate: string | null;
  /** The page's own story first where there is any coverage of it, then the background; best first. */
  readonly groups: readonly CoverageGroup[];
  /** Of the list as it is without a filter. */
  readonly facets: CoverageFacets;
  readonly indexing: IndexingView | null;
}

/** Hits of a full-text search: best first, newest first where only an outlet or a period was asked for. */
export interface SearchView {
  readonly hits: readonly CoverageItem[];
  /** How many there are in all; where counting them would read too much, at least so many. */
  readonly total: { readonly articles: number; readonly exact: boolean };
  /** What to skip for the next hits; null where these are the last. */
  readonly next: number | null;
  /** Of what is found without the filter; articles that only a phrase keeps out are counted. */
  readonly facets: CoverageFacets;
  /** What was typed and says too little to be looked for by itself, such as a word of every article. */
  readonly tooCommon: readonly string[];
  readonly indexing: IndexingView | null;
}
