import type { ArticleId } from '../articles/article-id.ts';
import type { ComparedPage, Comparison, Evidence } from '../claims/comparison.ts';
import { claimsInContext, findComparisons } from '../claims/finding/find-comparisons.ts';
import { applyJudgements, type JudgedComparison } from '../claims/judgements/apply-judgements.ts';
import type { WordVectors } from '../claims/meaning/word-vectors.ts';
import type { AnalysedArticle } from '../corpus/analysed-article.ts';
import type { Corpus, CorpusArticle } from '../corpus/corpus.ts';
import type {
  ComparisonsView,
  ComparisonView,
  EvidenceView,
  FactCheckView,
  SourceCheckView,
} from '../messages/comparison-answers.ts';
import type { Span } from '../text/span.ts';
import { articleHead } from './article-head.ts';
import { claimsOfPassage } from './claims-of-passage.ts';
import { factCheckWords, pageFactChecks } from './page-fact-checks.ts';
import type { ReaderOpinions } from './reader-opinions.ts';
import { storedVersions } from './stored-versions.ts';

export interface ComparisonsQuestion {
  /** Asks about this passage alone, in UTF-16 code units of the article's text. */
  readonly passage: Span | null;
  readonly opinions: ReaderOpinions;
  readonly vectors: WordVectors | null;
  /** Told at most once, before the end: the sure finds that were made first. */
  readonly onFirst?: (first: ComparisonsView) => void;
}

/** Where statements of a page, or of a passage of it, and of the corpus agree or differ. */
export async function pageComparisons(
  page: AnalysedArticle,
  corpus: Corpus,
  { passage, opinions, vectors, onFirst }: ComparisonsQuestion,
  signal?: AbortSignal,
): Promise<ComparisonsView> {
  const [source, versions] = await Promise.all([corpus.claimSource(), storedVersions(page.article, corpus)]);
  signal?.throwIfAborted();
  const claims = passage === null ? claimsInContext(page) : claimsOfPassage(page, passage);
  // Fact-checks are looked up while the index is being read, and are there by the time something was found.
  let checks: Promise<FactCheckView[]> = Promise.resolve([]);
  const view = async ({ comparisons, tallies, dismissed }: ComparedPage, complete: boolean) => {
    const [articles, factChecks] = await Promise.all([
      corpus.articlesById(comparisons.map(({ b }) => b.article)),
      checks,
    ]);
    return {
      complete,
      narrowedTo: passage === null ? null : page.article.text.slice(passage.start, passage.end),
      comparisons: comparisonViews(comparisons, page, articles, opinions),
      tallies,
      dismissed,
      factChecks,
      ownFactChecks: (page.article.factChecks ?? []).map(factCheckWords),
      sourceCheck: sourceCheckView(page),
    };
  };
  const finding = findComparisons(claims, source, {
    judged: opinions.judged,
    versions: versions.map(({ article }) => article.id),
    meaning: { vectors, wording: opinions.wording },
    onFirst: (first) => {
      const comparisons = first.comparisons.filter(({ tier }) => tier === 'shown');
      if (onFirst === undefined || comparisons.length === 0) return;
      // What goes wrong here goes wrong with the whole too, and is told there.
      void view({ ...first, comparisons }, false).then(onFirst, () => undefined);
    },
  });
  checks = pageFactChecks(page, corpus, passage);
  const [found] = await Promise.all([finding, checks]);
  signal?.throwIfAborted();
  return view(found, true);
}

function comparisonViews(
  found: readonly Comparison[],
  page: AnalysedArticle,
  articles: ReadonlyMap<ArticleId, CorpusArticle>,
  opinions: ReaderOpinions,
): ComparisonView[] {
  const isDoubted = ({ rule, b }: Comparison) => {
    const coverage = articles.get(b.article);
    return coverage !== undefined && opinions.rejected(rule, page.article, coverage.article);
  };
  return applyJudgements(found, opinions.judged, isDoubted).flatMap((comparison) => {
    const coverage = articles.get(comparison.b.article);
    return coverage === undefined ? [] : [comparisonView(comparison, coverage)];
  });
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
