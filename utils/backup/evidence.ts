import type { Article } from '../articles/article.ts';
import { articleParagraphs } from '../articles/article-paragraphs.ts';
import type { ComparisonView, FactCheckView } from '../messages/comparison-answers.ts';
import type { ArticleHead } from '../messages/coverage-answers.ts';
import type { Evidence, EvidenceComparison, EvidenceText } from '../messages/export-messages.ts';
import { textDigest } from '../text/text-digest.ts';

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
