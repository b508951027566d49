import { addPrepared } from '../corpus/add-prepared.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { PreparedArticle } from '../corpus/prepared-article.ts';
import type { SubscriptionSource } from '../notebook/article-source.ts';
import { heldShard, keepShard } from './held-shards.ts';
import type { ShardEntry } from './manifest.ts';
import { type PackState, packState } from './pack-state.ts';

/** Shards that one transaction passes over at most. */
const PASSED_AT_ONCE = 200;

/** The pack was changed by somebody else meanwhile: paused, unsubscribed, or its manifest replaced. */
export class PackMoved extends Error {
  override readonly name = 'PackMoved';
}

/**
 * Adds the articles of the shard that is next, and moves the state on, all in one transaction. Null where the pack was
 * changed meanwhile; then nothing is added.
 */
export function installShard(
  corpus: Corpus,
  source: SubscriptionSource,
  shard: ShardEntry,
  articles: readonly PreparedArticle[],
): Promise<PackState | null> {
  return unlessMoved(async () => {
    let moved: PackState | null = null;
    await addPrepared(corpus, articles, source, async () => {
      moved = await moveOn(corpus, source, shard);
      await keepShard(corpus, source, shard.hash, {
        ids: articles.map(({ analysed }) => analysed.id),
        leaving: false,
      });
    });
    return moved;
  });
}

/** Passes over the shards that are next and there already, and answers the state then; null where there is none. */
export function passHeldShards(corpus: Corpus, source: SubscriptionSource): Promise<PackState | null> {
  return corpus.change(async () => {
    const state = await packState(corpus, source);
    if (state === null || state.held !== null) return state;
    let { done } = state;
    for (; done - state.done < PASSED_AT_ONCE; done += 1) {
      const shard = state.manifest?.shards[done];
      const there = shard === undefined ? null : await heldShard(corpus, source, shard.hash);
      if (there === null || there.leaving) break;
    }
    if (done === state.done) return state;
    const moved = { ...state, done };
    await corpus.keepSourceState(source, moved);
    return moved;
  });
}

/** Within a change. */
async function moveOn(corpus: Corpus, source: SubscriptionSource, shard: ShardEntry): Promise<PackState> {
  const state = await packState(corpus, source);
  if (state === null || state.held !== null || state.manifest?.shards[state.done]?.hash !== shard.hash)
    throw new PackMoved(`${source} is no longer at ${shard.hash}`);
  const moved = { ...state, done: state.done + 1 };
  await corpus.keepSourceState(source, moved);
  return moved;
}

/** Null where the work ended with a {@link PackMoved}. */
export async function unlessMoved<Value>(work: () => Promise<Value>): Promise<Value | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof PackMoved || (error instanceof Error && error.cause instanceof PackMoved))
      return null;
    throw error;
  }
}
