import type { ArticleId } from '../articles/article-id.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { releaseThoseOf } from '../corpus/release-source.ts';
import type { SubscriptionSource } from '../notebook/article-source.ts';
import { heldShard, keepShard } from './held-shards.ts';
import { PackMoved, unlessMoved } from './install-shard.ts';
import { type PackState, packState } from './pack-state.ts';

/** Articles that one transaction lets go of at most. */
const RELEASED_AT_ONCE = 100;

/**
 * Lets go of the articles of one shard that is no longer part of the pack, but for those that stand in another of its
 * shards, in steps; then forgets it. After a kill at any point the next call goes on. Null where the pack was changed
 * meanwhile.
 *
 * @param pause awaited between steps, so that others get their turn
 */
export async function releaseNextShard(
  corpus: Corpus,
  source: SubscriptionSource,
  state: PackState,
  pause: () => Promise<void>,
): Promise<PackState | null> {
  const [shard] = state.gone;
  if (shard === undefined) return state;
  let left = await idsOnlyIn(corpus, source, state, shard);
  while (left.length > 0) {
    const now = left.slice(0, RELEASED_AT_ONCE);
    left = left.slice(RELEASED_AT_ONCE);
    const step = await unlessMoved(() =>
      corpus.change(async () => {
        await requireGone(corpus, source, shard);
        await releaseThoseOf(corpus.database, source, now);
        await keepShard(corpus, source, shard, { ids: left, leaving: true });
        return true;
      }),
    );
    if (step === null) return null;
    await corpus.tidyIndex();
    await pause();
  }
  return unlessMoved(() =>
    corpus.change(async () => {
      const now = await requireGone(corpus, source, shard);
      const moved = { ...now, gone: now.gone.filter((one) => one !== shard) };
      await keepShard(corpus, source, shard, null);
      await corpus.keepSourceState(source, moved);
      return moved;
    }),
  );
}

/** The articles of a shard that none of the pack's shards of today holds. */
async function idsOnlyIn(
  corpus: Corpus,
  source: SubscriptionSource,
  { manifest }: PackState,
  shard: string,
): Promise<ArticleId[]> {
  const ids = new Set((await heldShard(corpus, source, shard))?.ids ?? []);
  for (const { hash } of manifest?.shards ?? []) {
    if (ids.size === 0) break;
    for (const id of (await heldShard(corpus, source, hash))?.ids ?? []) ids.delete(id);
  }
  return [...ids];
}

async function requireGone(corpus: Corpus, source: SubscriptionSource, shard: string): Promise<PackState> {
  const state = await packState(corpus, source);
  if (state === null || state.held !== null || !state.gone.includes(shard))
    throw new PackMoved(`${source} no longer lets go of ${shard}`);
  return state;
}
