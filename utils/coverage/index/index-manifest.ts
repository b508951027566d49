import type { DocumentNumber } from '../coverage-index.ts';

/** Number of a segment; never given twice. */
export type SegmentNumber = number;

/** An immutable part of the index, as the manifest lists it. */
export interface SegmentEntry {
  readonly id: SegmentNumber;
  /** How many documents it holds, removed ones included. */
  readonly documents: number;
  readonly firstDocument: DocumentNumber;
  readonly lastDocument: DocumentNumber;
  readonly shards: number;
}

/** A merge under way. Its inputs stay part of the index until the merged segment takes their place. */
export interface MergeState {
  readonly inputs: readonly SegmentNumber[];
  readonly output: SegmentNumber;
  /** Shards of the output that are written; all terms in them are done. */
  readonly shards: number;
  /** The last term that was written; null before the first. */
  readonly lastTerm: string | null;
}

/** Why an index is being built anew. */
export type RebuildReason = 'damaged' | 'outdated';

/** A rebuild under way. */
export interface RebuildState {
  readonly reason: RebuildReason;
  /** Articles up to this number are in the new index. */
  readonly after: DocumentNumber;
  /** Later ones came after the rebuild began and are in the tail by themselves. */
  readonly upTo: DocumentNumber;
}

/** What the index consists of. It is swapped as a whole, so that a reader sees a whole index. */
export interface IndexManifest {
  /** Of the format in which everything is packed; another one is rebuilt. */
  readonly format: number;
  /** Goes up whenever anything of the index changes, tail and tombstones included. */
  readonly revision: number;
  readonly segments: readonly SegmentEntry[];
  readonly nextSegment: SegmentNumber;
  readonly merge: MergeState | null;
  /** Segments out of use whose shards are still to be deleted. */
  readonly garbage: readonly { readonly id: SegmentNumber; readonly shards: number }[];
  readonly rebuild: RebuildState | null;
}
