import type { FactCheck } from '../articles/fact-check.ts';
import type { AlignedPart, ClaimTally, Relation } from '../claims/comparison.ts';
import type { PairKey } from '../claims/pair-key.ts';
import type { Opinion } from '../claims/second-opinion.ts';
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
  readonly coverage: EvidenceView & {
    readonly head: ArticleHead;
    /** Whether the article reads as if a machine had reworded it. */
    readonly suspect: boolean;
  };
  readonly why: string;
  readonly rule: string;
  /** What was laid side by side; `a` is the page's. */
  readonly parts: readonly AlignedPart[];
  /** Whether the reader marked it as important. */
  readonly important: boolean;
}

/** What an outlet concluded of a statement, in its own words. */
export type FactCheckWords = Omit<FactCheck, 'appearances'>;

/** A fact-check of earlier coverage whose statement the page makes too. */
export interface FactCheckView extends FactCheckWords {
  /** The stored article that declares it. */
  readonly head: ArticleHead;
  /** Where the page makes the statement, in its article's text; null where only its title does. */
  readonly page: Span | null;
}

/** Wordings of the page that read as if a machine had put them there. */
export interface SourceCheckView {
  /** In order of the page's text, with why each was noticed, in a sentence. */
  readonly findings: readonly (Span & { readonly quote: string; readonly why: string })[];
}

/** Whether a model of the browser is asked about hints. */
export interface SecondOpinionView {
  /** `downloadable`: there could be one, after a download that the reader has to ask for. */
  readonly state: 'unavailable' | 'off' | 'downloadable' | 'on';
  /** What there is, whose, and what switching it on would download. */
  readonly words: string;
}

/** What the model guesses of a hint: whether both passages speak of the same fact. It is no finding of ours. */
export interface OpinionView {
  readonly pair: PairKey;
  readonly opinion: Opinion;
}

/** Where statements of a page agree with earlier coverage or differ. */
export interface ComparisonsView {
  /** Whether this is all; else the rest of the page is still being compared, and what is said here is kept. */
  readonly complete: boolean;
  /** The selected passage that the list is narrowed to; null where it is about the whole article. */
  readonly narrowedTo: string | null;
  /** The most telling first. */
  readonly comparisons: readonly ComparisonView[];
  /** For each passage of the page with a sure find, in order of the page. */
  readonly tallies: readonly ClaimTally[];
  /** Finds that are left out because the reader called them not the same thing. */
  readonly dismissed: number;
  /** The likeliest first, at most 5. */
  readonly factChecks: readonly FactCheckView[];
  /** What the page itself concludes, where it is a fact-check. */
  readonly ownFactChecks: readonly FactCheckWords[];
  /** Null unless the page reads as if a machine had reworded it. */
  readonly sourceCheck: SourceCheckView | null;
}
