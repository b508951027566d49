import type { DocumentNumber } from '../coverage-index.ts';
import type { IndexManifest, SegmentNumber } from './index-manifest.ts';

/** The address of a shard: its segment, and its place in the order of the segment's terms. */
export interface ShardKey {
  readonly segment: SegmentNumber;
  readonly shard: number;
}

/** A new document of the tail: its terms, packed by {@link packTailEntry}. */
export interface TailRecord {
  readonly document: DocumentNumber;
  readonly bytes: Uint8Array;
}

/** What can be read of a stored index. Bytes come back as they were put; whoever unpacks them checks them. */
export interface IndexReads {
  /** Null where there is no index yet. */
  manifest(): Promise<IndexManifest | null>;
  /** The heads of segments, in the order of the numbers; undefined for those that are not there, here and below. */
  heads(segments: readonly SegmentNumber[]): Promise<readonly (Uint8Array | undefined)[]>;
  /** Bitmaps of removed documents by their place in the segment; undefined where none was removed. */
  tombstones(segments: readonly SegmentNumber[]): Promise<readonly (Uint8Array | undefined)[]>;
  /** The bytes are the caller's own. */
  shards(keys: readonly ShardKey[]): Promise<readonly (Uint8Array | undefined)[]>;
  /** Entries of the tail with a number above `after`, ascending. */
  tail(after: DocumentNumber): Promise<readonly TailRecord[]>;
  /** How common terms are; undefined where nothing was counted yet. */
  sketch(): Promise<Uint8Array | undefined>;
}

/** What a change of the index may write. */
export interface IndexWrites extends IndexReads {
  putManifest(manifest: IndexManifest): Promise<void>;
  putHead(segment: SegmentNumber, bytes: Uint8Array): Promise<void>;
  deleteHead(segment: SegmentNumber): Promise<void>;
  putTombstones(segment: SegmentNumber, bytes: Uint8Array): Promise<void>;
  deleteTombstones(segment: SegmentNumber): Promise<void>;
  /** Shards of a segment, the first of them at the place `from`. */
  putShards(segment: SegmentNumber, from: number, shards: readonly Uint8Array[]): Promise<void>;
  /** Deletes the shards from the place `from` to below `to`. */
  deleteShards(segment: SegmentNumber, from: number, to: number): Promise<void>;
  putTail(records: readonly TailRecord[]): Promise<void>;
  deleteTail(documents: readonly DocumentNumber[]): Promise<void>;
  putSketch(bytes: Uint8Array): Promise<void>;
}

/**
 * Where an index lies: IndexedDB in the extension, memory in tests. Work must await nothing but the methods that it
 * is given, since databases end a transaction that waits for anything else.
 */
export interface IndexStore {
  /** Runs reads that all see the index as it is at one moment. */
  read<Value>(work: (reads: IndexReads) => Promise<Value>): Promise<Value>;
  /** Runs a change: all of it is there afterwards, or, where it fails, nothing. Changes run one after another. */
  change<Value>(work: (writes: IndexWrites) => Promise<Value>): Promise<Value>;
}
