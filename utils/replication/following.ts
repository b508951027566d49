import type { Network } from '../network/network.ts';
import type { SharedSubscription } from '../notebook/subscription.ts';
import { databaseAddress } from './database-address.ts';
import { followRound, removeShared } from './follow-round.ts';
import type { ReadParts } from './read-batch.ts';
import { RemoteDatabase } from './remote-database.ts';
import { replicationState } from './replication-state.ts';
import { type SharedCorpus, type SharedStores, sharedCorpora } from './shared-corpora.ts';

export interface FollowingParts extends Pick<ReadParts, 'analyse' | 'now'> {
  readonly stores: () => Promise<SharedStores>;
  readonly networkFor: (origins: readonly string[]) => Network;
  /** Awaited between steps, so that others get their turn. */
  readonly pause: () => Promise<void>;
  /** From 0 to below 1. */
  readonly random: () => number;
}

/** Follows all shared corpora, one after another, each when it is due. */
export class Following {
  readonly #parts: FollowingParts;
  #running: string | null = null;
  #round: Promise<void> | null = null;
  /** Whether something may have become due since the round began. */
  #again = false;

  constructor(parts: FollowingParts) {
    this.#parts = parts;
  }

  isRunning(id: string): boolean {
    return this.#running === id;
  }

  /**
   * Asks every corpus that is due, and ends what was left half done. Answers when the next is due, in milliseconds since
   * 1970; null where none is.
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
    const due = (await sharedCorpora(await this.#parts.stores())).map((one) => dueAt(one));
    const next = Math.min(...due);
    return next === Number.POSITIVE_INFINITY ? null : next;
  }

  async #runWhileAsked(): Promise<void> {
    while (this.#again) {
      this.#again = false;
      for (const one of await sharedCorpora(await this.#parts.stores()))
        if (dueAt(one) <= this.#parts.now()) await this.#follow(one.subscription);
    }
  }

  async #follow(subscription: SharedSubscription): Promise<void> {
    const { id, url, origins } = subscription;
    const { networkFor, analyse, now, pause, random } = this.#parts;
    const { corpus, notebook, logins } = await this.#parts.stores();
    this.#running = id;
    try {
      const parts = { corpus, notebook, subscription, analyse, now, pause, random };
      const remove = () =>
        removeShared(parts, async () => {
          await logins.keep(id, null);
          await notebook.subscriptions.remove(id);
        });
      await remove();
      if ((await notebook.subscriptions.find(id)) === null) return;
      // Subscriptions also come out of files, which may say anything.
      const isSafe = !('message' in databaseAddress(url));
      const network = networkFor(isSafe ? origins : []);
      const credentials = await logins.find(id);
      await followRound({ ...parts, remote: new RemoteDatabase(url, { network, credentials }) });
      // The part may have been found to be another one.
      if ((await replicationState(corpus, subscription)).removing !== null) this.#again = true;
    } catch (error) {
      console.warn('A shared corpus could not be followed; it is tried again later.', error);
    } finally {
      this.#running = null;
    }
  }
}

/** When a corpus is to be looked at, in milliseconds since 1970; infinitely late where it waits for the reader. */
function dueAt({ state }: SharedCorpus): number {
  if (state.removing !== null) return 0;
  if (state.paused) return Number.POSITIVE_INFINITY;
  if (state.nextAt !== null) return Date.parse(state.nextAt);
  // What was never asked, as after a notebook was brought back, is asked now.
  return state.trouble === null ? 0 : Number.POSITIVE_INFINITY;
}
