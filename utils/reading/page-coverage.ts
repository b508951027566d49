import type { ArticleId } from '../articles/article-id.ts';
import type { AnalysedArticle } from '../corpus/analysed-article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { documentTerms } from '../coverage/document-terms.ts';
import { rankCoverage } from '../coverage/ranking/rank-coverage.ts';
import type { CoverageView } from '../messages/coverage-answers.ts';
import type { CoverageFilter } from '../messages/protocol.ts';
import type { Span } from '../text/span.ts';
import { copiesOfPage } from './copies-of-page.ts';
import { coverageFacets } from './coverage-facets.ts';
import { isInPeriod, requiredTerms } from './coverage-filter.ts';
import { groupCoverage } from './group-coverage.ts';
import { newestVersions } from './newest-versions.ts';
import { passageOfArticle } from './passage-of-article.ts';
import { storedVersions } from './stored-versions.ts';

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

/**
 * What the corpus holds on the matter of a page or of a passage of it, by story, and all copies of the page; of several
 * versions of one article the
 * newest alone, and none of the page itself.
 */
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
  const [articles, versions] = await Promise.all([
    corpus.articlesById(related.map(({ article }) => article)),
    storedVersions(page.article, corpus),
  ]);
  signal?.throwIfAborted();
  const isVersion = new Set(versions.map(({ article }) => article.id));
  const wanted = related.flatMap((one) => {
    const article = articles.get(one.article);
    const isWanted = article !== undefined && !isVersion.has(article.id);
    return isWanted && isInPeriod(article.article.date, filter)
      ? [{ related: one, article, terms: documentTerms(article) }]
      : [];
  });
  const isFound = (id: ArticleId) => articles.has(id) || isVersion.has(id);
  const copies = isWhole(filter, passage) ? await copiesOfPage(page.article, corpus, isFound) : [];
  signal?.throwIfAborted();
  const found = await newestVersions([...wanted, ...copies], corpus);
  return {
    narrowedTo: passage === null ? null : page.article.text.slice(passage.start, passage.end),
    pageDate: page.article.date,
    groups: groupCoverage(page, query, found),
    facets: coverageFacets(found),
  };
}

/** Whether everything on the whole page is asked for. */
function isWhole(filter: CoverageFilter, passage: Span | null): boolean {
  return passage === null && Object.values(filter).every((part) => part === null);
}
