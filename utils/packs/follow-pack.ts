import { READER_VERSION } from '../actors/reader-version.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { requestReread } from '../corpus/reread-tasks.ts';
import { waitAfterFailure } from '../feeds/feed-schedule.ts';
import type { Network } from '../network/network.ts';
import { NetworkError } from '../network/network-error.ts';
import type { SubscriptionSource } from '../notebook/article-source.ts';
import { type Explanation, StorageError } from '../storage/storage-error.ts';
import { fetchManifest, MissingShard } from './fetch-pack.ts';
import { installShard, passHeldShards } from './install-shard.ts';
import { isWhole, newPackState, type PackState, packState, sameShards, withManifest } from './pack-state.ts';
import { releaseNextShard } from './release-shards.ts';
import { type FollowedPack, ShardsAhead } from './shards-ahead.ts';

const A_DAY = 24 * 60 * 60 * 1_000;
/** So much of a day is added at random, so that not all readers of a pack ask at the same moment. */
const JITTER = 0.2;
/** How often a pack may be replaced while it is being installed; a server may go on with that for ever. */
const MOST_REPLACED = 3;

export interface FollowOptions {
  readonly network: Network;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** From 0 to 1. */
  readonly random: () => number;
  /** Ends the work after the step at hand; it goes on from there another time. */
  readonly signal?: AbortSignal;
  /** Awaited between steps, so that others get their turn. */
  readonly pause?: () => Promise<void>;
  /** Asks for the manifest though it is not due. */
  readonly ask?: boolean;
}

/**
 * Does all that is due for a pack: asks for its manifest where it is time, fetches and installs the shards that are not
 * there, then lets go of those that are no longer part of it. After a kill at any point the next call goes on where the
 * last transaction ended. What fails is kept with the pack's state, for the reader to see, and tried again later and
 * later. Rejects with the signal's reason when aborted, and with a StorageError where not even that can be kept.
 *
 * Answers whether any article came or went.
 */
export async function followPack(
  corpus: Corpus,
  pack: FollowedPack,
  options: FollowOptions,
): Promise<boolean> {
  const before = await corpus.revision();
  try {
    await goOn(corpus, pack, options);
  } catch (error) {
    options.signal?.throwIfAborted();
    if (!(error instanceof StorageError) && !(error instanceof NetworkError)) throw error;
    await keepFailure(corpus, pack.source, error.problem, options);
  }
  return (await corpus.revision()) !== before;
}

async function goOn(corpus: Corpus, pack: FollowedPack, options: FollowOptions): Promise<void> {
  const { now, ask = false } = options;
  const state = await packState(corpus, pack.source);
  if (state !== null && state.held !== null) return;
  const isDue =
    state === null ||
    state.manifest === null ||
    // What the reader asked for before its time may have been killed halfway.
    (!isWhole(state) && state.failing === null) ||
    Date.parse(state.nextAt) <= now();
  if (!isDue && !ask) return;
  if (ask || state === null || state.manifest === null || state.failing !== null || isWhole(state))
    await askForManifest(corpus, pack, options);
  if (!(await installAll(corpus, pack, options))) return;
  await releaseAll(corpus, pack.source, options);
  await endRound(corpus, pack.source, options);
}

/** Asks whether there is another manifest, and takes it over. Answers whether its shards are others. */
async function askForManifest(
  corpus: Corpus,
  { source, url }: FollowedPack,
  { network, now, signal }: FollowOptions,
): Promise<boolean> {
  const known = await packState(corpus, source);
  const fetched = await fetchManifest(network, url, known?.manifest ? known : null, signal);
  return corpus.change(async () => {
    const state = (await packState(corpus, source)) ?? newPackState(now());
    const heard = { ...state, heardAt: new Date(now()).toISOString() };
    await corpus.keepSourceState(source, fetched === null ? heard : withManifest(heard, fetched));
    return fetched !== null && !sameShards(state.manifest, fetched.manifest);
  });
}

/** Installs what is missing; false where the pack was changed meanwhile, so that this round is over. */
async function installAll(corpus: Corpus, pack: FollowedPack, options: FollowOptions): Promise<boolean> {
  const { signal, pause } = options;
  const ahead = new ShardsAhead(corpus, pack, options.network, options.signal);
  for (let replaced = 0; ; ) {
    signal?.throwIfAborted();
    const state = await passHeldShards(corpus, pack.source);
    if (state === null || state.held !== null || state.manifest === null) return false;
    const { manifest, done } = state;
    const shard = manifest.shards[done];
    if (shard === undefined) return true;
    try {
      const articles = await ahead.articlesOf(manifest, shard);
      if ((await installShard(corpus, pack.source, shard, articles)) === null) return false;
      await corpus.tidyIndex(signal);
    } catch (error) {
      // The publisher may have put another version in its place since the manifest was asked for.
      if (!(error instanceof MissingShard) || replaced === MOST_REPLACED) throw error;
      if (!(await askForManifest(corpus, pack, options))) throw error;
      replaced += 1;
    }
    await pause?.();
  }
}

async function releaseAll(
  corpus: Corpus,
  source: SubscriptionSource,
  { signal, pause = async () => {} }: FollowOptions,
): Promise<void> {
  for (;;) {
    signal?.throwIfAborted();
    const state = await packState(corpus, source);
    if (state === null || state.held !== null || state.gone.length === 0) return;
    if ((await releaseNextShard(corpus, source, state, pause)) === null) return;
  }
}

/** Notes that all is there, and when to ask again. What an older reader read is read again in the background. */
async function endRound(
  corpus: Corpus,
  source: SubscriptionSource,
  { now, random }: FollowOptions,
): Promise<void> {
  const reader = await corpus.change(async () => {
    const state = await packState(corpus, source);
    if (state === null || !isWhole(state)) return null;
    const nextAt = new Date(now() + A_DAY * (1 + JITTER * random())).toISOString();
    await corpus.keepSourceState(source, { ...state, nextAt, failing: null });
    return state.manifest?.reader ?? null;
  });
  if (reader !== null && reader < READER_VERSION)
    await requestReread(corpus, { kind: 'stale', before: READER_VERSION });
}

async function keepFailure(
  corpus: Corpus,
  source: SubscriptionSource,
  { message, remedy }: Explanation,
  { now, random }: FollowOptions,
): Promise<void> {
  await corpus.change(async () => {
    const state: PackState = (await packState(corpus, source)) ?? newPackState(now());
    const times = (state.failing?.times ?? 0) + 1;
    const nextAt = new Date(now() + waitAfterFailure(times, null, random())).toISOString();
    await corpus.keepSourceState(source, { ...state, nextAt, failing: { times, message, remedy } });
  });
}
