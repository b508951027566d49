import { writeArticles } from './add-articles.ts';
import type { CorpusDatabase } from './corpus-database.ts';
import { type StarterState, setStarterState } from './corpus-meta.ts';
import type { PreparedArticle } from './prepared-article.ts';
import { releaseArticles } from './release-source.ts';

/** Makes the starter articles exactly these. Within a transaction over all tables. */
export async function replaceStarterArticles(
  database: CorpusDatabase,
  articles: readonly PreparedArticle[],
  state: StarterState,
): Promise<void> {
  const wanted = new Set(articles.map(({ record }) => record.id));
  const there = await database.articleSources
    .where('[source+article]')
    .between(['starter', 0], ['starter', Number.POSITIVE_INFINITY])
    .toArray();
  const heads = await database.articleHeads.bulkGet(there.map(({ article }) => article));
  const gone = heads.flatMap((head) => (head === undefined || wanted.has(head.id) ? [] : [head]));
  await releaseArticles(database, 'starter', gone);
  await writeArticles(database, articles, 'starter');
  await setStarterState(database, state);
}
