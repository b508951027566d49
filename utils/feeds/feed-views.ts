import type { FeedView, OfferedFeed } from '../messages/feed-messages.ts';
import { originOf } from '../network/network.ts';
import { sourceOf } from '../notebook/subscription.ts';
import { subscriptionId } from '../notebook/subscription-id.ts';
import type { FoundFeed } from './find-feeds.ts';
import { type FeedStores, type FollowedFeed, followedFeeds } from './followed-feeds.ts';

/** The feeds that are followed, as the library shows them. */
export async function feedViews(
  stores: FeedStores,
  { now, isPolling }: { readonly now: number; readonly isPolling: (id: string, isDue: boolean) => boolean },
): Promise<FeedView[]> {
  const [feeds, sums] = await Promise.all([followedFeeds(stores, now), stores.corpus.storageBySource()]);
  const articles = new Map(sums.map((sum) => [sum.source, sum.articles]));
  return feeds.map((feed) => ({
    ...feedView(feed),
    articles: articles.get(sourceOf(feed.subscription)) ?? 0,
    polling: isPolling(feed.subscription.id, isDue(feed, now)),
  }));
}

function isDue({ state }: FollowedFeed, now: number): boolean {
  return state.ended === null && Date.parse(state.nextAt) <= now;
}

function feedView({ subscription, state }: FollowedFeed): Omit<FeedView, 'articles' | 'polling'> {
  const { id, url, title, fullText } = subscription;
  const { heardAt, failing, ended, items } = state;
  const first = items.find((item) => item.url !== null)?.url;
  return {
    id,
    url,
    title,
    fullText,
    articlesAt: first == null ? null : originOf(first),
    heardAt,
    nextAt: ended === null ? state.nextAt : null,
    failing: failing && { since: failing.since, message: failing.message, remedy: failing.remedy },
    state: ended ?? 'followed',
  };
}

/** Feeds that can be followed, with whether they are already. */
export async function offers({ notebook }: FeedStores, found: readonly FoundFeed[]): Promise<OfferedFeed[]> {
  const offered = found.map(async (feed): Promise<OfferedFeed> => {
    const id = await subscriptionId('feed', feed.url);
    return { ...feed, followed: (await notebook.subscriptions.find(id)) !== null };
  });
  return Promise.all(offered);
}
