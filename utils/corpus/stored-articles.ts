import type { ActorId } from '../actors/actor.ts';
import type { ArticleId } from '../articles/article-id.ts';
import type { DocumentNumber } from '../coverage/coverage-index.ts';
import type { ArticleSource } from '../notebook/article-source.ts';
import type { Span } from '../text/span.ts';
import { mentionsOf } from './actor-record.ts';
import type { AnalysedArticle } from './analysed-article.ts';
import { sourcesOf } from './article-sources.ts';
import type { CorpusDatabase } from './corpus-database.ts';
import type { ArticleRecord } from './stored-records.ts';

/** An article as the corpus gives it back; its claims and roles lie apart. */
export interface CorpusArticle extends Omit<AnalysedArticle, 'claims' | 'roles' | 'statements'> {
  /** Who put it there. */
  readonly sources: readonly ArticleSource[];
  /** Sentences of the article's own blocks; offsets are UTF-16 code units of `article.text`. */
  readonly sentences: readonly Span[];
}

/** The articles in the order of the ids; those that are not there are left out. */
export async function storedArticles(
  database: CorpusDatabase,
  ids: readonly ArticleId[],
): Promise<CorpusArticle[]> {
  // Each by its own request: a cursor over all takes twice as long.
  const { articles, articleSources } = database;
  return database.transaction('r', articles, articleSources, async () =>
    sourced(database, await Promise.all(ids.map((id) => articles.get({ id })))),
  );
}

/** The articles by their numbers; those that are gone are left out. */
export async function articlesNumbered(
  database: CorpusDatabase,
  numbers: readonly DocumentNumber[],
): Promise<Map<DocumentNumber, CorpusArticle>> {
  const records = (await database.articles.bulkGet([...numbers])).filter((record) => record !== undefined);
  const articles = await sourced(database, records);
  return new Map(
    records.flatMap(({ number }, i) => {
      const article = articles[i];
      return article === undefined ? [] : [[number, article]];
    }),
  );
}

/** Articles that name the actor, newest first, undated ones last. */
export async function articlesNaming(
  database: CorpusDatabase,
  id: ActorId,
  limit: number,
): Promise<CorpusArticle[]> {
  const mentions = await mentionsOf(database, id, limit);
  return sourced(database, await database.articles.bulkGet(mentions.map(({ article }) => article)));
}

/** Articles as the corpus gives them back, with their sources. */
async function sourced(
  database: CorpusDatabase,
  found: readonly (ArticleRecord | undefined)[],
): Promise<CorpusArticle[]> {
  const records = found.filter((record) => record !== undefined);
  const sources = await sourcesOf(
    database,
    records.map(({ number }) => number),
  );
  return records.map(({ number, ...article }) => ({ ...article, sources: sources.get(number) ?? [] }));
}
