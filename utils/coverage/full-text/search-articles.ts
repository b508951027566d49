import type { Passage } from '../best-passage.ts';
import type { CoverageIndex, DocumentNumber } from '../coverage-index.ts';
import { clauseDocuments } from './clause-documents.ts';
import { judgeArticle, type SearchedArticle } from './judge-article.ts';
import { type OutletCount, outletCounts } from './outlet-counts.ts';
import { type Languages, languagesOf } from './query-words.ts';
import { clauseText, type SearchClause, type SearchQuery } from './search-query.ts';
import { bestFirst, newestFirst } from './search-ranking.ts';
import { soughtDocuments, type TermFilter } from './sought-documents.ts';

/** Narrows a search. */
export interface SearchFilter<Found> extends TermFilter {
  /** Has the last word on articles of which the terms do not tell. */
  readonly accepts: (found: Found) => boolean;
}

export interface SearchOptions<Found> {
  /** The articles that stand under the numbers; those that are gone are left out. */
  readonly read: (documents: readonly DocumentNumber[]) => Promise<ReadonlyMap<DocumentNumber, Found>>;
  readonly filter?: SearchFilter<Found>;
  /** The `next` of the page before. */
  readonly skip?: number;
  /** Length of a page; 20 unless told. */
  readonly limit?: number;
}

/** An article that was found, with the passage in which what was looked for stands. */
export interface SearchHit<Found> extends Passage {
  readonly found: Found;
}

export interface SearchPage<Found> {
  /** Best first; newest first where only an outlet or a period was asked for. */
  readonly hits: readonly SearchHit<Found>[];
  /** How many hits there are; where counting them would read too much, at least so many. */
  readonly total: { readonly articles: number; readonly exact: boolean };
  /** What to skip for the next page; null after the last. */
  readonly next: number | null;
  /** The outlets of what the index finds without the filter. */
  readonly outlets: readonly OutletCount[];
  /** What was typed and says too little to be looked for by itself. */
  readonly tooCommon: readonly string[];
}

const LIMIT = 20;
/** Articles read for one page whose hits are far apart; the next page goes on from there. */
const READ_LIMIT = 400;
/** Articles read to count the hits beyond the page. */
const COUNT_LIMIT = 200;
const NO_FILTER = { required: [], unsure: [], accepts: () => true };

/**
 * Full-text search: every article that has all of what a query requires and nothing of what it excludes, ranked by
 * BM25. What the index cannot tell (phrases, some beginnings, the ends of a period) is looked for in the articles
 * themselves, in the order of their rank and no further than a page needs.
 */
export async function searchArticles<Found extends SearchedArticle>(
  query: SearchQuery,
  index: CoverageIndex,
  { read, filter = NO_FILTER, skip = 0, limit = LIMIT }: SearchOptions<Found>,
): Promise<SearchPage<Found>> {
  const languages = await languagesOf(index);
  const required = await lookUp(query.required, index, languages);
  const excluded = await lookUp(query.excluded, index, languages);
  const { candidates, doubtful, unfiltered } = await soughtDocuments(
    required.found,
    excluded.found,
    filter,
    index,
  );

  const passageIn = judgeArticle(required.found, excluded.found, index.documentCount);
  const judged = new Map<DocumentNumber, SearchHit<Found> | null>();
  const judge = async (documents: readonly DocumentNumber[]) => {
    const articles = await read(documents);
    for (const document of documents) {
      const found = articles.get(document);
      const passage = found !== undefined && filter.accepts(found) ? passageIn(found) : null;
      judged.set(document, found === undefined || passage === null ? null : { found, ...passage });
    }
  };

  const scoring = required.found.flatMap((one) => one.scoring);
  const order =
    scoring.length > 0 ? bestFirst(candidates, scoring, index) : newestFirst(candidates, index, skip);
  const hits: SearchHit<Found>[] = [];
  let position = skip;
  for await (const batch of inBatches(order, skip, limit)) {
    await judge(batch);
    for (const document of batch) {
      if (hits.length === limit) break;
      position += 1;
      const hit = judged.get(document) ?? null;
      if (hit !== null) hits.push(hit);
    }
    if (hits.length === limit || judged.size >= READ_LIMIT) break;
  }

  const unread = doubtful.filter((document) => !judged.has(document));
  const isCountable = unread.length <= COUNT_LIMIT;
  if (isCountable) await judge([...unread]);
  const refuted = [...judged.values()].filter((hit) => hit === null).length;
  return {
    hits,
    total: {
      articles: candidates.length - refuted - (isCountable ? 0 : unread.length),
      exact: isCountable && ![...required.found, ...excluded.found].some(({ cut }) => cut),
    },
    next: position < candidates.length ? position : null,
    outlets: await outletCounts(unfiltered, index),
    tooCommon: [...required.tooCommon, ...excluded.tooCommon],
  };
}

async function lookUp(clauses: readonly SearchClause[], index: CoverageIndex, languages: Languages) {
  const all = await Promise.all(
    clauses.map(async (clause) => ({ clause, found: await clauseDocuments(clause, index, languages) })),
  );
  return {
    found: all.flatMap(({ found }) => found ?? []),
    tooCommon: all.flatMap(({ clause, found }) => (found === null ? [clauseText(clause)] : [])),
  };
}

async function* inBatches(
  documents: Iterable<DocumentNumber> | AsyncIterable<DocumentNumber>,
  skip: number,
  size: number,
): AsyncGenerator<DocumentNumber[]> {
  let batch: DocumentNumber[] = [];
  let passed = 0;
  for await (const document of documents) {
    passed += 1;
    if (passed <= skip) continue;
    batch.push(document);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
