import { contentId } from '../text/content-id.ts';
import { foldText } from '../text/normalise.ts';
import type { Article } from './article.ts';

/** Identity of an article by its content: 32 hexadecimal digits. */
export type ArticleId = string;

/**
 * The same words from the same outlet are the same article, however often and from wherever they are imported:
 * the outlet, title and text count as they are when folded.
 */
export async function articleId(article: Pick<Article, 'outlet' | 'title' | 'text'>): Promise<ArticleId> {
  const content = [article.outlet ?? '', article.title ?? '', article.text].map(foldText).join('\u0000');
  return contentId(content);
}
