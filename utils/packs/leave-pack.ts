import type { Corpus } from '../corpus/corpus.ts';
import type { SubscriptionSource } from '../notebook/article-source.ts';
import { keepShard } from './held-shards.ts';
import { newPackState, packState } from './pack-state.ts';

/** Has a pack wait, or go on. */
export function holdPack(corpus: Corpus, source: SubscriptionSource, paused: boolean): Promise<void> {
  return corpus.change(async () => {
    const state = (await packState(corpus, source)) ?? newPackState(Date.now());
    if (state.held === 'leaving') return;
    const held = paused ? 'paused' : null;
    await corpus.keepSourceState(source, { ...state, held, nextAt: new Date(0).toISOString() });
  });
}

/** Notes that the reader lets go of a pack, so that {@link leavePack} goes on with it even after a restart. */
export function beginLeaving(corpus: Corpus, source: SubscriptionSource): Promise<void> {
  return corpus.change(async () => {
    const state = (await packState(corpus, source)) ?? newPackState(Date.now());
    // Nothing counts as installed any more, so that a reader who comes back meanwhile gets all of it.
    for (const hash of [...(state.manifest?.shards ?? []).map((shard) => shard.hash), ...state.gone])
      await keepShard(corpus, source, hash, null);
    await corpus.keepSourceState(source, { ...newPackState(Date.now()), held: 'leaving' });
  });
}

/**
 * Lets go of all articles of a pack that is leaving, in steps. After a kill at any point the next call goes on. The state
 * stays until {@link forgetPack}, so that whoever keeps the subscription can forget that first.
 *
 * @param pause awaited between steps, so that others get their turn
 */
export async function leavePack(
  corpus: Corpus,
  source: SubscriptionSource,
  { pause, signal }: { readonly pause?: () => Promise<void>; readonly signal?: AbortSignal } = {},
): Promise<void> {
  await corpus.releaseSource(source, { ...(pause && { pause }), ...(signal && { signal }) });
}

/** Forgets a pack that was left. */
export function forgetPack(corpus: Corpus, source: SubscriptionSource): Promise<void> {
  return corpus.change(async () => {
    const state = await packState(corpus, source);
    if (state?.held === 'leaving') await corpus.keepSourceState(source, null);
  });
}
