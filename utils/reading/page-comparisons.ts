import type { Comparison, Evidence } from '../claims/comparison.ts';
import { claimsInContext, findComparisons } from '../claims/finding/find-comparisons.ts';
import type { AnalysedArticle } from '../corpus/analysed-article.ts';
import type { Corpus, CorpusArticle } from '../corpus/corpus.ts';
import type { ComparisonView, EvidenceView } from '../messages/answers.ts';
import { articleHead } from './article-head.ts';

/** Where statements of a page and of the corpus agree or differ. */
export async function pageComparisons(
  page: AnalysedArticle,
  corpus: Corpus,
  signal?: AbortSignal,
): Promise<ComparisonView[]> {
  const source = await corpus.claimSource();
  signal?.throwIfAborted();
  const comparisons = await findComparisons(claimsInContext(page), source);
  signal?.throwIfAborted();
  const articles = await corpus.articlesById(comparisons.map(({ b }) => b.article));
  return comparisons.flatMap((comparison) => {
    const found = articles.get(comparison.b.article);
    return found === undefined ? [] : [comparisonView(comparison, found)];
  });
}

function comparisonView(comparison: Comparison, found: CorpusArticle): ComparisonView {
  const { relation, tier, score, what, why, rule } = comparison;
  return {
    relation,
    tier,
    score,
    what,
    page: evidenceView(comparison.a),
    coverage: { ...evidenceView(comparison.b), head: articleHead(found) },
    why,
    rule,
  };
}

function evidenceView({ start, end, quote, marks }: Evidence): EvidenceView {
  return { start, end, quote, marks };
}
