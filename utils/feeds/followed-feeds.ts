import type { Corpus } from '../corpus/corpus.ts';
import { originOf } from '../network/network.ts';
import type { Notebook } from '../notebook/notebook.ts';
import { type FeedSubscription, sourceOf } from '../notebook/subscription.ts';
import { subscriptionId } from '../notebook/subscription-id.ts';
import { FeedError } from './feed-error.ts';
import { type FeedState, momentOf, newFeedState } from './feed-state.ts';
import type { ListedFeed } from './opml.ts';
import { stateOf } from './poll-feed.ts';

/** Where feeds are kept: who is followed in the notebook, what came of it in the corpus. */
export interface FeedStores {
  readonly corpus: Corpus;
  readonly notebook: Notebook;
}

/** A feed that the reader wants to follow, with the origins that were agreed to. */
export interface FollowWish extends ListedFeed {
  readonly origins: readonly string[];
  readonly fullText: boolean;
}

/** A feed that is followed, and how far the reading of it has come. */
export interface FollowedFeed {
  readonly subscription: FeedSubscription;
  readonly state: FeedState;
}

/** All feeds that are followed, by title. */
export async function followedFeeds({ corpus, notebook }: FeedStores, now: number): Promise<FollowedFeed[]> {
  const subscriptions = (await notebook.subscriptions.all()).filter((one) => one.kind === 'feed');
  const feeds = await Promise.all(
    subscriptions.map(async (subscription) => ({
      subscription,
      state: await stateOf(corpus, subscription, now),
    })),
  );
  return feeds.sort((a, b) => a.subscription.title.localeCompare(b.subscription.title, 'en'));
}

/** @throws FeedError where it is not followed */
export async function followedFeed({ notebook }: FeedStores, id: string): Promise<FeedSubscription> {
  const found = await notebook.subscriptions.find(id);
  if (found?.kind === 'feed') return found;
  throw new FeedError({
    message: 'This feed is no longer followed.',
    remedy: 'Reload the page to see what is.',
  });
}

/**
 * Notes that a feed is followed, with its state beside it; one that is followed already stays as it is. Nothing is asked
 * of its server here. Answers its id.
 * @throws FeedError where the address is none, or its origin was not agreed to
 */
export async function follow(stores: FeedStores, wish: FollowWish, now: number): Promise<string> {
  const origin = originOf(wish.url);
  const origins = [...new Set(wish.origins)].filter((one) => originOf(one) === one);
  if (origin === null || !origins.includes(origin)) {
    throw new FeedError({
      message: 'This feed cannot be followed: Sidelight was not allowed to ask its server.',
      remedy: 'Follow it again, and say yes when the browser asks.',
    });
  }
  const { href } = new URL(wish.url);
  const id = await subscriptionId('feed', href);
  if ((await stores.notebook.subscriptions.find(id)) !== null) return id;
  const subscription: FeedSubscription = {
    kind: 'feed',
    id,
    url: href,
    title: wish.title.trim() || new URL(href).hostname,
    origins,
    fullText: wish.fullText && origins.length > 0,
    madeAt: momentOf(now),
  };
  // First the state: what an earlier following left behind must not count for this one.
  await stores.corpus.change(() => stores.corpus.keepSourceState(sourceOf(subscription), newFeedState(now)));
  await stores.notebook.subscriptions.keep(subscription);
  return id;
}

/** Says whether whole articles are fetched, from origins that were agreed to beside those of before. */
export async function setFullText(
  stores: FeedStores,
  { id, fullText, origins }: { id: string; fullText: boolean; origins: readonly string[] },
  now: number,
): Promise<void> {
  const before = await followedFeed(stores, id);
  const all = [...new Set([...before.origins, ...origins])].filter((one) => originOf(one) === one);
  await stores.notebook.subscriptions.keep({ ...before, fullText, origins: all, madeAt: momentOf(now) });
}

/** Notes that a feed is let go of and its articles are to be removed, so that a kill cannot leave half of them. */
export async function noteLeaving({ corpus }: FeedStores, subscription: FeedSubscription, now: number) {
  const state = await stateOf(corpus, subscription, now);
  const leaving: FeedState = { ...state, ended: 'leaving' };
  await corpus.change(() => corpus.keepSourceState(sourceOf(subscription), leaving));
}

/** Removes what a feed alone brought, if `release` says so, and then the feed. May be killed at any point and done again. */
export async function leave(
  { corpus, notebook }: FeedStores,
  subscription: FeedSubscription,
  { release, pause }: { readonly release: boolean; readonly pause: () => Promise<void> },
): Promise<void> {
  const source = sourceOf(subscription);
  if (release) await corpus.releaseSource(source, { pause });
  // The state goes last: a feed without one would begin anew.
  await notebook.subscriptions.remove(subscription.id);
  await corpus.change(() => corpus.keepSourceState(source, null));
}
