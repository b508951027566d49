import { parseFeed } from 'feedsmith';
import type { Feed, FeedItem } from './feed.ts';
import { feedItem, type GivenItem, html, longest, plain, titleText } from './item-fields.ts';

type Syndication = ReturnType<typeof parseFeed<string>>;
type OfFormat<Format extends Syndication['format']> = Extract<Syndication, { format: Format }>['feed'];

/**
 * Reads RSS of any version, Atom or JSON Feed. The text has passed the guard.
 * @param url where it was asked for; relative links are seen from there
 * @param most items that are read; those after them are left out
 * @throws what the parser throws where it is none of them
 */
export function readSyndication(text: string, url: string, most: number): Feed {
  const parsed = parseFeed(text, { maxItems: most });
  switch (parsed.format) {
    case 'rss':
      return readRss(parsed.feed, url);
    case 'rdf':
      return readRdf(parsed.feed, url);
    case 'atom':
      return readAtom(parsed.feed, url);
    case 'json':
      return readJson(parsed.feed, url);
  }
}

function readRss(feed: OfFormat<'rss'>, url: string): Feed {
  const items = (feed.items ?? []).map(
    (item): GivenItem => ({
      ids: [item.guid?.value],
      title: titleText(item.title ?? item.dc?.titles?.[0]),
      text: longest([html(item.content?.encoded), html(item.description), html(item.atom?.content?.value)]),
      links: [item.link, item.guid?.isPermaLink === false ? undefined : item.guid?.value],
      date: item.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0] ?? item.atom?.published,
      changed: item.atom?.updated ?? item.dcterms?.modified?.[0],
      authors: item.dc?.creators ?? item.authors?.map(({ name }) => name) ?? [],
      tags: [...(item.categories ?? []).map(({ name }) => name), ...(item.dc?.subjects ?? [])],
      language: item.dc?.languages?.[0],
    }),
  );
  const language = feed.language ?? feed.dc?.languages?.[0];
  return finish(items, url, titleText(feed.title), language, feed.ttl ?? periodOf(feed.sy));
}

function readRdf(feed: OfFormat<'rdf'>, url: string): Feed {
  const items = (feed.items ?? []).map(
    (item): GivenItem => ({
      ids: [item.rdf?.about],
      title: titleText(item.title ?? item.dc?.titles?.[0]),
      text: longest([html(item.content?.encoded), html(item.description)]),
      links: [item.link, item.rdf?.about],
      date: item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0],
      changed: item.dcterms?.modified?.[0],
      authors: item.dc?.creators ?? [],
      tags: item.dc?.subjects ?? [],
      language: item.dc?.languages?.[0],
    }),
  );
  return finish(items, url, titleText(feed.title), feed.dc?.languages?.[0], periodOf(feed.sy));
}

function readAtom(feed: OfFormat<'atom'>, url: string): Feed {
  const items = (feed.entries ?? []).map((entry): GivenItem => {
    const authors = entry.authors ?? feed.authors ?? [];
    return {
      ids: [entry.id],
      title: titleText(entry.title?.value, isPlain(entry.title?.type)),
      text: longest([atomText(entry.content), atomText(entry.summary)]),
      links: alternates(entry.links ?? []),
      date: entry.published ?? entry.updated ?? entry.dc?.dates?.[0],
      changed: entry.updated,
      authors: authors.map(({ name }) => name),
      tags: (entry.categories ?? []).map(({ label, term }) => label ?? term),
      language: entry.xml?.lang ?? entry.content?.xml?.lang,
    };
  });
  const base = feed.xml?.base;
  const from = base !== undefined && URL.canParse(base, url) ? new URL(base, url).href : url;
  const title = titleText(feed.title?.value, isPlain(feed.title?.type));
  return finish(items, from, title, feed.xml?.lang, periodOf(feed.sy));
}

function readJson(feed: OfFormat<'json'>, url: string): Feed {
  const items = (feed.items ?? []).map(
    (item): GivenItem => ({
      ids: [item.id],
      title: titleText(item.title, true),
      text: html(item.content_html) ?? longest([plain(item.content_text), plain(item.summary)]),
      links: [item.url, item.external_url],
      date: item.date_published ?? item.date_modified,
      changed: item.date_modified,
      authors: (item.authors ?? feed.authors ?? []).map(({ name }) => name),
      tags: item.tags ?? [],
      language: item.language,
    }),
  );
  return finish(items, url, titleText(feed.title, true), feed.language, undefined);
}

function finish(
  given: readonly GivenItem[],
  base: string,
  title: string | null,
  language: string | undefined,
  minutes: number | undefined,
): Feed {
  const items = given.map((item) => feedItem(item, base));
  return {
    kind: 'feed',
    title,
    language: language?.trim().slice(0, 35) || null,
    minutes: minutes !== undefined && Number.isFinite(minutes) && minutes > 0 ? minutes : null,
    items: firstOfEach(items.filter((item) => item !== null)),
  };
}

/** Two items under one name are one that was written down twice. */
function firstOfEach(items: readonly FeedItem[]): FeedItem[] {
  const seen = new Set<string>();
  return items.filter(({ key }) => !seen.has(key) && seen.add(key));
}

function alternates(links: readonly { readonly href?: string; readonly rel?: string }[]) {
  return links.filter(({ rel = 'alternate' }) => rel === 'alternate').map(({ href }) => href);
}

function atomText(text: { readonly value?: string; readonly type?: string } | undefined) {
  return isPlain(text?.type) ? plain(text?.value) : html(text?.value);
}

/** In Atom, what says nothing of its type is plain text. */
function isPlain(type = 'text'): boolean {
  return type === 'text' || type === 'text/plain';
}

const MINUTES: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 24 * 60,
  weekly: 7 * 24 * 60,
  monthly: 30 * 24 * 60,
  yearly: 365 * 24 * 60,
};

/** RSS' Syndication module: so many times in each period. */
function periodOf(
  period: { readonly updatePeriod?: string; readonly updateFrequency?: number } | undefined,
): number | undefined {
  const minutes = MINUTES[period?.updatePeriod?.trim().toLowerCase() ?? ''];
  return minutes === undefined ? undefined : minutes / Math.max(1, period?.updateFrequency ?? 1);
}
