import { DOMParser } from 'linkedom';
import type { Article } from './article.ts';
import { readMainText } from './article-text.ts';
import { readLiveArticle } from './live-article.ts';
import { readMetadata } from './metadata.ts';
import { refineArticle } from './refine-article.ts';

export type HtmlReading =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly message: string };

// Pages are far smaller; parsing more than this would take minutes.
const LARGEST_PAGE = 12 * 1024 * 1024;

// Opening and closing tags together; large pages have a tenth of this.
const MOST_TAGS = 200_000;
// Browsers stop at 512.
const DEEPEST = 2000;

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
 * Reads an HTML file: an article as on a live page, or title and main text with kind `other`. Nothing in the file is
 * run or loaded. The parser keeps what it can of a file that is cut off.
 */
export function readHtmlDocument(content: string): HtmlReading {
  if (content.length > LARGEST_PAGE)
    return { ok: false, message: 'the page is too large to be read: over 12 million characters' };
  if (hasTooManyTags(content)) return { ok: false, message: 'the page has too many elements to be read' };
  const document = parseHtml(content);
  if (!document) return { ok: false, message: 'the page holds no text' };
  if (isTooDeep(document))
    return { ok: false, message: 'the page’s elements are nested too deeply to be read' };
  const url = statedUrl(document);
  const reading = readLiveArticle(document, url);
  const article =
    reading.kind === 'article'
      ? reading.article
      : readMainText(document, readMetadata(document, url), 'other').article;
  if (article.text.trim() === '') return { ok: false, message: 'the page holds no text' };
  return { ok: true, article: refineArticle(article) };
}

function hasTooManyTags(content: string): boolean {
  let tags = 0;
  for (let at = content.indexOf('<'); at >= 0; at = content.indexOf('<', at + 1)) tags += 1;
  return tags > MOST_TAGS;
}

function parseHtml(content: string): Document | null {
  try {
    const parsed: unknown = new DOMParser().parseFromString(withRoot(content), 'text/html');
    const document = parsed as Document;
    return document.documentElement ? document : null;
  } catch {
    return null;
  }
}

function isTooDeep(document: Document): boolean {
  let level: Element[] = [document.documentElement];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((element) => [...element.children]);
  }
  return false;
}

/** Browsers add a root and a body where a page lacks them; this parser does not. */
function withRoot(content: string): string {
  if (/<html[\s>]/i.test(content.slice(0, 4096))) return content;
  return /<body[\s>]/i.test(content) ? `<html>${content}</html>` : `<html><body>${content}</body></html>`;
}

/** A file does not say where it came from, but most pages do. */
function statedUrl(document: Document): string {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return canonical ?? document.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? '';
}
