import * as v from 'valibot';
import type { Relation } from '../claims/comparison.ts';
import type { Span } from '../text/span.ts';
import type { ComparisonView, FactCheckWords } from './comparison-answers.ts';
import type { ArticleHead } from './coverage-answers.ts';

const articleId = v.pipe(v.string(), v.maxLength(64));

/** What views ask of the worker to take one article elsewhere. */
export const exportRequestSchema = v.variant('type', [
  /** A stored article as Markdown. */
  v.object({ type: v.literal('view/article-markdown'), article: articleId }),
  /** A stored article with its comparisons and their sources, to hand on. Takes as long as comparing does. */
  v.object({ type: v.literal('view/evidence'), article: articleId }),
]);

export type ExportRequest = v.InferOutput<typeof exportRequestSchema>;

/** A text as it was stored, so that whoever gets the file can check that nothing of it was changed. */
export interface EvidenceText {
  readonly head: ArticleHead;
  readonly paragraphs: readonly string[];
  /** SHA-256 of the paragraphs, joined by an empty line each, in UTF-8. */
  readonly sha256: string;
}

/** One passage and where it stands. */
export interface EvidencePassage {
  readonly quote: string;
  /** What differs, as spans of the quote. */
  readonly marks: readonly Span[];
}

export interface EvidenceComparison {
  readonly what: string;
  readonly relation: Relation;
  /** `hint`: Sidelight is less sure of it. */
  readonly tier: ComparisonView['tier'];
  readonly why: string;
  readonly page: EvidencePassage;
  readonly coverage: EvidencePassage;
  /** Place among the sources. */
  readonly source: number;
}

/** What is known of one article's statements, to hand on. */
export interface Evidence {
  /** The program that made it, with its version. */
  readonly program: string;
  /** ISO 8601 in UTC. */
  readonly made: string;
  readonly article: EvidenceText;
  readonly comparisons: readonly EvidenceComparison[];
  readonly factChecks: readonly Pick<FactCheckWords, 'claim' | 'rating' | 'outlet' | 'url'>[];
  /** The articles that it is compared with, whole. */
  readonly sources: readonly EvidenceText[];
}

export interface ExportAnswers {
  'view/article-markdown': string;
  'view/evidence': Evidence;
}
