import { readHtmlDocument } from '../articles/html-document.ts';
import type { FileItem } from './file-reader.ts';

/**
 * A page as an item. One that is no article is given as what it is, of kind `other`.
 * @param url where it was loaded from; empty where only the page may know
 */
export function pageItem(name: string, html: string, url: string): FileItem {
  const reading = readHtmlDocument(html, url);
  return reading.ok
    ? { kind: 'article', article: reading.article, inputId: null }
    : { kind: 'refused', name, reason: reading.message };
}
