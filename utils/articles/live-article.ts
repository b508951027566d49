import { decideArticle } from './article-decision.ts';
import { type LiveReading, readArticleText } from './article-text.ts';
import { readDeclarations } from './page-declarations.ts';

/**
 * Decides whether a page is an article and reads it, as `readArticleText` does. In the browser the two halves are
 * scripts of their own, so that a page that is none is not given the larger one.
 * @param url where the page was loaded from
 */
export function readLiveArticle(document: Document, url: string): LiveReading {
  const declared = readDeclarations(document);
  const { isArticle, reason } = decideArticle(document, url, declared);
  return isArticle ? readArticleText(document, url, declared) : { kind: 'not-article', reason };
}
