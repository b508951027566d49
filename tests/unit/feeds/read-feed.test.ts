import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Feed } from '../../../utils/feeds/feed.ts';
import { feedArticle, outletName } from '../../../utils/feeds/feed-article.ts';
import { readFeed } from '../../../utils/feeds/read-feed.ts';

const URL_OF_FEED = 'https://harbour.example/feeds/all.xml';
const NOW = Date.parse('2026-03-01T12:00:00Z');

function feedOf(text: string): Feed {
  const reading = readFeed(text, URL_OF_FEED);
  if (reading.kind !== 'feed') throw new Error(JSON.stringify(reading));
  return reading;
}

function reasonOf(text: string): string {
  const reading = readFeed(text, URL_OF_FEED);
  return reading.kind === 'unreadable' ? reading.reason : JSON.stringify(reading);
}

const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Harbour Post - RSS</title><link>https://harbour.example/</link><language>en-gb</language><ttl>30</ttl>
<item><title>Quay &amp;amp; ferry: &lt;i&gt;both&lt;/i&gt; open</title><link>/news/quay?id=1</link>
<guid isPermaLink="false">item-1</guid><pubDate>Tue, 03 Feb 2026 04:03:19 GMT</pubDate><dc:creator>Ann Mole</dc:creator>
<category>Harbour</category><category>Ferries</category><description>Short.</description>
<content:encoded><![CDATA[<p>The quay opened on Tuesday.</p><p>Two ferries call there each day.</p>]]></content:encoded></item>
<item><title>Tide table</title><guid>https://harbour.example/news/tide</guid><description>High &amp;gt; low.</description></item>
</channel></rss>`;

describe('RSS 2.0', () => {
  it('is read into items and articles', () => {
    const feed = feedOf(RSS);
    expect(feed).toMatchObject({ title: 'Harbour Post - RSS', language: 'en-gb', minutes: 30 });
    const [first, second] = feed.items;
    expect(first).toMatchObject({
      key: 'item-1',
      title: 'Quay & ferry: both open',
      url: 'https://harbour.example/news/quay?id=1',
      author: 'Ann Mole',
      tags: ['Harbour', 'Ferries'],
    });
    expect(second).toMatchObject({
      key: 'https://harbour.example/news/tide',
      url: 'https://harbour.example/news/tide',
    });
    const article = first && feedArticle(first, feed, NOW);
    expect(article).toMatchObject({
      kind: 'article',
      outlet: 'Harbour Post',
      date: '2026-02-03T04:03:19.000Z',
      text: 'Quay & ferry: both open\n\nThe quay opened on Tuesday.\n\nTwo ferries call there each day.',
    });
    expect(article?.blocks.map(({ kind }) => kind)).toEqual(['title', 'body', 'body']);
  });
});

describe('other formats', () => {
  it.each([
    [
      'RSS 0.91',
      '<!DOCTYPE rss PUBLIC "-//X//DTD RSS 0.91//EN" "http://x.example/rss-0.91.dtd"><rss version="0.91"><channel><title>T</title><item><title>A</title><link>https://h.example/a</link></item></channel></rss>',
    ],
    [
      'RSS 0.90',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>T</title></channel><item><title>A</title><link>https://h.example/a</link></item></rdf:RDF>',
    ],
    [
      'RSS 1.0',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="c"><title>T</title></channel><item rdf:about="https://h.example/a"><title>A</title><link>https://h.example/a</link></item></rdf:RDF>',
    ],
    [
      'Atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><id>tag:h.example,2026:1</id><title>A</title><link rel="self" href="/wrong"/><link href="https://h.example/a"/><updated>2026-01-01T00:00:00Z</updated></entry></feed>',
    ],
    [
      'JSON Feed',
      '{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":"1","url":"https://h.example/a","title":"A"}]}',
    ],
    [
      'a news sitemap',
      '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://h.example/a</loc><news:news><news:publication><news:name>T</news:name><news:language>en</news:language></news:publication><news:publication_date>2026-01-30</news:publication_date><news:title>A</news:title></news:news></url><url><loc>https://h.example/about</loc></url></urlset>',
    ],
  ])('reads %s', (_, text) => {
    const feed = feedOf(text);
    expect(feed.title).toBe('T');
    expect(feed.items).toHaveLength(1);
    expect(feed.items[0]).toMatchObject({ title: 'A', url: 'https://h.example/a' });
  });

  it('takes plain titles of Atom and JSON Feed at their word', () => {
    const atom =
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><id>1</id><title>a &lt;b> c &amp;amp;</title></entry></feed>';
    expect(feedOf(atom).items[0]?.title).toBe('a <b> c &amp;');
  });

  it('lists the sitemaps of an index, those of news before others and the newest first', () => {
    const index = `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      <sitemap><loc>https://h.example/pages.xml</loc></sitemap>
      <sitemap><loc>https://h.example/news-1.xml</loc><lastmod>2026-01-01</lastmod></sitemap>
      <sitemap><loc>javascript:alert(1)</loc></sitemap>
      <sitemap><loc>https://h.example/news-2.xml</loc><lastmod>2026-02-01</lastmod></sitemap></sitemapindex>`;
    expect(readFeed(index, URL_OF_FEED)).toEqual({
      kind: 'index',
      urls: ['https://h.example/news-2.xml', 'https://h.example/news-1.xml'],
    });
  });
});

