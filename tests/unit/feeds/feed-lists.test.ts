import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FeedError } from '../../../utils/feeds/feed-error.ts';
import { feedsOfPage, offeredFeeds } from '../../../utils/feeds/feed-links.ts';
import { findFeeds } from '../../../utils/feeds/find-feeds.ts';
import { readOpml, writeOpml } from '../../../utils/feeds/opml.ts';
import { guardedNetwork } from '../../../utils/network/network.ts';
import { FeedServer, rssOf } from './feed-server.ts';

const PAGE = 'https://harbour.example/news/';
const RSS = 'application/rss+xml';

describe('OPML', () => {
  it('lists feeds out of all folders, each once', () => {
    const text = `<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>
      <outline text="Harbours"><outline type="rss" text="Harbour &amp; Post" xmlUrl="https://harbour.example/feed"/>
        <outline text="Deeper"><outline text="Quay" xmlUrl="https://quay.example/rss"/></outline></outline>
      <outline text="Again" xmlUrl="https://quay.example/rss"/>
      <outline text="No feed"/><outline text="Bad" xmlUrl="javascript:alert(1)"/><outline text="File" xmlUrl="file:///x"/>
      <outline xmlUrl="http://nameless.example/feed"/></body></opml>`;
    expect(readOpml(text)).toEqual([
      { url: 'https://harbour.example/feed', title: 'Harbour & Post' },
      { url: 'https://quay.example/rss', title: 'Quay' },
      { url: 'http://nameless.example/feed', title: 'nameless.example' },
    ]);
  });

  it.each([
    ['no OPML', '<rss version="2.0"/>', 'no OPML'],
    ['an entity bomb', '<!DOCTYPE o [<!ENTITY a "a">]><opml/>', 'entities'],
    ['nesting', `<opml><body>${'<outline>'.repeat(100)}`, 'nested'],
    ['no feeds', '<opml version="2.0"><body><outline text="x"/></body></opml>', 'lists no feeds'],
    [
      'too many',
      `<opml><body>${Array.from({ length: 501 }, (_, n) => `<outline xmlUrl="https://f${n}.example/"/>`).join('')}</body></opml>`,
      'more than 500',
    ],
    ['nothing', '', 'no OPML'],
  ])('refuses %s', (_, text, reason) => {
    expect(() => readOpml(text)).toThrow(FeedError);
    expect(() => readOpml(text)).toThrow(reason);
  });

  it('is read again as it was written', () => {
    const feed = fc.record({
      url: fc.webUrl({ withQueryParameters: true }).map((url) => new URL(url).href),
      title: fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
        .map((text) => `Feed ${text.trim()}x`),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(feed, { minLength: 1, maxLength: 10, selector: ({ url }) => url }),
        (feeds) => {
          const read = readOpml(writeOpml(feeds));
          expect(read.map(({ url }) => url)).toEqual(feeds.map(({ url }) => url));
          const plain = (title: string) => title.replace(/[\s\p{C}]+/gu, '');
          expect(read.map(({ title }) => plain(title))).toEqual(feeds.map(({ title }) => plain(title)));
        },
      ),
    );
  });
});

describe('feeds that a page offers', () => {
  it('are those of its links, comments last', () => {
    const html = `<html><head>
      <link rel="alternate" type="${RSS}" title="Comments" href="/comments/feed/">
      <link rel="alternate" type="application/atom+xml" title="Harbour &amp; Post" href="/atom.xml">
      <link rel="ALTERNATE" type="application/feed+json; charset=utf-8" href="https://cdn.example/feed.json">
      <link rel="alternate" type="${RSS}" title="Again" href="/atom.xml">
      <link rel="alternate" type="text/html" hreflang="de" href="/de">
      <link rel="alternate" type="application/json+oembed" href="/oembed">
      <link rel="alternate" type="${RSS}" href="javascript:alert(1)">
      <link rel="stylesheet" type="${RSS}" href="/style"></head><body></body></html>`;
    expect(feedsOfPage(html, PAGE)).toEqual([
      { url: 'https://harbour.example/atom.xml', title: 'Harbour & Post' },
      { url: 'https://cdn.example/feed.json', title: 'cdn.example' },
      { url: 'https://harbour.example/comments/feed/', title: 'Comments' },
    ]);
  });

  it('are twenty at most, and none where a page says something else altogether', () => {
    const links = Array.from({ length: 50 }, (_, n) => ({ href: `/f${n}`, type: RSS, title: '' }));
    expect(offeredFeeds(links, PAGE)).toHaveLength(20);
    for (const said of [null, 'x', {}, [1], [{ href: 1, type: RSS, title: '' }]])
      expect(offeredFeeds(said, PAGE)).toEqual([]);
  });
});

describe('an address', () => {
  let server: FeedServer;
  const network = guardedNetwork({ fetch, isAllowed: async () => true });
  beforeEach(async () => {
    server = await new FeedServer().start();
  });
  afterEach(() => server.stop());
  const find = (path: string) => findFeeds(network, `${server.origin}${path}`, 0);

  it('is a feed itself', async () => {
    server.answers.set('/feed', {
      body: rssOf([{ guid: '1', title: 'A', text: 'B', link: 'https://www.harbour.example/a' }]),
    });
    expect(await find('/feed')).toEqual([
      { url: `${server.origin}/feed`, title: 'Harbour Post', articles: 'https://www.harbour.example' },
    ]);
  });

  it('is a page that offers feeds', async () => {
    server.answers.set('/', {
      body: `<!doctype html><link rel="alternate" type="${RSS}" title="News" href="/feed">`,
    });
    expect(await find('/')).toEqual([
      { url: `${server.origin}/feed`, title: 'News', articles: server.origin },
    ]);
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    ['/none', { body: '<!doctype html><html><body>Hello</body></html>' }, 'offers no feed'],
    ['/text', { body: 'Hello' }, 'no feed at this address'],
    ['/lost', { status: 404 }, 'no longer'],
  ])('is nothing to follow: %s', async (path, answer, reason) => {
    server.answers.set(path, answer);
    await expect(find(path)).rejects.toThrow(reason);
  });
});
