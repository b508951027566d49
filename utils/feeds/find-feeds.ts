import type { Network } from '../network/network.ts';
import { originOf } from '../network/network.ts';
import { askServer } from './ask-server.ts';
import { decodeReply } from './decode-reply.ts';
import { outletName } from './feed-article.ts';
import { FeedError } from './feed-error.ts';
import { feedsOfPage } from './feed-links.ts';
import type { ListedFeed } from './opml.ts';
import { isPage, readFeed } from './read-feed.ts';

/** A feed that was found, and where its articles lie if that is known. */
export interface FoundFeed extends ListedFeed {
  /** The origin of its articles' pages; null where nobody knows yet. */
  readonly articles: string | null;
}

const LARGEST = 8_000_000;
const ACCEPT = 'text/html, application/atom+xml, application/rss+xml, application/feed+json, */*;q=0.5';

/**
 * What can be followed at an address: the feed that it is, or the feeds that the page there offers.
 * @throws FeedError where there is none, in words
 */
export async function findFeeds(network: Network, url: string, now: number): Promise<FoundFeed[]> {
  const answer = await askServer(network, { url, accept: ACCEPT, have: null, limit: LARGEST }, now);
  if (answer.kind === 'failed' || answer.kind === 'gone') throw new FeedError(answer.problem);
  const text = answer.kind === 'there' ? decodeReply(answer.reply) : '';
  if (isPage(text.trimStart())) {
    const feeds = feedsOfPage(text, url);
    if (feeds.length === 0) throw new FeedError(NONE);
    return feeds.map((feed) => ({ ...feed, articles: originOf(url) }));
  }
  const reading = readFeed(text, url);
  if (reading.kind === 'unreadable')
    throw new FeedError({
      message: `There is no feed at this address. ${reading.reason}`,
      remedy: NONE.remedy,
    });
  const title = reading.kind === 'feed' ? outletName(reading.title) : null;
  const first = reading.kind === 'feed' ? reading.items.find((item) => item.url !== null)?.url : null;
  return [{ url, title: title ?? new URL(url).hostname, articles: first == null ? null : originOf(first) }];
}

const NONE = {
  message: 'This page offers no feed.',
  remedy: 'Try the outlet’s front page, or look there for “RSS” and give that address.',
};
