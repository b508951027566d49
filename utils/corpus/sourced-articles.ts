import type { DocumentNumber } from '../coverage/coverage-index.ts';
import type { ArticleSource } from '../notebook/article-source.ts';
import type { AnalysedArticle } from './analysed-article.ts';
import { sourcesOf } from './article-sources.ts';
import type { Corpus } from './corpus.ts';
import { reportingFailure } from './corpus-error.ts';
import { unpackClaims } from './packed-claims.ts';
import type { ArticleRecord } from './stored-records.ts';

/** A stored article with all that belongs to it, who put it there and when. */
export interface SourcedArticle {
  readonly analysed: AnalysedArticle;
  readonly sources: readonly ArticleSource[];
  /** ISO 8601 in UTC with milliseconds. */
  readonly addedAt: string;
  /** The READER_VERSION that read it; 0 where that was before there were any. */
  readonly readBy: number;
}

/** A page of articles in the order in which they came in. */
export interface SourcedPage {
  readonly articles: readonly SourcedArticle[];
  /** The number of the last one that was looked at; null where there are no more. */
  readonly last: DocumentNumber | null;
}

/**
 * The next articles behind a number, whole, of those whose sources are `wanted`; at most `limit` are looked at.
 */
export function sourcedArticles(
  { database }: Corpus,
  after: DocumentNumber,
  limit: number,
  wanted: (sources: readonly ArticleSource[]) => boolean,
): Promise<SourcedPage> {
  return reportingFailure(() =>
    database.transaction('r', database.tables, async () => {
      const numbers = await database.articleHeads.where('number').above(after).limit(limit).primaryKeys();
      const sources = await sourcesOf(database, numbers);
      const chosen = numbers.filter((number) => wanted(sources.get(number) ?? []));
      const records = (await database.articles.bulkGet(chosen)).filter((record) => record !== undefined);
      const articles = await Promise.all(
        records.map(async (record): Promise<SourcedArticle> => {
          const head = await database.articleHeads.get(record.number);
          return {
            analysed: await analysedArticle({ database }, record),
            sources: (sources.get(record.number) ?? []).toSorted(),
            addedAt: head?.addedAt ?? '',
            readBy: record.readBy ?? 0,
          };
        }),
      );
      return { articles, last: numbers.at(-1) ?? null };
    }),
  );
}

/** An article put together again from all the tables that hold a part of it. */
async function analysedArticle(
  { database }: Pick<Corpus, 'database'>,
  { number, id, article, mentions, actors, sourceCheck }: ArticleRecord,
): Promise<AnalysedArticle> {
  const [claims, roles, checks] = await Promise.all([
    database.claims.get(number),
    database.roles.where('article').equals(number).toArray(),
    database.factChecks.where('article').equals(number).sortBy('at'),
  ]);
  const statements = checks.map(({ check, actors }) => ({ check, actors }));
  return {
    id,
    article,
    mentions,
    actors,
    claims: claims === undefined ? [] : unpackClaims(claims),
    roles: roles.flatMap((record) => record.roles).sort((a, b) => a.start - b.start || a.end - b.end),
    ...(statements.length > 0 && { statements }),
    ...(sourceCheck && { sourceCheck }),
  };
}
