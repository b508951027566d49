import type { Comparison, Evidence } from '../claims/comparison.ts';
import { claimsInContext, findComparisons } from '../claims/finding/find-comparisons.ts';
import { pairKey } from '../claims/pair-key.ts';
import type { AnalysedArticle } from '../corpus/analysed-article.ts';
import type { Corpus, CorpusArticle } from '../corpus/corpus.ts';
import type { ComparisonsView, ComparisonView, EvidenceView } from '../messages/comparison-answers.ts';
import { articleHead } from './article-head.ts';

/** Where statements of a page and of the corpus agree or differ. */
export async function pageComparisons(
  page: AnalysedArticle,
  corpus: Corpus,
  signal?: AbortSignal,
): Promise<ComparisonsView> {
  const source = await corpus.claimSource();
  signal?.throwIfAborted();
  const comparisons = await findComparisons(claimsInContext(page), source);
  signal?.throwIfAborted();
  const articles = await corpus.articlesById(comparisons.map(({ b }) => b.article));
  const views = comparisons.flatMap((comparison) => {
    const found = articles.get(comparison.b.article);
    return found === undefined ? [] : [comparisonView(comparison, found)];
  });
  return {
    narrowedTo: null,
    comparisons: views,
    tallies: [],
    dismissed: 0,
    factChecks: [],
    ownFactChecks: [],
    sourceCheck: null,
  };
}

function comparisonView(comparison: Comparison, found: CorpusArticle): ComparisonView {
  const { relation, tier, score, what, a, b, why, rule, parts } = comparison;
  return {
    pair: pairKey(a.quote, b.quote),
    relation,
    tier,
    score,
    what,
    page: evidenceView(a),
    coverage: { ...evidenceView(b), head: articleHead(found), suspect: false },
    why,
    rule,
    parts,
    important: false,
  };
}

function evidenceView({ start, end, quote, marks }: Evidence): EvidenceView {
  return { start, end, quote, marks };
}
