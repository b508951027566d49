import type { AlignedPart, ClaimTally, Relation } from '../claims/comparison.ts';
import type { PairKey } from '../claims/pair-key.ts';
import type { Span } from '../text/span.ts';
import type { ArticleHead } from './coverage-answers.ts';

// What views are told of a page's statements beside those of earlier coverage.

export interface EvidenceView extends Span {
  readonly quote: string;
  readonly marks: readonly Span[];
}

export interface ComparisonView {
  /** Names the two passages, for what the reader says of them. */
  readonly pair: PairKey;
  readonly relation: Relation;
  readonly tier: 'shown' | 'hint';
  readonly score: number;
  readonly what: string;
  /** On the page: offsets in the page article's text. */
  readonly page: EvidenceView;
  readonly coverage: EvidenceView & { readonly head: ArticleHead };
  readonly why: string;
  readonly rule: string;
  /** What was laid side by side; `a` is the page's. */
  readonly parts: readonly AlignedPart[];
  /** Whether the reader marked it as important. */
  readonly important: boolean;
}

/** Where statements of a page agree with earlier coverage or differ. */
export interface ComparisonsView {
  /** The most telling first. */
  readonly comparisons: readonly ComparisonView[];
  /** For each passage of the page with a sure find, in order of the page. */
  readonly tallies: readonly ClaimTally[];
  /** Finds that are left out because the reader called them not the same thing. */
  readonly dismissed: number;
}
