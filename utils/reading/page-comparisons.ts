import type { Comparison, Evidence } from '../claims/comparison.ts';
import { claimsInContext, findComparisons } from '../claims/finding/find-comparisons.ts';
import { applyJudgements, type JudgedComparison } from '../claims/judgements/apply-judgements.ts';
import type { WordVectors } from '../claims/meaning/word-vectors.ts';
import type { AnalysedArticle } from '../corpus/analysed-article.ts';
import type { Corpus, CorpusArticle } from '../corpus/corpus.ts';
import type {
  ComparisonsView,
  ComparisonView,
  EvidenceView,
  SourceCheckView,
} from '../messages/comparison-answers.ts';
import type { Span } from '../text/span.ts';
import { articleHead } from './article-head.ts';
import { claimsOfPassage } from './claims-of-passage.ts';
import { factCheckWords, pageFactChecks } from './page-fact-checks.ts';
import type { ReaderOpinions } from './reader-opinions.ts';

export interface ComparisonsQuestion {
  /** Asks about this passage alone, in UTF-16 code units of the article's text. */
  readonly passage: Span | null;
  readonly opinions: ReaderOpinions;
  readonly vectors: WordVectors | null;
}

/** Where statements of a page, or of a passage of it, and of the corpus agree or differ. */
export async function pageComparisons(
  page: AnalysedArticle,
  corpus: Corpus,
  { passage, opinions, vectors }: ComparisonsQuestion,
  signal?: AbortSignal,
): Promise<ComparisonsView> {
  const source = await corpus.claimSource();
  signal?.throwIfAborted();
  const claims = passage === null ? claimsInContext(page) : claimsOfPassage(page, passage);
  const {
    comparisons: found,
    tallies,
    dismissed,
  } = await findComparisons(claims, source, {
    judged: opinions.judged,
    meaning: { vectors, wording: opinions.wording },
  });
  signal?.throwIfAborted();
  const factChecks = await pageFactChecks(page, corpus, passage);
  signal?.throwIfAborted();
  const articles = await corpus.articlesById(found.map(({ b }) => b.article));
  const isDoubted = ({ rule, b }: Comparison) => {
    const coverage = articles.get(b.article);
    return coverage !== undefined && opinions.rejected(rule, page.article, coverage.article);
  };
  const views = applyJudgements(found, opinions.judged, isDoubted).flatMap((comparison) => {
    const coverage = articles.get(comparison.b.article);
    return coverage === undefined ? [] : [comparisonView(comparison, coverage)];
  });
  return {
    narrowedTo: passage === null ? null : page.article.text.slice(passage.start, passage.end),
    comparisons: views,
    tallies,
    dismissed,
    factChecks,
    ownFactChecks: (page.article.factChecks ?? []).map(factCheckWords),
    sourceCheck: sourceCheckView(page),
  };
}

function comparisonView(comparison: JudgedComparison, found: CorpusArticle): ComparisonView {
  const { pair, relation, tier, score, what, a, b, why, rule, parts, important } = comparison;
  return {
    pair,
    relation,
    tier,
    score,
    what,
    page: evidenceView(a),
    coverage: { ...evidenceView(b), head: articleHead(found), suspect: found.sourceCheck?.suspect ?? false },
    why,
    rule,
    parts,
    important,
  };
}

function evidenceView({ start, end, quote, marks }: Evidence): EvidenceView {
  return { start, end, quote, marks };
}

function sourceCheckView({ article, sourceCheck }: AnalysedArticle): SourceCheckView | null {
  if (!sourceCheck?.suspect) return null;
  return {
    findings: sourceCheck.findings.map(({ start, end, why }) => ({
      start,
      end,
      quote: article.text.slice(start, end),
      why,
    })),
  };
}
