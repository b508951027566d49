import { XMLParser } from 'fast-xml-parser';
import * as v from 'valibot';
import type { Feed, SitemapIndex } from './feed.ts';
import { feedItem, firstAddress, type GivenItem, titleText } from './item-fields.ts';

// Sitemaps (https://www.sitemaps.org/protocol.html) with the extension for news
// (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap). They bring headlines and no text.

const parser = new XMLParser({
  removeNSPrefix: true,
  parseTagValue: false,
  ignoreAttributes: true,
  htmlEntities: false,
  isArray: (name) => name === 'url' || name === 'sitemap',
});

const textSchema = v.optional(v.string());
const newsSchema = v.object({
  title: v.string(),
  publication_date: textSchema,
  keywords: textSchema,
  publication: v.optional(v.object({ name: textSchema, language: textSchema })),
});
const urlSchema = v.object({ loc: v.string(), news: newsSchema });
const indexEntrySchema = v.object({ loc: v.string(), lastmod: textSchema });
const listSchema = v.fallback(v.array(v.unknown()), []);
const sitemapSchema = v.object({ urlset: v.object({ url: listSchema }) });
const indexSchema = v.object({ sitemapindex: v.object({ sitemap: listSchema }) });

/**
 * Reads a sitemap of news, or a list of sitemaps; null where the text is neither. It has passed the guard.
 * @throws what the parser throws where the text is no XML
 */
export function readSitemap(text: string, url: string, most: number): Feed | SitemapIndex | null {
  if (!/<(?:\w+:)?(?:urlset|sitemapindex)[\s>]/.test(text.slice(0, 4096))) return null;
  const parsed: unknown = parser.parse(text);
  const index = v.safeParse(indexSchema, parsed);
  if (index.success) return readIndex(index.output.sitemapindex.sitemap, url);
  const sitemap = v.safeParse(sitemapSchema, parsed);
  return sitemap.success ? readUrls(sitemap.output.urlset.url.slice(0, most), url) : null;
}

function readIndex(entries: readonly unknown[], url: string): SitemapIndex {
  const read = entries.flatMap((entry) => {
    const parsed = v.safeParse(indexEntrySchema, entry);
    const address = parsed.success ? firstAddress([parsed.output.loc], url) : null;
    return parsed.success && address !== null ? [{ address, lastmod: parsed.output.lastmod ?? '' }] : [];
  });
  // Dates of ISO 8601 sort as text.
  const newest = read.sort((a, b) => (a.lastmod < b.lastmod ? 1 : a.lastmod > b.lastmod ? -1 : 0));
  const news = newest.filter(({ address }) => /news/i.test(new URL(address).pathname));
  return { kind: 'index', urls: (news.length > 0 ? news : newest).map(({ address }) => address) };
}

function readUrls(entries: readonly unknown[], url: string): Feed {
  const read = entries.flatMap((entry) => {
    const parsed = v.safeParse(urlSchema, entry);
    return parsed.success ? [parsed.output] : [];
  });
  const items = read.map(({ loc, news }) => feedItem(given(loc, news), url));
  const publication = read[0]?.news.publication;
  return {
    kind: 'feed',
    title: titleText(publication?.name),
    language: publication?.language?.slice(0, 35) ?? null,
    minutes: null,
    items: items.filter((item) => item !== null),
  };
}

function given(loc: string, news: v.InferOutput<typeof newsSchema>): GivenItem {
  return {
    ids: [loc],
    title: titleText(news.title),
    text: null,
    links: [loc],
    date: news.publication_date,
    changed: undefined,
    authors: [],
    tags: news.keywords?.split(',') ?? [],
    language: news.publication?.language,
  };
}
