import { describe, expect, it } from 'vitest';
import { FEED_FILE, OPML_FILE } from '../../../utils/feeds/feed-file.ts';
import type { FileItem, TextFormat } from '../../../utils/files/file-reader.ts';
import { TEXT_FORMATS } from '../../../utils/files/formats/text-formats.ts';
import { made, sample } from '../files/formats/read-format.ts';

async function read(format: TextFormat, content: string): Promise<FileItem[]> {
  const items: FileItem[] = [];
  const file = { name: 'feed', blob: new Blob([content]), depth: 0 };
  for await (const item of format.read(file, {})) items.push(made(item));
  return items;
}

const FEEDS: Readonly<Record<string, string>> = {
  'RSS 2.0':
    '<?xml version="1.0"?><!-- x --><rss version="2.0"><channel><title>Quay Courier</title><item><title>Basin closed</title><guid>g1</guid><link>https://quay.example/basin</link><description>&lt;p&gt;Closed.&lt;/p&gt;</description><pubDate>Sun, 09 Mar 2025 06:00:00 GMT</pubDate></item></channel></rss>',
  'Atom 1.0':
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>Quay Courier</title><id>f</id><updated>2025-03-09T06:00:00Z</updated><entry><id>g1</id><title>Basin closed</title><link href="https://quay.example/basin"/><updated>2025-03-09T06:00:00Z</updated><published>2025-03-09T06:00:00Z</published><content type="html">&lt;p&gt;Closed.&lt;/p&gt;</content></entry></feed>',
  'RSS 1.0':
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://quay.example/"><title>Quay Courier</title><link>https://quay.example/</link><description>News</description></channel><item rdf:about="https://quay.example/basin"><title>Basin closed</title><link>https://quay.example/basin</link><description>Closed.</description><dc:date>2025-03-09T06:00:00Z</dc:date></item></rdf:RDF>',
  'JSON Feed 1.1':
    '{"version":"https://jsonfeed.org/version/1.1","title":"Quay Courier","items":[{"id":"g1","url":"https://quay.example/basin","title":"Basin closed","content_html":"<p>Closed.</p>","date_published":"2025-03-09T06:00:00Z"}]}',
};

describe('feeds as files', () => {
  it.each(Object.entries(FEEDS))('reads %s', async (_, content) => {
    expect(FEED_FILE.matches(content, 'x')).toBe(true);
    const items = await read(FEED_FILE, content);
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      kind: 'article',
      article: {
        title: 'Basin closed',
        outlet: 'Quay Courier',
        url: 'https://quay.example/basin',
        text: 'Basin closed\n\nClosed.',
        date: expect.stringContaining('2025-03-09'),
      },
    });
  });

  it('reads more items of a file than of a poll', async () => {
    const items = Array.from(
      { length: 700 },
      (_, at) => `<item><title>Item ${at}</title><guid>${at}</guid></item>`,
    );
    const content = `<rss version="2.0"><channel><title>Q</title>${items.join('')}</channel></rss>`;
    expect(await read(FEED_FILE, content)).toHaveLength(700);
  });

  it('leaves other exports to their formats, and takes none of theirs', () => {
    for (const name of [
      'zotero.rdf',
      'newsml-message.xml',
      'articles.json',
      'ninjs-3.json',
      'ril_export.html',
    ]) {
      expect(FEED_FILE.matches(sample(name), name)).toBe(false);
      expect(OPML_FILE.matches(sample(name), name)).toBe(false);
    }
    const { 'JSON Feed 1.1': json = '', ...xml } = FEEDS;
    for (const content of Object.values(xml))
      expect(TEXT_FORMATS.filter(({ matches }) => matches(content, 'x'))).toEqual([]);
    // So feeds have to be looked for before JSON of any kind.
    expect(TEXT_FORMATS.find(({ matches }) => matches(json, 'x'))?.name).toBe('JSON with articles');
  });

  it('says where a list of feeds belongs, and why a file is none', async () => {
    const opml =
      '<?xml version="1.0"?><opml version="2.0"><body><outline xmlUrl="https://a.example/"/></body></opml>';
    expect(OPML_FILE.matches(opml, 'x')).toBe(true);
    await expect(read(OPML_FILE, opml)).rejects.toThrow('where feeds are followed');
    const bomb = '<!DOCTYPE rss [<!ENTITY a "b">]><rss><channel/></rss>';
    await expect(read(FEED_FILE, bomb)).rejects.toThrow('defines entities');
    await expect(read(FEED_FILE, '<rss><channel><title>Q</title></channel></rss>')).rejects.toThrow(
      'no items',
    );
  });
});
