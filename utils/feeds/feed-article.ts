import type { Article } from '../articles/article.ts';
import { composeArticle } from '../articles/compose-article.ts';
import { htmlBlocks, type TextBlock } from '../articles/html-blocks.ts';
import type { Feed, FeedItem, FeedText } from './feed.ts';
import { itemDate } from './item-date.ts';

/** An item of a feed as an article. Its outlet is the feed's title. `now` is in milliseconds since 1970. */
export function feedArticle(item: FeedItem, feed: Pick<Feed, 'title' | 'language'>, now: number): Article {
  const blocks = item.text === null ? [] : blocksOf(item.text);
  return composeArticle(
    {
      title: item.title,
      outlet: outletName(feed.title),
      date: itemDate(item.date, now),
      author: item.author,
      url: item.url,
      tags: item.tags,
      language: item.language ?? feed.language,
    },
    blocks.filter(({ text }, index) => index > 0 || text !== item.title),
  );
}

/** The name without what only says that this is a feed: "Harbour Post - RSS feed". */
export function outletName(title: string | null): string | null {
  const name = title?.replace(/\s*(?:[-–—|:»]\s*)?\(?\b(?:RSS|Atom)(?:\s+feeds?)?\)?$/i, '').trim();
  return name || title;
}

function blocksOf({ kind, content }: FeedText): TextBlock[] {
  switch (kind) {
    case 'html':
      return htmlBlocks(content);
    case 'plain':
      return content
        .split(/\n\s*\n/)
        .map((text) => text.trim())
        .filter((text) => text !== '')
        .map((text) => ({ kind: 'body', text }));
  }
}
