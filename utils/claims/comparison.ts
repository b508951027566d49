import type { ArticleId } from '../articles/article-id.ts';
import type { Span } from '../text/span.ts';

/** How a passage on the page and a passage of earlier coverage stand to each other. */
export const RELATIONS = [
  'quote-altered',
  'update',
  'scope-differs',
  'figure-differs',
  'date-differs',
  'actor-differs',
  'contradicts',
  'attribution-differs',
  'wording-differs',
  'agree',
] as const;

export type Relation = (typeof RELATIONS)[number];

/** A passage that is shown: the sentence or clause as it stands in its article. */
export interface Evidence extends Span {
  readonly article: ArticleId;
  /** `article.text.slice(start, end)`. */
  readonly quote: string;
  /** The parts that differ (or that agree, for `agree`), within `quote`. */
  readonly marks: readonly Span[];
}

/** What may be laid side by side of two passages. */
export const ALIGNED_PARTS = [
  'subject',
  'event',
  'measured',
  'figure',
  'date',
  'place',
  'source',
  'words',
] as const;

/** One row of the table that lets a person check the reasoning: the words of both passages for one part. */
export interface AlignedPart {
  readonly part: (typeof ALIGNED_PARTS)[number];
  /** As it stands in the passage; null where the passage gives none. */
  readonly a: string | null;
  readonly b: string | null;
  readonly differs: boolean;
}

/** Two passages about the same fact. `a` stands on the page at hand, `b` in the coverage. */
export interface Comparison {
  readonly relation: Relation;
  /** `shown` stands before the reader unasked; `hint` waits behind a fold. */
  readonly tier: 'shown' | 'hint';
  /** 0 to 1; sorts the list. */
  readonly score: number;
  /** The fact in a few words. */
  readonly what: string;
  readonly a: Evidence;
  readonly b: Evidence;
  /** One sentence for a person. */
  readonly why: string;
  /** Which comparator spoke. */
  readonly rule: string;
  /** What was laid side by side, in the order of {@link ALIGNED_PARTS}. */
  readonly parts: readonly AlignedPart[];
}

/** How many articles tell the fact of one passage of the page alike, and how many otherwise; sure finds alone. */
export interface ClaimTally extends Span {
  readonly agree: number;
  readonly differ: number;
}

/** What comparing a page gave. */
export interface ComparedPage {
  /** The most telling first. */
  readonly comparisons: readonly Comparison[];
  /** Of the passages with a sure find, in order of the page. */
  readonly tallies: readonly ClaimTally[];
  /** How many finds were left out because the reader called them not the same thing. */
  readonly dismissed: number;
}
