import type { ArticleSource } from '../notebook/article-source.ts';
import { type Addition, writeArticles } from './add-articles.ts';
import type { Corpus } from './corpus.ts';
import type { PreparedArticle } from './prepared-article.ts';

/**
 * Adds articles that were prepared before, whatever their number, in one transaction with whatever `alongside` writes:
 * all of it is there afterwards, or nothing. Whoever adds many prepares the next ones while these are being written.
 * After many additions the index wants tidying.
 */
export function addPrepared(
  corpus: Corpus,
  prepared: readonly PreparedArticle[],
  source: ArticleSource,
  alongside: (addition: Addition) => Promise<void>,
): Promise<Addition> {
  return corpus.change(async () => {
    const addition = await writeArticles(corpus.database, prepared, source);
    await alongside(addition);
    return addition;
  });
}
