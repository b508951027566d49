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
import type { IndexName } from './stored-records.ts';

/** A segment has fewer shards than this. One number for both makes the smallest keys that IndexedDB knows. */
const SHARDS_A_SEGMENT = 2 ** 20;

/** Where an index lies. */
interface IndexRoom {
  readonly name: IndexName;
  readonly meta: CorpusDatabase['meta'];
  readonly parts: Table<Uint8Array, string>;
  readonly shards: Table<Uint8Array, number>;
  readonly tail: Table<TailRecord, DocumentNumber>;
}

function roomOf(database: CorpusDatabase, name: IndexName): IndexRoom {
  const { meta } = database;
  switch (name) {
    case 'index':
      return {
        name,
        meta,
        parts: database.indexParts,
        shards: database.indexShards,
        tail: database.indexTail,
      };
    case 'claimIndex':
      return {
        name,
        meta,
        parts: database.claimIndexParts,
        shards: database.claimIndexShards,
        tail: database.claimIndexTail,
      };
  }
}

/**
 * An index where it lies in IndexedDB. A change within a transaction over all tables joins it. What fails fails as the
 * database says it.
 */
export class IndexTables implements IndexStore {
  readonly #database: CorpusDatabase;
  readonly #name: IndexName;
  readonly #tables: readonly Table[];

  constructor(database: CorpusDatabase, name: IndexName) {
    const { meta, parts, shards, tail } = roomOf(database, name);
    this.#database = database;
    this.#name = name;
    this.#tables = [meta, parts, shards, tail];
  }

  // The database follows the awaits of functions that are async themselves, so these are.

  read<Value>(work: (reads: IndexReads) => Promise<Value>): Promise<Value> {
    const run = async () => work(indexWrites(this.#database, this.#name));
    return this.#database.transaction('r', this.#tables, run);
  }

  change<Value>(work: (writes: IndexWrites) => Promise<Value>): Promise<Value> {
    const run = async () => work(indexWrites(this.#database, this.#name));
    return this.#database.transaction('rw', this.#tables, run);
  }
}

/** An index for a change within a transaction over all tables, so that articles and index change together or not at all. */
export function indexWrites(database: CorpusDatabase, name: IndexName): IndexWrites {
  return new StoredParts(roomOf(database, name));
}

/** Reads and writes within whatever transaction is under way. */
class StoredParts implements IndexWrites {
  readonly #room: IndexRoom;

  constructor(room: IndexRoom) {
    this.#room = room;
  }

  async manifest(): Promise<IndexManifest | null> {
    return manifestIn(this.#room);
  }

  async heads(segments: readonly SegmentNumber[]): Promise<(Uint8Array | undefined)[]> {
    return this.#room.parts.bulkGet(segments.map(headKey));
  }

  async tombstones(segments: readonly SegmentNumber[]): Promise<(Uint8Array | undefined)[]> {
    return this.#room.parts.bulkGet(segments.map(tombstonesKey));
  }

  async shards(keys: readonly ShardKey[]): Promise<(Uint8Array | undefined)[]> {
    return this.#room.shards.bulkGet(keys.map(({ segment, shard }) => shardKey(segment, shard)));
  }

  async tail(after: DocumentNumber): Promise<TailRecord[]> {
    return this.#room.tail.where('document').above(after).toArray();
  }

  async sketch(): Promise<Uint8Array | undefined> {
    return this.#room.parts.get(SKETCH);
  }

  async putManifest(value: IndexManifest): Promise<void> {
    await this.#room.meta.put({ key: this.#room.name, value });
  }

  async putHead(segment: SegmentNumber, bytes: Uint8Array): Promise<void> {
    await this.#room.parts.put(alone(bytes), headKey(segment));
  }

  async deleteHead(segment: SegmentNumber): Promise<void> {
    await this.#room.parts.delete(headKey(segment));
  }

  async putTombstones(segment: SegmentNumber, bytes: Uint8Array): Promise<void> {
    await this.#room.parts.put(alone(bytes), tombstonesKey(segment));
  }

  async deleteTombstones(segment: SegmentNumber): Promise<void> {
    await this.#room.parts.delete(tombstonesKey(segment));
  }

  async putShards(segment: SegmentNumber, from: number, shards: readonly Uint8Array[]): Promise<void> {
    await this.#room.shards.bulkPut(
      shards.map(alone),
      shards.map((_, i) => shardKey(segment, from + i)),
    );
  }

  async deleteShards(segment: SegmentNumber, from: number, to: number): Promise<void> {
    await this.#room.shards.where(':id').between(shardKey(segment, from), shardKey(segment, to)).delete();
  }

  async putTail(records: readonly TailRecord[]): Promise<void> {
    await this.#room.tail.bulkPut(records.map(({ document, bytes }) => ({ document, bytes: alone(bytes) })));
  }

  async deleteTail(documents: readonly DocumentNumber[]): Promise<void> {
    await this.#room.tail.bulkDelete([...documents]);
  }

  async putSketch(bytes: Uint8Array): Promise<void> {
    await this.#room.parts.put(alone(bytes), SKETCH);
  }
}

/** The manifest of a stored index; null where there is none. */
export function storedManifest(database: CorpusDatabase, name: IndexName): Promise<IndexManifest | null> {
  return manifestIn(roomOf(database, name));
}

async function manifestIn({ meta, name }: IndexRoom): Promise<IndexManifest | null> {
  const record = await meta.get(name);
  return record?.key === 'index' || record?.key === 'claimIndex' ? record.value : null;
}

/** Empties an index, manifest and all, within a transaction over all tables. */
export async function clearIndex(database: CorpusDatabase, name: IndexName): Promise<void> {
  const { meta, parts, shards, tail } = roomOf(database, name);
  await Promise.all([meta.delete(name), parts.clear(), shards.clear(), tail.clear()]);
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
