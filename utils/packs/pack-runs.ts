import type { Corpus } from '../corpus/corpus.ts';
import type { PackPreview, PackView } from '../messages/pack-messages.ts';
import { type Network, originOf } from '../network/network.ts';
import { NetworkError } from '../network/network-error.ts';
import type { Notebook } from '../notebook/notebook.ts';
import { type PackSubscription, sourceOf } from '../notebook/subscription.ts';
import { subscriptionId } from '../notebook/subscription-id.ts';
import { type Explanation, StorageError } from '../storage/storage-error.ts';
import { fetchManifest } from './fetch-pack.ts';
import { followPack } from './follow-pack.ts';
import { beginLeaving, forgetPack, holdPack, leavePack } from './leave-pack.ts';
import type { PackManifest } from './manifest.ts';
import { manifestAddress } from './pack-address.ts';
import { PackError } from './pack-error.ts';
import { isWhole, type PackState, packState } from './pack-state.ts';
import { packPreview, packView } from './pack-views.ts';

export interface PackStores {
  readonly corpus: Corpus;
  readonly notebook: Notebook;
}

export interface PackRunParts {
  readonly stores: () => Promise<PackStores>;
  /** A network that reaches these origins alone. */
  readonly networkFor: (origins: readonly string[]) => Network;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** From 0 to 1. */
  readonly random: () => number;
  /** Awaited between steps, so that others get their turn. */
  readonly pause: () => Promise<void>;
}

/** The packs that a reader follows: one is worked on at a time, so that memory stays bounded. */
export class PackRuns {
  readonly #parts: PackRunParts;
  #last: Promise<unknown> = Promise.resolve();
  #running: { readonly id: string; readonly controller: AbortController } | null = null;
  /** Failures that could not be kept with the state of a pack, as where the disk is full. */
  readonly #unkept = new Map<string, Explanation>();

  constructor(parts: PackRunParts) {
    this.#parts = parts;
  }

  /** What stands at an address. Its server is asked; nothing is kept. */
  async preview(given: string): Promise<PackPreview> {
    const url = manifestAddress(given);
    const { notebook } = await this.#parts.stores();
    const followed = (await notebook.subscriptions.find(await subscriptionId('pack', url))) !== null;
    return packPreview(url, await this.#manifestAt(url), followed);
  }

  /** Notes that a pack is followed; {@link runDue} installs it. */
  async subscribe(given: string): Promise<void> {
    const url = manifestAddress(given);
    const origin = originOf(url);
    const id = await subscriptionId('pack', url);
    const { corpus, notebook } = await this.#parts.stores();
    if ((await packState(corpus, sourceOf({ kind: 'pack', id })))?.held === 'leaving') throw stillLeaving();
    const { title } = await this.#manifestAt(url);
    const madeAt = new Date(this.#parts.now()).toISOString();
    await notebook.subscriptions.keep({
      kind: 'pack',
      id,
      url,
      title,
      origins: origin === null ? [] : [origin],
      madeAt,
    });
  }

  async views(): Promise<PackView[]> {
    const { corpus } = await this.#parts.stores();
    const sums = new Map((await corpus.storageBySource()).map(({ source, articles }) => [source, articles]));
    const views = (await this.#followed()).map(async (pack) =>
      packView(pack, {
        state: await packState(corpus, sourceOf(pack)),
        articles: sums.get(sourceOf(pack)) ?? 0,
        isRunning: this.#running?.id === pack.id,
        failing: this.#unkept.get(pack.id) ?? null,
      }),
    );
    return (await Promise.all(views)).sort((one, other) => one.title.localeCompare(other.title, 'en'));
  }

  async hold(id: string, paused: boolean): Promise<void> {
    const { corpus } = await this.#parts.stores();
    await holdPack(corpus, sourceOf({ kind: 'pack', id }), paused);
    if (paused) this.#stop(id);
  }

  /** Notes that the reader lets go of a pack; {@link runDue} removes it. */
  async leave(id: string): Promise<void> {
    const { corpus } = await this.#parts.stores();
    await beginLeaving(corpus, sourceOf({ kind: 'pack', id }));
    this.#stop(id);
  }

  /** Asks for a pack's manifest though it is not due, and does what follows. */
  update(id: string): Promise<void> {
    return this.#inTurn(async () => {
      const pack = (await this.#followed()).find((one) => one.id === id);
      if (pack !== undefined) await this.#work(pack, true);
    });
  }

  /** Does what is due for all packs. Answers when the next thing is, in milliseconds since 1970; null for never. */
  runDue(): Promise<number | null> {
    return this.#inTurn(async () => {
      for (const pack of await this.#followed()) await this.#work(pack, false);
      return this.nextDue();
    });
  }

  /** When the next thing is due, in milliseconds since 1970; null for never. */
  async nextDue(): Promise<number | null> {
    const { corpus } = await this.#parts.stores();
    const now = this.#parts.now();
    const moments: number[] = [];
    for (const pack of await this.#followed()) {
      const due = dueAt(await packState(corpus, sourceOf(pack)), now);
      if (due !== null) moments.push(due);
    }
    return moments.length === 0 ? null : Math.min(...moments);
  }

  async #work(pack: PackSubscription, ask: boolean): Promise<void> {
    const { networkFor, now, random, pause } = this.#parts;
    const { corpus, notebook } = await this.#parts.stores();
    const source = sourceOf(pack);
    const controller = new AbortController();
    const { signal } = controller;
    this.#running = { id: pack.id, controller };
    this.#unkept.delete(pack.id);
    try {
      const network = networkFor(pack.origins);
      await followPack(corpus, { source, url: pack.url }, { network, now, random, pause, signal, ask });
    } catch (error) {
      // The reader had it stop, or not even the failure could be written down.
      if (signal.aborted) return;
      if (!(error instanceof StorageError)) throw error;
      this.#unkept.set(pack.id, error.problem);
      return;
    } finally {
      this.#running = null;
    }
    if ((await packState(corpus, source))?.held !== 'leaving') return;
    await leavePack(corpus, source, { pause });
    await notebook.subscriptions.remove(pack.id);
    await forgetPack(corpus, source);
  }

  async #followed(): Promise<PackSubscription[]> {
    const { notebook } = await this.#parts.stores();
    return (await notebook.subscriptions.all()).filter((one) => one.kind === 'pack');
  }

  async #manifestAt(url: string): Promise<PackManifest> {
    try {
      const fetched = await fetchManifest(this.#parts.networkFor([originOf(url) ?? '']), url, null);
      if (fetched !== null) return fetched.manifest;
    } catch (error) {
      if (error instanceof NetworkError) throw new PackError(error.problem, error);
      throw error;
    }
    throw new Error('A server answered "not changed" to somebody who has nothing.');
  }

  #stop(id: string): void {
    if (this.#running?.id === id) this.#running.controller.abort();
  }

  #inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}

/** When there is something to do for a pack; null for never. */
function dueAt(state: PackState | null, now: number): number | null {
  if (state === null) return now;
  if (state.held === 'paused') return null;
  if (state.held === 'leaving') return now;
  return isWhole(state) || state.failing !== null ? Date.parse(state.nextAt) : now;
}

function stillLeaving(): PackError {
  return new PackError({
    message: 'Sidelight is still removing this pack.',
    remedy: 'Wait until it is gone from the list, then subscribe again.',
  });
}
