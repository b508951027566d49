import type { ArticleId } from '../articles/article-id.ts';
import type { ArticleSource } from '../notebook/article-source.ts';
import type { CorpusDatabase } from './corpus-database.ts';
import { releaseArticles } from './release-source.ts';

/**
 * Takes a source off one article, and removes the article where it has no other. Nothing happens where it does not have
 * the source. Within a transaction over all tables.
 */
export async function takeSourceOff(
  database: CorpusDatabase,
  source: ArticleSource,
  id: ArticleId,
): Promise<void> {
  const { articles, articleHeads, articleSources } = database;
  const number = await articles.where('id').equals(id).primaryKeys();
  const heads = (await articleHeads.bulkGet(number)).filter((head) => head !== undefined);
  for (const head of heads) {
    const has = await articleSources.get([source, head.number]);
    if (has !== undefined) await releaseArticles(database, source, [head]);
  }
}
