import * as v from 'valibot';
import type { ArticleId } from '../articles/article-id.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { SubscriptionSource } from '../notebook/article-source.ts';
import type { ShardEntry } from './manifest.ts';

/** Bytes of an id: 32 hexadecimal digits. */
const ID_BYTES = 16;

type ShardHash = ShardEntry['hash'];

const recordSchema = v.object({
  /** The ids of its articles, 16 bytes each. */
  ids: v.instance(Uint8Array),
  /** Whether its articles are being let go; it counts as missing then. */
  leaving: v.boolean(),
});

/** What is known of a shard that was installed: which articles came with it. */
export interface HeldShard {
  readonly ids: readonly ArticleId[];
  readonly leaving: boolean;
}

/** Where the record of a shard lies: beside the state of its pack. */
function keyOf(source: SubscriptionSource, shard: ShardHash): SubscriptionSource {
  return `${source}/${shard}`;
}

/** Null for a shard that was never installed or is gone. */
export async function heldShard(
  corpus: Corpus,
  source: SubscriptionSource,
  shard: ShardHash,
): Promise<HeldShard | null> {
  const parsed = v.safeParse(recordSchema, await corpus.sourceState(keyOf(source, shard)));
  return parsed.success ? { ids: unpackedIds(parsed.output.ids), leaving: parsed.output.leaving } : null;
}

/** Keeps or forgets (null) a shard. Within the change that its articles come or go in. */
export function keepShard(
  corpus: Corpus,
  source: SubscriptionSource,
  shard: ShardHash,
  held: HeldShard | null,
): Promise<void> {
  const record = held && { ids: packedIds(held.ids), leaving: held.leaving };
  return corpus.keepSourceState(keyOf(source, shard), record);
}

function packedIds(ids: readonly ArticleId[]): Uint8Array {
  const bytes = new Uint8Array(ids.length * ID_BYTES);
  for (const [at, id] of ids.entries())
    for (let i = 0; i < ID_BYTES; i += 1)
      bytes[at * ID_BYTES + i] = Number.parseInt(id.slice(i * 2, i * 2 + 2), 16);
  return bytes;
}

function unpackedIds(bytes: Uint8Array): ArticleId[] {
  const ids: ArticleId[] = [];
  for (let at = 0; at + ID_BYTES <= bytes.length; at += ID_BYTES) {
    const id = bytes.subarray(at, at + ID_BYTES);
    ids.push(Array.from(id, (byte) => byte.toString(16).padStart(2, '0')).join(''));
  }
  return ids;
}
