import type { ActorId } from '../actors/actor.ts';
import type { ArticleId } from '../articles/article-id.ts';
import type { DocumentNumber } from '../coverage/coverage-index.ts';
import type { Span } from '../text/span.ts';
import { mentionsOf } from './actor-record.ts';
import type { AnalysedArticle } from './analysed-article.ts';
import type { CorpusDatabase } from './corpus-database.ts';
import type { ArticleRecord, Origin } from './stored-records.ts';

/** An article as the corpus gives it back; its claims and roles lie apart. */
export interface CorpusArticle extends Omit<AnalysedArticle, 'claims' | 'roles' | 'statements'> {
  readonly origin: Origin;
  /** Sentences of the article's own blocks; offsets are UTF-16 code units of `article.text`. */
  readonly sentences: readonly Span[];
}

/** The articles in the order of the ids; those that are not there are left out. */
export async function storedArticles(
  database: CorpusDatabase,
  ids: readonly ArticleId[],
): Promise<CorpusArticle[]> {
  // Each by its own request: a cursor over all takes twice as long.
  const { articles } = database;
  const records = await database.transaction('r', articles, () =>
    Promise.all(ids.map((id) => articles.get({ id }))),
  );
  return found(records);
}

/** The articles by their numbers; those that are gone are left out. */
export async function articlesNumbered(
  { articles }: CorpusDatabase,
  numbers: readonly DocumentNumber[],
): Promise<Map<DocumentNumber, CorpusArticle>> {
  const records = await articles.bulkGet([...numbers]);
  return new Map(
    records.flatMap((record) => (record === undefined ? [] : [[record.number, withoutNumber(record)]])),
  );
}

/** Articles that name the actor, newest first, undated ones last. */
export async function articlesNaming(
  database: CorpusDatabase,
  id: ActorId,
  limit: number,
): Promise<CorpusArticle[]> {
  const mentions = await mentionsOf(database, id, limit);
  return found(await database.articles.bulkGet(mentions.map(({ article }) => article)));
}

function found(records: readonly (ArticleRecord | undefined)[]): CorpusArticle[] {
  return records.flatMap((record) => (record === undefined ? [] : [withoutNumber(record)]));
}

function withoutNumber({ number: _, ...article }: ArticleRecord): CorpusArticle {
  return article;
}
