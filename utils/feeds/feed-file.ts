import { type FileItem, type TextFormat, UnreadableFile } from '../files/file-reader.ts';
import { wholeText } from '../files/file-text.ts';
import { feedArticle } from './feed-article.ts';
import { readFeed } from './read-feed.ts';

// A feed in a file may be a whole archive. Its length is bounded by the reader of feeds.
const MOST_ITEMS = 50_000;
// No address is seen from this one, so that relative ones are none.
const NOWHERE = 'about:blank';

/** A feed that was saved as a file: RSS, Atom, JSON Feed or a sitemap of news. */
export const FEED_FILE: TextFormat = {
  name: 'Feed',
  matches: (opening) => {
    const start = opening.slice(0, 4096);
    return (
      /^<(?:rss|(?:\w+:)?urlset|(?:\w+:)?sitemapindex)[\s>]/.test(beginning(start)) ||
      /<(?:\w+:)?feed\s[^>]*"http:\/\/www\.w3\.org\/2005\/Atom"/.test(start) ||
      /<(?:\w+:)?RDF\s[^>]*"http:\/\/(?:purl\.org\/rss\/1\.0\/|my\.netscape\.com\/rdf\/simple\/0\.9\/)"/.test(
        start,
      ) ||
      /^\s*\{\s*"version"\s*:\s*"https:\\?\/\\?\/jsonfeed\.org\\?\/version\\?\//.test(start)
    );
  },
  async *read(file) {
    const reading = readFeed(await wholeText(file), NOWHERE, MOST_ITEMS);
    switch (reading.kind) {
      case 'unreadable':
        throw new UnreadableFile(reading.reason);
      case 'index':
        throw new UnreadableFile('it only lists sitemaps, which stand elsewhere');
      case 'feed':
        if (reading.items.length === 0) throw new UnreadableFile('the feed has no items');
        for (const item of reading.items)
          yield () => ({
            kind: 'article',
            article: feedArticle(item, reading, Date.now()),
            inputId: item.key,
          });
    }
  },
};

/** A list of feeds has no articles, and is brought in where feeds are followed. */
export const OPML_FILE: TextFormat = {
  name: 'List of feeds',
  matches: (opening) => /^<opml[\s>]/.test(beginning(opening.slice(0, 4096))),
  // biome-ignore lint/correctness/useYield: there is nothing in it to give
  async *read(): AsyncGenerator<FileItem> {
    throw new UnreadableFile('it is a list of feeds (OPML): choose it where feeds are followed');
  },
};

/** A text from its first element on. */
function beginning(start: string): string {
  return start.replace(/^(?:\s|<\?[^>]{0,400}>|<!--[\s\S]{0,2000}?-->|<!(?!--)[^>]{0,400}>)*/, '');
}
