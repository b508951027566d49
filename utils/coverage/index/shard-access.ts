import { unseal } from './checksum.ts';
import type { IndexReads, ShardKey } from './index-store.ts';

/** Reads shards and checks them. */
export class ShardAccess {
  readonly #reads: IndexReads;
  #damage: string | null = null;

  constructor(reads: IndexReads) {
    this.#reads = reads;
  }

  /** The first shard that was missing or damaged, in words; null where none was. */
  get damage(): string | null {
    return this.#damage;
  }

  /** Shards without their checksums, in the order of the keys; null for those that are missing or damaged. */
  async get(keys: readonly ShardKey[]): Promise<(Uint8Array | null)[]> {
    if (keys.length === 0) return [];
    const shards = (await this.#reads.shards(keys)).map(unseal);
    const lost = keys.find((_, i) => shards[i] === null);
    if (lost !== undefined) this.#damage ??= `Shard ${lost.shard} of segment ${lost.segment} is damaged.`;
    return shards;
  }
}
