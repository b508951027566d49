import type { Article } from '../articles/article.ts';
import { articleId } from '../articles/article-id.ts';
import { textHash } from '../text/text-hash.ts';

/** Tells pages apart by all that is read of them: those of one content may declare other fact-checks. */
export async function pageKey(article: Article): Promise<string> {
  const { reviews = [], factChecks = [] } = article;
  return `${await articleId(article)} ${textHash(JSON.stringify([reviews, factChecks]))}`;
}
