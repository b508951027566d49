import { checkXml } from '../files/xml-guard.ts';
import { type FeedReading, MOST_ITEMS } from './feed.ts';
import { readSitemap } from './sitemap.ts';
import { readSyndication } from './syndication.ts';

const LIMITS = { length: 10_000_000, elements: 200_000, depth: 64 };

/**
 * Reads a feed (RSS, Atom, JSON Feed), a news sitemap or a list of sitemaps. What would blow up inside of a parser is
 * refused before it.
 * @param text the decoded text
 * @param url where it was asked for; relative links are seen from there
 * @param most items that are read; those after them are left out
 */
export function readFeed(text: string, url: string, most = MOST_ITEMS): FeedReading {
  const content = text.replace(/^\ufeff/, '').trimStart();
  if (content === '') return unreadable('It is empty.');
  const isJson = content.startsWith('{');
  const refusal = isJson ? tooLong(content) : checkXml(content, LIMITS);
  // A page is told before its markup is judged: pages are no XML.
  if (!isJson && isPage(content)) return unreadable('It is a web page and no feed.');
  if (refusal !== null) return unreadable(refusal);
  try {
    const reading = (isJson ? null : readSitemap(content, url, most)) ?? readSyndication(content, url, most);
    if (reading.kind === 'index' || reading.items.length > 0 || reading.title !== null) return reading;
    return unreadable('It names no articles.');
  } catch {
    return unreadable('It is neither RSS, Atom, JSON Feed nor a news sitemap, or it is damaged.');
  }
}

/** Whether a text begins as an HTML page does. */
export function isPage(content: string): boolean {
  const opening = content.slice(0, 4096).replace(/^(?:\s|<\?[^>]{0,200}>|<!--[\s\S]{0,2000}?-->)*/, '');
  return /^<(?:!doctype html|html|head|body)[\s>]/i.test(opening);
}

function tooLong(content: string): string | null {
  return content.length > LIMITS.length ? 'It is longer than the 10 million characters that are read.' : null;
}

function unreadable(reason: string): FeedReading {
  return { kind: 'unreadable', reason };
}
