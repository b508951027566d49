import type { Table } from 'dexie';
import type { DocumentNumber } from '../coverage/coverage-index.ts';
import type { IndexManifest, SegmentNumber } from '../coverage/index/index-manifest.ts';
import type {
  IndexReads,
  IndexStore,
  IndexWrites,
  ShardKey,
  TailRecord,
} from '../coverage/index/index-store.ts';
import type { CorpusDatabase } from './corpus-database.ts';

/** A segment has fewer shards than this. One number for both makes the smallest keys that IndexedDB knows. */
const SHARDS_A_SEGMENT = 2 ** 20;

/**
 * The index where it lies in IndexedDB. A change within a transaction over all tables joins it. What fails fails as the
 * database says it.
 */
export class IndexTables implements IndexStore {
  readonly #database: CorpusDatabase;
  readonly #tables: readonly Table[];

  constructor(database: CorpusDatabase) {
    this.#database = database;
    this.#tables = [database.meta, database.indexParts, database.indexShards, database.indexTail];
  }

  // The database follows the awaits of functions that are async themselves, so these are.

  read<Value>(work: (reads: IndexReads) => Promise<Value>): Promise<Value> {
    const run = async () => work(indexWrites(this.#database));
    return this.#database.transaction('r', this.#tables, run);
  }

  change<Value>(work: (writes: IndexWrites) => Promise<Value>): Promise<Value> {
    const run = async () => work(indexWrites(this.#database));
    return this.#database.transaction('rw', this.#tables, run);
  }
}

/** The index for a change within a transaction over all tables, so that articles and index change together or not at all. */
export function indexWrites(database: CorpusDatabase): IndexWrites {
  return new StoredParts(database);
}

/** Reads and writes within whatever transaction is under way. */
class StoredParts implements IndexWrites {
  readonly #database: CorpusDatabase;

  constructor(database: CorpusDatabase) {
    this.#database = database;
  }

  async manifest(): Promise<IndexManifest | null> {
    return storedManifest(this.#database);
  }

  async heads(segments: readonly SegmentNumber[]): Promise<(Uint8Array | undefined)[]> {
    return this.#database.indexParts.bulkGet(segments.map(headKey));
  }

  async tombstones(segments: readonly SegmentNumber[]): Promise<(Uint8Array | undefined)[]> {
    return this.#database.indexParts.bulkGet(segments.map(tombstonesKey));
  }

  async shards(keys: readonly ShardKey[]): Promise<(Uint8Array | undefined)[]> {
    return this.#database.indexShards.bulkGet(keys.map(({ segment, shard }) => shardKey(segment, shard)));
  }

  async tail(after: DocumentNumber): Promise<TailRecord[]> {
    return this.#database.indexTail.where('document').above(after).toArray();
  }

  async sketch(): Promise<Uint8Array | undefined> {
    return this.#database.indexParts.get(SKETCH);
  }

  async putManifest(value: IndexManifest): Promise<void> {
    await this.#database.meta.put({ key: 'index', value });
  }

  async putHead(segment: SegmentNumber, bytes: Uint8Array): Promise<void> {
    await this.#database.indexParts.put(alone(bytes), headKey(segment));
  }

  async deleteHead(segment: SegmentNumber): Promise<void> {
    await this.#database.indexParts.delete(headKey(segment));
  }

  async putTombstones(segment: SegmentNumber, bytes: Uint8Array): Promise<void> {
    await this.#database.indexParts.put(alone(bytes), tombstonesKey(segment));
  }

  async deleteTombstones(segment: SegmentNumber): Promise<void> {
    await this.#database.indexParts.delete(tombstonesKey(segment));
  }

  async putShards(segment: SegmentNumber, from: number, shards: readonly Uint8Array[]): Promise<void> {
    await this.#database.indexShards.bulkPut(
      shards.map(alone),
      shards.map((_, i) => shardKey(segment, from + i)),
    );
  }

  async deleteShards(segment: SegmentNumber, from: number, to: number): Promise<void> {
    await this.#database.indexShards
      .where(':id')
      .between(shardKey(segment, from), shardKey(segment, to))
      .delete();
  }

  async putTail(records: readonly TailRecord[]): Promise<void> {
    await this.#database.indexTail.bulkPut(
      records.map(({ document, bytes }) => ({ document, bytes: alone(bytes) })),
    );
  }

  async deleteTail(documents: readonly DocumentNumber[]): Promise<void> {
    await this.#database.indexTail.bulkDelete([...documents]);
  }

  async putSketch(bytes: Uint8Array): Promise<void> {
    await this.#database.indexParts.put(alone(bytes), SKETCH);
  }
}

/** The manifest of the stored index; null where there is none. */
export async function storedManifest(database: CorpusDatabase): Promise<IndexManifest | null> {
  const record = await database.meta.get('index');
  return record?.key === 'index' ? record.value : null;
}

const SKETCH = 'sketch';

function headKey(segment: SegmentNumber): string {
  return `head ${segment}`;
}

function tombstonesKey(segment: SegmentNumber): string {
  return `removed ${segment}`;
}

function shardKey(segment: SegmentNumber, shard: number): number {
  return segment * SHARDS_A_SEGMENT + shard;
}

/** The database stores the whole buffer under an array, so bytes must not be a part of a larger one. */
function alone(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
}
