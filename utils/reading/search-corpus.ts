import type { Corpus, CorpusArticle } from '../corpus/corpus.ts';
import { monthTerm } from '../coverage/document-terms.ts';
import { parseSearch } from '../coverage/full-text/parse-search.ts';
import { type SearchFilter, searchArticles } from '../coverage/full-text/search-articles.ts';
import type { SearchView } from '../messages/coverage-answers.ts';
import type { CoverageFilter, SearchRequest } from '../messages/protocol.ts';
import { articleHead } from './article-head.ts';
import { isInPeriod, requiredTerms } from './coverage-filter.ts';

/** Length of a month: "2026-01". */
const MONTH = 7;

/** What was typed into a search box, what narrows it, and how many hits were shown before. */
export type SearchAsked = Omit<SearchRequest, 'type'>;

/** Searches the whole corpus for what was typed: one page of hits. */
export async function searchCorpus(
  corpus: Corpus,
  { query, typing, filter, skip }: SearchAsked,
): Promise<Omit<SearchView, 'indexing'>> {
  const index = await corpus.coverageIndex();
  const required = await requiredTerms(filter, index);
  const page = await searchArticles(parseSearch(query, { typing }), index, {
    read: (documents) => corpus.articlesNumbered(documents),
    filter: { required, ...daysOf(filter) },
    skip,
  });
  return {
    hits: page.hits.map(({ found, passage, marks }) => ({ head: articleHead(found), passage, marks })),
    total: page.total,
    next: page.next,
    facets: { outlets: page.outlets, actors: [] },
    tooCommon: page.tooCommon,
  };
}

/** The index knows months; of the first and the last one of a period, the articles' own dates tell. */
function daysOf(filter: CoverageFilter): Pick<SearchFilter<CorpusArticle>, 'unsure' | 'accepts'> {
  const ends = [filter.from, filter.to].flatMap((day) => day ?? []);
  return {
    unsure: ends.map((day) => monthTerm(day.slice(0, MONTH))),
    accepts: ({ article }) => isInPeriod(article.date, filter),
  };
}
