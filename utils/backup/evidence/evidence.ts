import type { Article } from '../../articles/article.ts';
import { articleParagraphs } from '../../articles/article-paragraphs.ts';
import type { ComparisonView, FactCheckView } from '../../messages/comparison-answers.ts';
import type { ArticleHead } from '../../messages/coverage-answers.ts';
import type { Span } from '../../text/span.ts';
import { textDigest } from '../../text/text-digest.ts';

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
  readonly relation: ComparisonView['relation'];
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
  readonly factChecks: readonly Pick<FactCheckView, 'claim' | 'rating' | 'outlet' | 'url'>[];
  /** The articles that it is compared with, whole. */
  readonly sources: readonly EvidenceText[];
}

/** An article with its heading. */
export interface HeadedArticle {
  readonly head: ArticleHead;
  readonly article: Article;
}

/** Puts together what a person who checks an article needs, with a digest of each text. */
export async function collectEvidence(
  page: HeadedArticle,
  found: {
    readonly comparisons: readonly ComparisonView[];
    readonly factChecks: readonly FactCheckView[];
    /** The stored articles that the comparisons speak of; one that is gone is left out with its comparisons. */
    readonly sources: ReadonlyMap<string, HeadedArticle>;
  },
  { program, made }: Pick<Evidence, 'program' | 'made'>,
): Promise<Evidence> {
  const ids = [...new Set(found.comparisons.map(({ coverage }) => coverage.head.id))].filter((id) =>
    found.sources.has(id),
  );
  const places = new Map(ids.map((id, place) => [id, place]));
  const sources = ids.flatMap((id) => found.sources.get(id) ?? []);
  return {
    program,
    made,
    article: await evidenceText(page),
    comparisons: found.comparisons.flatMap((comparison) => {
      const source = places.get(comparison.coverage.head.id);
      return source === undefined ? [] : [evidenceComparison(comparison, source)];
    }),
    factChecks: found.factChecks.map(({ claim, rating, outlet, url }) => ({ claim, rating, outlet, url })),
    sources: await Promise.all(sources.map(evidenceText)),
  };
}

function evidenceComparison(
  { what, relation, why, tier, page, coverage }: ComparisonView,
  source: number,
): EvidenceComparison {
  return {
    what,
    relation,
    why,
    tier,
    page: { quote: page.quote, marks: page.marks },
    coverage: { quote: coverage.quote, marks: coverage.marks },
    source,
  };
}

async function evidenceText({ head, article }: HeadedArticle): Promise<EvidenceText> {
  const paragraphs = articleParagraphs(article);
  return { head, paragraphs, sha256: await textDigest(paragraphs.join('\n\n')) };
}