describe('what is hostile', () => {
  it.each([
    [
      'an entity bomb',
      '<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss version="2.0"><channel><title>&b;</title></channel></rss>',
      'defines entities',
    ],
    ['nesting', `<rss version="2.0"><channel>${'<a>'.repeat(5000)}`, 'nested'],
    [
      'too many elements',
      `<rss version="2.0"><channel>${'<item/>'.repeat(200_001)}</channel></rss>`,
      'elements',
    ],
    ['nothing', ' ', 'empty'],
    ['a page', '<!doctype html><html><body><p>Hello</p></body></html>', 'web page'],
    ['a picture', '\u0089PNG\r\n', 'neither'],
    ['other JSON', '{"items":[]}', 'neither'],
    ['deep JSON', `{"version":"https://jsonfeed.org/version/1","items":${'['.repeat(200_000)}`, 'neither'],
    ['a cut feed', '<rss version="2.0"><channel><title>T</title><item', 'cut off'],
  ])('refuses %s', (_, text, reason) => {
    expect(reasonOf(text)).toContain(reason);
  });

  it('lets no script, no other scheme and no name of a prototype through', () => {
    const text = `<rss version="2.0"><channel><title>T</title><item>
      <title>&lt;script&gt;alert(1)&lt;/script&gt;News &lt;img src=x onerror=alert(1)&gt;today</title>
      <link>javascript:alert(1)</link><guid isPermaLink="true">https://user:secret@h.example/a</guid>
      <description>&lt;p onclick="x()"&gt;Words&lt;script&gt;alert(2)&lt;/script&gt;&lt;/p&gt;</description></item></channel></rss>`;
    const feed = feedOf(text);
    const [item] = feed.items;
    expect(item).toMatchObject({ title: 'News today', url: null });
    expect(item && feedArticle(item, feed, NOW).text).toBe('News today\n\nWords');
    expect(reasonOf('<rss version="2.0"><channel><__proto__><a>b</a></__proto__></channel></rss>')).toContain(
      'damaged',
    );
  });

  it('reads no more than 500 items and each name once', () => {
    const item = (name: number) => `<item><guid>${name}</guid><title>Item ${name}</title></item>`;
    const many = Array.from({ length: 700 }, (_, index) => item(index)).join('');
    expect(feedOf(`<rss version="2.0"><channel><title>T</title>${many}</channel></rss>`).items).toHaveLength(
      500,
    );
    expect(
      feedOf(`<rss version="2.0"><channel><title>T</title>${item(1)}${item(1)}</channel></rss>`).items,
    ).toHaveLength(1);
  });

  it('answers for any text', () => {
    const piece = fc.constantFrom(
      '<rss version="2.0">',
      '<channel>',
      '<item>',
      '</item>',
      '<title>',
      '&amp;',
      '<![CDATA[',
      ']]>',
      '<feed xmlns="http://www.w3.org/2005/Atom">',
      '<entry>',
      '<urlset>',
      '<url>',
      '<loc>',
      '{"version":"https://jsonfeed.org/version/1","items":[',
      '{"id":',
      '1',
      'null',
      '}',
      ']',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (parts) => {
        const reading = readFeed(parts.join(''), URL_OF_FEED);
        if (reading.kind === 'feed') for (const item of reading.items) feedArticle(item, reading, NOW);
      }),
    );
  });
});

describe('dates', () => {
  const dateOf = (date: string) => {
    const item = feedOf(RSS).items[0];
    return item && feedArticle({ ...item, date }, { title: 'T', language: null }, NOW).date;
  };
  it.each([
    ['Tue, 03 Feb 2026 04:03:19 +0100', '2026-02-03T03:03:19.000Z'],
    ['3 Feb 26 04:03 EST', '2026-02-03T09:03:00.000Z'],
    ['Tue, 03 Feb 2026 04:03:19 CEST', '2026-02-03'],
    ['2026-02-03T04:03:19Z', '2026-02-03T04:03:19Z'],
    ['2026-02-03', '2026-02-03'],
    ['Mon, 01 Jan 0001 00:00:00 GMT', null],
    ['Thu, 01 Jan 1970 00:00:00 GMT', null],
    ['Fri, 01 Jan 2100 00:00:00 GMT', null],
    ['2026-13-45', null],
    ['yesterday', null],
    ['', null],
  ])('reads %j as %j', (stated, expected) => {
    expect(dateOf(stated)).toBe(expected);
  });
});

it.each([
  ['Harbour Post - RSS', 'Harbour Post'],
  ['Harbour Post RSS Feed', 'Harbour Post'],
  ['Harbour Post (Atom)', 'Harbour Post'],
  ['RSS', 'RSS'],
  ['Carcass', 'Carcass'],
])('names the outlet of %j', (title, outlet) => {
  expect(outletName(title)).toBe(outlet);
});
