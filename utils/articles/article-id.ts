import { foldText } from '../text/normalise.ts';
import type { Article } from './article.ts';

/** Identity of an article by its content: 32 hexadecimal digits. */
export type ArticleId = string;

/**
 * The same words from the same outlet are the same article, however often and from wherever they are imported:
 * SHA-256 over the folded outlet, title and text, cut to 128 bits.
 */
export async function articleId(article: Pick<Article, 'outlet' | 'title' | 'text'>): Promise<ArticleId> {
  const content = [article.outlet ?? '', article.title ?? '', article.text].map(foldText).join('\u0000');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(content));
  return Array.from(new Uint8Array(digest, 0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
