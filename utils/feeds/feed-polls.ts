import type { Article } from '../articles/article.ts';
import type { AnalysedArticle } from '../corpus/analysed-article.ts';
import type { Network } from '../network/network.ts';
import { FeedError } from './feed-error.ts';
import type { FeedState } from './feed-state.ts';
import { type FeedStores, followedFeed, followedFeeds, leave, noteLeaving } from './followed-feeds.ts';
import { pollFeed } from './poll-feed.ts';

/** Feeds that are asked for at the same time. */
const AT_ONCE = 3;

export interface PollParts {
  readonly stores: () => Promise<FeedStores>;
  readonly networkFor: (origins: readonly string[]) => Network;
  readonly analyse: (article: Article) => Promise<AnalysedArticle>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** From 0 to 1. */
  readonly random: () => number;
  /** Resolves after so many milliseconds, so that others get their turn. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

interface Poll {
  readonly controller: AbortController;
  readonly done: Promise<FeedState | null>;
}

/** The polls that are under way: each feed is asked for once at a time, and few at once. */
export class FeedPolls {
  readonly #parts: PollParts;
  readonly #polls = new Map<string, Poll>();
  #round: Promise<void> | null = null;
  /** Whether a feed may have been added since the round began. */
  #again = false;

  constructor(parts: PollParts) {
    this.#parts = parts;
  }

  /** Whether a feed is being asked for, or will be in a moment because it is due. */
  isPolling(id: string, isDue: boolean): boolean {
    return this.#polls.has(id) || (isDue && this.#round !== null);
  }

  /** Asks for a feed now, whenever it is due; joins a poll that is under way. Rejects as `pollFeed` does. */
  async poll(id: string): Promise<void> {
    await this.#start(id);
  }

  /**
   * Asks for every feed that is due, a few at once, and ends what was left half done. Answers when the next is due, in
   * milliseconds since 1970; null where none is followed. One feed that fails does not keep the others.
   */
  async runDue(): Promise<number | null> {
    this.#again = true;
    this.#round ??= this.#runWhileAsked().finally(() => {
      this.#round = null;
    });
    await this.#round;
    return this.nextDue();
  }

  async nextDue(): Promise<number | null> {
    const feeds = await followedFeeds(await this.#parts.stores(), this.#parts.now());
    const due = feeds
      .filter(({ state }) => state.ended !== 'gone')
      .map(({ state }) => Date.parse(state.nextAt));
    return due.length === 0 ? null : Math.min(...due);
  }

  /** Lets go of a feed; what is being read of it is dropped. `remove` takes its articles away with it. */
  async leave(id: string, remove: boolean): Promise<void> {
    const { now, wait } = this.#parts;
    const stores = await this.#parts.stores();
    const subscription = await followedFeed(stores, id);
    if (remove) await noteLeaving(stores, subscription, now());
    const poll = this.#polls.get(id);
    poll?.controller.abort();
    await poll?.done.catch(() => undefined);
    await leave(stores, subscription, { release: remove, pause: () => wait(0) });
  }

  async #runWhileAsked(): Promise<void> {
    while (this.#again) {
      this.#again = false;
      await this.#runRound();
    }
  }

  async #runRound(): Promise<void> {
    const stores = await this.#parts.stores();
    const feeds = await followedFeeds(stores, this.#parts.now());
    for (const { subscription, state } of feeds)
      if (state.ended === 'leaving')
        await leave(stores, subscription, { release: true, pause: () => this.#parts.wait(0) });
    const due = feeds.filter(
      ({ state }) => state.ended === null && Date.parse(state.nextAt) <= this.#parts.now(),
    );
    const waiting = due.map(({ subscription }) => subscription.id);
    const work = async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
        await this.#start(next).catch(reportFailure);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    if (due.length > 0) await stores.corpus.tidyIndex();
  }

  #start(id: string): Promise<FeedState | null> {
    const under = this.#polls.get(id);
    if (under !== undefined) return under.done;
    const controller = new AbortController();
    const { signal } = controller;
    const { networkFor, analyse, now, random, wait } = this.#parts;
    const work = async () => {
      const stores = await this.#parts.stores();
      // While others were asked for, it may have been changed or let go of.
      const subscription = await followedFeed(stores, id);
      const { origins } = subscription;
      const pause = async (milliseconds: number) => {
        await wait(milliseconds);
        signal.throwIfAborted();
      };
      const options = { network: networkFor(origins), analyse, now, random, wait: pause, signal };
      return pollFeed(stores.corpus, subscription, options);
    };
    const done = work().finally(() => this.#polls.delete(id));
    this.#polls.set(id, { controller, done });
    return done;
  }
}

/** A feed that was let go of meanwhile did not fail. */
function reportFailure(error: unknown): void {
  if (error instanceof FeedError || (error instanceof DOMException && error.name === 'AbortError')) return;
  console.warn('What a feed brought could not be kept.', error);
}
