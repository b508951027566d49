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
}
