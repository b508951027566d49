/** So many bytes of shards are kept: what is read for a dozen queries, within the memory that a worker may take. */
const CACHED_BYTES = 500_000;

/**
 * The shards that were asked for last, checked and without their checksums. They never change, and the number of a
 * segment is never given twice, so that none is ever out of date.
 */
export class ShardCache {
  /** The one that was asked for longest ago comes first. */
  readonly #shards = new Map<string, Uint8Array>();
  #bytes = 0;

  get(name: string): Uint8Array | undefined {
    const shard = this.#shards.get(name);
    if (shard === undefined) return undefined;
    this.#shards.delete(name);
    this.#shards.set(name, shard);
    return shard;
  }

  /** Keeps copies of shards that were read, of the last ones where there is no room for all. */
  keep(shards: ReadonlyMap<string, Uint8Array>): void {
    let left = CACHED_BYTES;
    const last = [...shards].reverse().filter(([, { length }]) => {
      left -= length;
      return left >= 0;
    });
    for (const [name, shard] of last.reverse()) this.#set(name, shard.slice());
  }

  #set(name: string, shard: Uint8Array): void {
    this.#bytes += shard.length - (this.#shards.get(name)?.length ?? 0);
    this.#shards.delete(name);
    this.#shards.set(name, shard);
    for (const [oldest, { length }] of this.#shards) {
      if (this.#bytes <= CACHED_BYTES) return;
      this.#shards.delete(oldest);
      this.#bytes -= length;
    }
  }
}
