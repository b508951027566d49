import type { Corpus, CorpusArticle } from '../corpus/corpus.ts';
import type { CoverageIndex } from '../coverage/coverage-index.ts';
import { LANGUAGE_PREFIX, languageTerm, monthTerm } from '../coverage/document-terms.ts';
import { parseSearch } from '../coverage/full-text/parse-search.ts';
import { type SearchFilter, searchArticles } from '../coverage/full-text/search-articles.ts';
import type { SearchView } from '../messages/coverage-answers.ts';
import type { BrowseFilter } from '../messages/library-messages.ts';
import type { SearchRequest } from '../messages/protocol.ts';
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
  const language = filter.language === null ? [] : [[languageTerm(filter.language)]];
  const required = [...(await requiredTerms(filter, index)), ...language];
  const page = await searchArticles(parseSearch(query, { typing }), index, {
    read: (documents) => corpus.articlesNumbered(documents),
    filter: { required, ...(await doubtsOf(filter, index)) },
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

/** More languages than there are. */
const LANGUAGE_LIMIT = 10_000;

/**
 * The index knows months; of the first and the last one of a period, the articles' own dates tell. It knows nothing of
 * sources, and takes what is in no language that is known for English: there all articles are looked at, each of which
 * has the term of some language.
 */
async function doubtsOf(
  filter: BrowseFilter,
  index: CoverageIndex,
): Promise<Pick<SearchFilter<CorpusArticle>, 'unsure' | 'accepts'>> {
  const { source, language } = filter;
  const ends = [filter.from, filter.to].flatMap((day) => day ?? []);
  const isUnsure = source !== null || language === '';
  const languages = isUnsure ? await index.termsFrom(LANGUAGE_PREFIX, LANGUAGE_LIMIT) : [];
  return {
    unsure: [...languages, ...ends.map((day) => monthTerm(day.slice(0, MONTH)))],
    accepts: ({ article, sources }) =>
      isInPeriod(article.date, filter) &&
      (source === null || sources.includes(source)) &&
      (language !== '' || article.language === null),
  };
}
