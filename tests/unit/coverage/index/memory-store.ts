import { createHash } from 'node:crypto';
import type { IndexManifest, SegmentNumber } from '../../../../utils/coverage/index/index-manifest.ts';
import type {
  IndexReads,
  IndexStore,
  IndexWrites,
  ShardKey,
  TailRecord,
} from '../../../../utils/coverage/index/index-store.ts';

/** What a {@link MemoryStore} holds. */
interface Contents {
  manifest: IndexManifest | null;
  readonly heads: Map<SegmentNumber, Uint8Array>;
  readonly tombstones: Map<SegmentNumber, Uint8Array>;
  readonly shards: Map<string, Uint8Array>;
  readonly tail: Map<number, Uint8Array>;
  sketch: Uint8Array | undefined;
}

/** Thrown in place of a write or a commit, as a full disk or a killed worker would. */
export class Fault extends Error {}

/** An index store in memory. A change works on a copy, so that all of it is there afterwards or nothing. */
export class MemoryStore implements IndexStore {
  /** Called before each write and before each commit; may throw. */
  beforeWrite: (what: 'write' | 'commit') => void = () => {};
  /** Most shards that one transaction has read or written. */
  mostShards = 0;
  shardReads = 0;
  #contents: Contents = {
    manifest: null,
    heads: new Map(),
    tombstones: new Map(),
    shards: new Map(),
    tail: new Map(),
    sketch: undefined,
  };
  #changes: Promise<unknown> = Promise.resolve();

  async read<Value>(work: (reads: IndexReads) => Promise<Value>): Promise<Value> {
    return work(this.#transaction(this.#contents));
  }

  change<Value>(work: (writes: IndexWrites) => Promise<Value>): Promise<Value> {
    const change = this.#changes.then(() => this.#change(work));
    this.#changes = change.catch(() => {});
    return change;
  }

  /** Shares all that is stored so far with a new store. */
  copy(): MemoryStore {
    const store = new MemoryStore();
    store.#contents = copyOf(this.#contents);
    return store;
  }

  /** Every stored array of bytes, to be damaged by `change`: what it returns is stored instead. */
  damage(change: (bytes: Uint8Array, where: string) => Uint8Array | undefined): void {
    const contents = this.#contents;
    damageMap(contents.heads, (bytes) => change(bytes, 'heads'));
    damageMap(contents.tombstones, (bytes) => change(bytes, 'tombstones'));
    damageMap(contents.shards, (bytes) => change(bytes, 'shards'));
    damageMap(contents.tail, (bytes) => change(bytes, 'tail'));
    if (contents.sketch !== undefined) contents.sketch = change(contents.sketch, 'sketch');
  }

  get manifest(): IndexManifest | null {
    return this.#contents.manifest;
  }

  set manifest(manifest: IndexManifest | null) {
    this.#contents.manifest = manifest;
  }

  /** All that is stored, for comparison: bytes by their hashes. */
  get contents(): unknown {
    const { manifest, sketch, ...maps } = this.#contents;
    const sums = Object.values(maps).map((map) =>
      [...map].map(([key, bytes]) => `${key}: ${hashOf(bytes)}`).sort(),
    );
    return { manifest, sums, sketch: sketch && hashOf(sketch) };
  }

  /** Numbers of stored things. */
  get sizes(): {
    readonly heads: number;
    readonly tombstones: number;
    readonly shards: number;
    readonly tail: number;
  } {
    const { heads, tombstones, shards, tail } = this.#contents;
    return { heads: heads.size, tombstones: tombstones.size, shards: shards.size, tail: tail.size };
  }

  /** How many arrays of bytes are stored. */
  get arrays(): number {
    const { heads, tombstones, shards, tail } = this.sizes;
    return heads + tombstones + shards + tail + (this.#contents.sketch === undefined ? 0 : 1);
  }

  /** Bytes of heads and shards. */
  get bytes(): number {
    const { heads, shards } = this.#contents;
    return [...heads.values(), ...shards.values()].reduce((sum, { length }) => sum + length, 0);
  }

  async #change<Value>(work: (writes: IndexWrites) => Promise<Value>): Promise<Value> {
    const contents = copyOf(this.#contents);
    const value = await work(this.#transaction(contents));
    this.beforeWrite('commit');
    this.#contents = contents;
    return value;
  }

  #transaction(contents: Contents): IndexWrites {
    let shards = 0;
    const touchShards = (count: number) => {
      shards += count;
      this.mostShards = Math.max(this.mostShards, shards);
    };
    const write = async (change: () => void) => {
      this.beforeWrite('write');
      change();
    };
    const { heads, tombstones, tail } = contents;
    return {
      manifest: async () => contents.manifest,
      heads: async (ids) => ids.map((id) => heads.get(id)),
      tombstones: async (ids) => ids.map((id) => tombstones.get(id)),
      shards: async (keys) => {
        touchShards(keys.length);
        this.shardReads += keys.length;
        return keys.map((key) => contents.shards.get(nameOf(key))?.slice());
      },
      tail: async (after) => recordsAbove(tail, after),
      sketch: async () => contents.sketch,
      putManifest: (manifest) => write(() => (contents.manifest = manifest)),
      putHead: (id, bytes) => write(() => heads.set(id, bytes)),
      deleteHead: (id) => write(() => heads.delete(id)),
      putTombstones: (id, bytes) => write(() => tombstones.set(id, bytes)),
      deleteTombstones: (id) => write(() => tombstones.delete(id)),
      putShards: (segment, from, added) =>
        write(() => {
          touchShards(added.length);
          for (const [i, bytes] of added.entries()) {
            contents.shards.set(nameOf({ segment, shard: from + i }), bytes);
          }
        }),
      deleteShards: (segment, from, to) =>
        write(() => {
          for (let shard = from; shard < to; shard += 1) contents.shards.delete(nameOf({ segment, shard }));
        }),
      putTail: (records) =>
        write(() => {
          for (const { document, bytes } of records) tail.set(document, bytes);
        }),
      deleteTail: (documents) =>
        write(() => {
          for (const document of documents) tail.delete(document);
        }),
      putSketch: (bytes) => write(() => (contents.sketch = bytes)),
    };
  }
}

function damageMap<Key>(
  map: Map<Key, Uint8Array>,
  change: (bytes: Uint8Array) => Uint8Array | undefined,
): void {
  for (const [key, bytes] of map) {
    const changed = change(bytes);
    if (changed === undefined) map.delete(key);
    else map.set(key, changed);
  }
}

function copyOf({ manifest, heads, tombstones, shards, tail, sketch }: Contents): Contents {
  return {
    manifest,
    heads: new Map(heads),
    tombstones: new Map(tombstones),
    shards: new Map(shards),
    tail: new Map(tail),
    sketch,
  };
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha1').update(bytes).digest('hex');
}

function nameOf({ segment, shard }: ShardKey): string {
  return `${segment} ${shard}`;
}

function recordsAbove(tail: ReadonlyMap<number, Uint8Array>, after: number): TailRecord[] {
  return [...tail]
    .filter(([document]) => document > after)
    .sort((a, b) => a[0] - b[0])
    .map(([document, bytes]) => ({ document, bytes }));
}
