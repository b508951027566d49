import * as v from 'valibot';
import { parseHtml } from '../articles/parse-html.ts';
import { firstAddress, titleText } from './item-fields.ts';
import type { ListedFeed } from './opml.ts';

/** A `<link>` as it stands in a page; nobody has looked at it. */
export interface PageLink {
  readonly href: string;
  readonly type: string;
  readonly title: string;
}

const MOST_LINKS = 20;
const FEED_TYPE = /^application\/(?:rss|atom|rdf)\+xml|^application\/feed\+json/i;

const linksSchema = v.array(v.object({ href: v.string(), type: v.string(), title: v.string() }));

/**
 * The feeds that a page offers by its links (https://www.rssboard.org/rss-autodiscovery), each once, those of comments
 * last. Whatever is no such link is passed over.
 * @param page the page's address
 */
export function offeredFeeds(links: unknown, page: string): ListedFeed[] {
  const parsed = v.safeParse(linksSchema, links);
  const feeds = new Map<string, ListedFeed>();
  for (const { href, type, title } of parsed.success ? parsed.output : []) {
    const url = FEED_TYPE.test(type.trim()) ? firstAddress([href], page) : null;
    if (url === null || feeds.has(url) || feeds.size === MOST_LINKS) continue;
    feeds.set(url, { url, title: titleText(title, true) ?? new URL(url).hostname });
  }
  const isOfComments = ({ url, title }: ListedFeed) => /comment/i.test(title) || /\/comments?\//i.test(url);
  return [...feeds.values()].sort((a, b) => Number(isOfComments(a)) - Number(isOfComments(b)));
}

/** The same out of a page's HTML. */
export function feedsOfPage(html: string, page: string): ListedFeed[] {
  const parsed = parseHtml(html);
  if (!parsed.ok) return [];
  const links = [...parsed.document.querySelectorAll('link[rel~="alternate" i][href]')].map((link) => ({
    href: link.getAttribute('href') ?? '',
    type: link.getAttribute('type') ?? '',
    title: link.getAttribute('title') ?? '',
  }));
  return offeredFeeds(links, page);
}
