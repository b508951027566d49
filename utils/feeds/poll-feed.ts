import type { Article } from '../articles/article.ts';
import type { AnalysedArticle } from '../corpus/analysed-article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Network } from '../network/network.ts';
import { type FeedSubscription, sourceOf } from '../notebook/subscription.ts';
import { StorageError } from '../storage/storage-error.ts';
import type { Feed } from './feed.ts';
import { waitAfterFailure, waitAfterSuccess } from './feed-schedule.ts';
import {
  type FeedState,
  failedState,
  feedStateOf,
  momentOf,
  newFeedState,
  type SeenItem,
} from './feed-state.ts';
import { type FetchedFeed, fetchFeed } from './fetch-feed.ts';
import { asManyAsOnePollReads, newItems, remember } from './new-items.ts';
import { type ReadItem, readItems } from './read-items.ts';

export interface PollOptions {
  /** Reaches the subscription's origins alone. */
  readonly network: Network;
  readonly analyse: (article: Article) => Promise<AnalysedArticle>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** From 0 to 1. */
  readonly random: () => number;
  /** Resolves after so many milliseconds; rejects with the signal's reason. */
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly signal?: AbortSignal;
}

/** Articles in one transaction. */
const BATCH_SIZE = 5;

/**
 * Asks for a feed once and adds what is new in it, each batch in one transaction with the record of how far this has
 * come: after a kill at any point the next poll goes on from there. Answers the state that was kept, null where the
 * reader lets go of the feed. What its server does wrong is kept in the state; rejects with a CorpusError where the
 * corpus cannot be written, and with the signal's reason.
 */
export async function pollFeed(
  corpus: Corpus,
  subscription: FeedSubscription,
  options: PollOptions,
): Promise<FeedState | null> {
  const { network, now, signal } = options;
  const state = await stateOf(corpus, subscription, now());
  if (state.ended === 'leaving') return null;
  const fetched = await fetchFeed(network, {
    url: subscription.url,
    have: state.parts,
    now: now(),
    ...(signal && { signal }),
  });
  signal?.throwIfAborted();
  switch (fetched.kind) {
    case 'gone':
      return keep(corpus, subscription, [], () => ({
        ...failedState(state, fetched.problem, now()),
        ended: 'gone',
      }));
    case 'failed': {
      const failed = failedState(state, fetched.problem, now());
      const wait = waitAfterFailure(failed.failing?.times ?? 1, fetched.retryAfter, options.random());
      return keep(corpus, subscription, [], () => ({
        ...failed,
        ended: null,
        nextAt: momentOf(now() + wait),
      }));
    }
    case 'read':
      return addNew(corpus, subscription, { state, fetched }, options);
  }
}

/** The state of a feed; one that was never asked for, or whose state was lost, begins anew. */
export async function stateOf(
  corpus: Corpus,
  subscription: FeedSubscription,
  now: number,
): Promise<FeedState> {
  return feedStateOf(await corpus.sourceState(sourceOf(subscription))) ?? newFeedState(now);
}

interface Poll {
  readonly state: FeedState;
  readonly fetched: Extract<FetchedFeed, { kind: 'read' }>;
}

async function addNew(
  corpus: Corpus,
  subscription: FeedSubscription,
  poll: Poll,
  options: PollOptions,
): Promise<FeedState | null> {
  const { feed } = poll.fetched;
  const all = feed === null ? [] : await newItems(feed.items, poll.state);
  const items = asManyAsOnePollReads(all);
  const reading = { ...options, subscription, feed: feed ?? NOTHING };
  let state = poll.state;
  let batch: ReadItem[] = [];
  const write = async (finish: (state: FeedState) => FeedState) => {
    const analysed = await analyseAll(batch, options);
    const seen = batch.map((read) => read.seen);
    const written = await keep(corpus, subscription, analysed, () => finish(withSeen(state, seen)));
    state = written ?? state;
    batch = [];
    return written;
  };
  for await (const read of readItems(items, reading)) {
    options.signal?.throwIfAborted();
    batch.push(read);
    if (batch.length < BATCH_SIZE) continue;
    if ((await write((kept) => kept)) === null) return null;
  }
  // Only the last step says that all was read, so that a poll which was cut short is done again.
  return write((kept) => succeeded(kept, poll.fetched, all.length > items.length, options));
}

const NOTHING: Pick<Feed, 'title' | 'language'> = { title: null, language: null };

function withSeen(state: FeedState, seen: readonly SeenItem[]): FeedState {
  return { ...state, items: remember(state.items, seen) };
}

function succeeded(
  state: FeedState,
  { feed, parts, maxAge }: Poll['fetched'],
  isMore: boolean,
  { now, random }: PollOptions,
): FeedState {
  const minutes = feed?.minutes ?? null;
  const wait = waitAfterSuccess(
    { feed: minutes === null ? null : minutes * 60_000, server: maxAge },
    random(),
  );
  return {
    ...state,
    nextAt: momentOf(now() + wait),
    askedAt: momentOf(now()),
    heardAt: momentOf(now()),
    failing: null,
    ended: null,
    title: feed?.title ?? state.title,
    // Without what the server knows it by, the feed is asked for as a whole, and what was left over comes then.
    parts: isMore ? [] : [...parts],
  };
}

/** What cannot be read is left out for good: it would fail again. */
async function analyseAll(
  batch: readonly ReadItem[],
  { analyse, signal }: PollOptions,
): Promise<AnalysedArticle[]> {
  const analysed: AnalysedArticle[] = [];
  for (const { article } of batch) {
    if (article === null) continue;
    signal?.throwIfAborted();
    try {
      analysed.push(await analyse(article));
    } catch (error) {
      if (error instanceof StorageError) throw error;
      console.warn('An article of a feed could not be read.', error);
    }
  }
  return analysed;
}

/** Writes articles and state together; null, and nothing written, where the reader lets go of the feed meanwhile. */
async function keep(
  corpus: Corpus,
  subscription: FeedSubscription,
  articles: readonly AnalysedArticle[],
  next: () => FeedState,
): Promise<FeedState | null> {
  const source = sourceOf(subscription);
  const state = next();
  try {
    await corpus.addArticles(articles, source, async () => {
      if (feedStateOf(await corpus.sourceState(source))?.ended === 'leaving') throw new FeedLeftError();
      await corpus.keepSourceState(source, state);
    });
  } catch (error) {
    if (error instanceof Error && error.cause instanceof FeedLeftError) return null;
    throw error;
  }
  return state;
}

class FeedLeftError extends Error {
  override readonly name = 'FeedLeftError';
}
