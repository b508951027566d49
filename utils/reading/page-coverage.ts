import type { AnalysedArticle } from '../corpus/analysed-article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { documentTerms } from '../coverage/document-terms.ts';
import { rankCoverage } from '../coverage/ranking/rank-coverage.ts';
import type { CoverageView } from '../messages/coverage-answers.ts';
import type { CoverageFilter } from '../messages/protocol.ts';
import type { Span } from '../text/span.ts';
import { coverageFacets } from './coverage-facets.ts';
import { isInPeriod, requiredTerms } from './coverage-filter.ts';
import { groupCoverage } from './group-coverage.ts';
import { passageOfArticle } from './passage-of-article.ts';

/**
 * Weaker finds share no more than the usual names and words of the news. On labelled articles more than nine in ten of
 * the same matter are above it, and all of the same story; for passages of one to three sentences, four in five. For
 * seven in ten pages that the starter corpus says nothing about, nothing is.
 */
const RELATED_FROM = 0.065;

/** Articles looked at for one list, copies included. */
const LIMIT = 30;

export interface CoverageQuestion {
  readonly filter: CoverageFilter;
  /** Asks about this passage alone, in UTF-16 code units of the article's text. */
  readonly passage: Span | null;
}

/** What the corpus holds on the matter of a page or of a passage of it, by story. */
export async function pageCoverage(
  page: AnalysedArticle,
  corpus: Corpus,
  { filter, passage }: CoverageQuestion,
  signal?: AbortSignal,
): Promise<Omit<CoverageView, 'indexing'>> {
  const query = passage === null ? page : passageOfArticle(page, passage);
  const index = await corpus.coverageIndex();
  const ranked = await rankCoverage(query, index, {
    limit: LIMIT,
    required: await requiredTerms(filter, index),
    ...(signal && { signal }),
  });
  const related = ranked.filter(({ strength }) => strength >= RELATED_FROM);
  const articles = await corpus.articlesById(related.map(({ article }) => article));
  signal?.throwIfAborted();
  const found = related.flatMap((one) => {
    const article = articles.get(one.article);
    const isWanted = article !== undefined && isInPeriod(article.article.date, filter);
    return isWanted ? [{ related: one, article, terms: documentTerms(article) }] : [];
  });
  return {
    narrowedTo: passage === null ? null : page.article.text.slice(passage.start, passage.end),
    pageDate: page.article.date,
    groups: groupCoverage(page, query, found),
    facets: coverageFacets(found),
  };
}
