import { unseal } from './checksum.ts';
import { giveBack } from './give-back.ts';
import type { IndexReads, ShardKey } from './index-store.ts';
import type { ShardCache } from './shard-cache.ts';

/** Reads shards and checks them; those that a cache has are not read again. */
export class ShardAccess {
  readonly #reads: IndexReads;
  readonly #cache: ShardCache | null;
  /** Those that were read, which nobody else has. */
  readonly #own: Uint8Array[] = [];
  #damage: string | null = null;

  constructor(reads: IndexReads, cache: ShardCache | null = null) {
    this.#reads = reads;
    this.#cache = cache;
  }

  /** The first shard that was missing or damaged, in words; null where none was. */
  get damage(): string | null {
    return this.#damage;
  }

  /** Shards without their checksums, in the order of the keys; null for those that are missing or damaged. */
  async get(keys: readonly ShardKey[]): Promise<(Uint8Array | null)[]> {
    const known = keys.map((key) => this.#cache?.get(nameOf(key)));
    const fresh = keys.filter((_, i) => known[i] === undefined);
    const read = (fresh.length === 0 ? [] : await this.#reads.shards(fresh)).map(unseal);
    const whole = new Map<string, Uint8Array>();
    for (const [i, key] of fresh.entries()) {
      const shard = read[i] ?? null;
      if (shard === null) this.#damage ??= `Shard ${key.shard} of segment ${key.segment} is damaged.`;
      else whole.set(nameOf(key), shard);
    }
    this.#cache?.keep(whole);
    this.#own.push(...whole.values());
    let next = 0;
    return known.map((shard) => shard ?? read[next++] ?? null);
  }

  /** Gives the memory of what was read back: megabytes, where a search looks for hundreds of terms. */
  end(): void {
    for (const shard of this.#own) giveBack(shard);
  }
}

function nameOf({ segment, shard }: ShardKey): string {
  return `${segment} ${shard}`;
}
