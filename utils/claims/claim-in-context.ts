import type { ArticleId } from '../articles/article-id.ts';
import type { Span } from '../text/span.ts';
import type { Claim } from './claim.ts';
import type { AlignedPart, Relation } from './comparison.ts';

/** The article that a claim stands in, as far as comparing needs it. */
export interface ClaimArticle {
  readonly id: ArticleId;
  readonly title: string | null;
  readonly outlet: string | null;
  /** ISO 8601, as exact as the source is. */
  readonly date: string | null;
  /** Empty where only the claim was read, as of one that a search found in the corpus. */
  readonly text: string;
  /** Set where its text reads as if a machine had reworded it, so that nothing drawn from it is sure. */
  readonly suspect?: true;
}

export interface ClaimInContext {
  readonly claim: Claim;
  readonly article: ClaimArticle;
}

/** What a comparator finds between two claims. Marks lie within the claims' texts. */
export interface RelatedVerdict {
  readonly relation: Relation;
  /** How sure, 0 to 1. */
  readonly score: number;
  /** The fact in a few words. */
  readonly what: string;
  readonly marksA: readonly Span[];
  readonly marksB: readonly Span[];
  /** One plain sentence for a person. */
  readonly why: string;
  /** Which comparator spoke. */
  readonly rule: string;
  /** What was laid side by side; none where a comparator leaves that to the caller. */
  readonly parts?: readonly AlignedPart[];
}

export type ClaimVerdict = RelatedVerdict | { readonly relation: 'unrelated' };

export const UNRELATED: ClaimVerdict = { relation: 'unrelated' };
