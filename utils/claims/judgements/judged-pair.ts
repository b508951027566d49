import type { ArticleId } from '../../articles/article-id.ts';
import type { Relation } from '../comparison.ts';
import type { Judgement, PairKey } from '../pair-key.ts';

/** A passage that the reader judged, with what a list says of where it stood. */
export interface JudgedPassage {
  readonly quote: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  /** ISO 8601, as exact as the source is. */
  readonly date: string | null;
}

/** What the reader said of a comparison, with enough to list it when page and corpus have gone. */
export interface JudgedPair {
  /** Of the two quotes. */
  readonly pair: PairKey;
  readonly judgement: Judgement;
  readonly relation: Relation;
  /** Which comparator had spoken. */
  readonly rule: string;
  /** The fact in a few words. */
  readonly what: string;
  readonly page: JudgedPassage;
  readonly coverage: JudgedPassage & { readonly article: ArticleId };
}

/** A judgement as the notebook keeps it. */
export interface StoredJudgement extends JudgedPair {
  /** ISO 8601 in UTC with milliseconds. */
  readonly madeAt: string;
}
