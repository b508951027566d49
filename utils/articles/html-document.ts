import type { Article } from './article.ts';
import { readMainText } from './article-text.ts';
import { readLiveArticle } from './live-article.ts';
import { readMetadata } from './metadata.ts';
import { parseHtml } from './parse-html.ts';
import { refineArticle } from './refine-article.ts';

export type HtmlReading =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly message: string };

/** Whether a text is an HTML page, by how it begins. */
export function isHtml(content: string): boolean {
  const opening = content
    .slice(0, 4096)
    .replace(/^\s*(?:<\?xml[^>]{0,200}>)?\s*(?:<!--[\s\S]{0,2000}?-->\s*)*/, '');
  if (/^<!doctype html|^<html[\s>]/i.test(opening)) return true;
  return /^<(?:head|body|article|main|div|section|title|meta|h1|p|script|style|link|table|header)[\s>/]/i.test(
    opening,
  );
}

/**
 * Reads an HTML page: an article as on a live page, or title and main text with kind `other`. Nothing in it is run or
 * loaded. The parser keeps what it can of a page that is cut off.
 * @param loadedFrom the address that the page came from; empty where only the page itself can say
 */
export function readHtmlDocument(content: string, loadedFrom = ''): HtmlReading {
  const parsed = parseHtml(content);
  if (!parsed.ok) return parsed;
  const { document } = parsed;
  const url = loadedFrom === '' ? statedUrl(document) : loadedFrom;
  const reading = readLiveArticle(document, url);
  const article =
    reading.kind === 'article'
      ? reading.article
      : readMainText(document, readMetadata(document, url), 'other').article;
  if (article.text.trim() === '') return { ok: false, message: 'the page holds no text' };
  return { ok: true, article: refineArticle(article) };
}

/** A file does not say where it came from, but most pages do. */
function statedUrl(document: Document): string {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return canonical ?? document.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? '';
}
