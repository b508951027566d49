import { writeArticles } from './add-articles.ts';
import { addSource } from './article-sources.ts';
import type { Corpus } from './corpus.ts';
import { prepareArticle } from './prepared-article.ts';
import type { SourcedArticle } from './sourced-articles.ts';

/** How many articles came in, and how many were there. */
export interface Restored {
  readonly added: number;
  readonly known: number;
}

/**
 * Brings articles back as they were: their sources, when they came in and by which version they were read. What is there
 * already stays, and gets the sources that it lacks. All of them in one transaction, so give it some dozens at a time.
 */
export function restoreArticles(corpus: Corpus, articles: readonly SourcedArticle[]): Promise<Restored> {
  const { database } = corpus;
  const prepared = articles.map((article) => ({
    ...article,
    prepared: prepareArticle({ ...article.analysed, readBy: article.readBy }),
  }));
  return corpus.change(async () => {
    let added = 0;
    for (const alike of Map.groupBy(prepared, ({ sources }) => sources.join(' ')).values()) {
      const [first, ...others] = alike[0]?.sources ?? [];
      if (first === undefined) continue;
      const addition = await writeArticles(
        database,
        alike.map((article) => article.prepared),
        first,
      );
      const fresh = new Set(addition.added);
      const addedAt = new Map(alike.map(({ analysed, addedAt }) => [analysed.id, addedAt]));
      const ids = [...addedAt.keys()];
      const numbers = await database.articles.where('id').anyOf(ids).primaryKeys();
      const heads = (await database.articleHeads.bulkGet(numbers)).filter((head) => head !== undefined);
      for (const source of others) await addSource(database, source, heads);
      await database.articleHeads.bulkPut(
        heads
          .filter(({ id }) => fresh.has(id))
          .map((head) => ({ ...head, addedAt: addedAt.get(head.id) || head.addedAt })),
      );
      added += addition.added.length;
    }
    return { added, known: articles.length - added };
  });
}
