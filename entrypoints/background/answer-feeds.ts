import { FeedError } from '../../utils/feeds/feed-error.ts';
import { feedViews, offers } from '../../utils/feeds/feed-views.ts';
import { findFeeds } from '../../utils/feeds/find-feeds.ts';
import { follow, followedFeeds, setFullText } from '../../utils/feeds/followed-feeds.ts';
import { readOpml, writeOpml } from '../../utils/feeds/opml.ts';
import type { AnswerValues } from '../../utils/messages/answers.ts';
import type { FeedRequest } from '../../utils/messages/feed-messages.ts';
import { originOf } from '../../utils/network/network.ts';
import { feedStores, pollDue, polls, schedule } from './feeds.ts';
import { networkFor } from './network.ts';
import { feedsOfTab } from './page-feeds.ts';

/** Answers views about following outlets by their feeds. */
export async function answerFeeds(request: FeedRequest): Promise<AnswerValues[FeedRequest['type']]> {
  const stores = await feedStores();
  const now = Date.now();
  switch (request.type) {
    case 'view/feeds':
      return feedViews(stores, { now, isPolling: (id, isDue) => polls.isPolling(id, isDue) });
    case 'view/page-feeds':
      return offers(stores, await feedsOfTab(request.tab));
    case 'view/find-feeds': {
      const network = networkFor([originOf(request.url) ?? '']);
      return offers(stores, await findFeeds(network, request.url, now));
    }
    case 'view/follow-feed':
      await follow(stores, request, now);
      // It is due at once, and the rest is told where feeds are listed.
      void pollDue();
      return null;
    case 'view/set-full-text':
      await setFullText(stores, request, now);
      return null;
    case 'view/poll-feed':
      await polls.poll(request.id);
      await schedule();
      return null;
    case 'view/unfollow-feed':
      await polls.leave(request.id, request.articles === 'remove');
      await schedule();
      return null;
    case 'view/read-opml':
      return offers(
        stores,
        readOpml(request.text).map((feed) => ({ ...feed, articles: null })),
      );
    case 'view/write-opml':
      return opmlOf(await followedFeeds(stores, now));
  }
}

function opmlOf(feeds: Awaited<ReturnType<typeof followedFeeds>>): string {
  if (feeds.length > 0) return writeOpml(feeds.map(({ subscription }) => subscription));
  throw new FeedError({
    message: 'You follow no outlet yet, so there is nothing to export.',
    remedy: 'Follow one first, from the popup on its page or here by its address.',
  });
}
