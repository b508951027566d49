import type { DocumentNumber } from '../coverage-index.ts';

/** Number of a segment; never given twice. */
export type SegmentNumber = number;

/**
 * The format of an index: how it is packed, and by which analysis its terms were read. An index of another one is built
 * anew.
 */
export const INDEX_FORMAT = 1;

/** An immutable part of the index, as the manifest lists it. */
export interface SegmentEntry {
  readonly id: SegmentNumber;
  /** How many documents it holds, removed ones included. */
  readonly documents: number;
  /** How many of them are removed. */
  readonly removed: number;
  readonly firstDocument: DocumentNumber;
  readonly lastDocument: DocumentNumber;
  readonly shards: number;
}

/** A merge under way. Its inputs stay part of the index until the merged segment takes their place. */
export interface MergeState {
  readonly inputs: readonly SegmentNumber[];
  readonly output: SegmentNumber;
  /** Shards of the output that are written. */
  readonly shards: number;
  /** The last term that was dealt with, written or left out because its documents are gone; null before the first. */
  readonly lastTerm: string | null;
}

/** Why an index is being built anew. */
export type RebuildReason = 'damaged' | 'outdated';

/** A rebuild under way. */
export interface RebuildState {
  readonly reason: RebuildReason;
  /** Articles up to this number are in the new index. */
  readonly after: DocumentNumber;
  /** Later ones came after the rebuild began and are in the index by themselves. */
  readonly upTo: DocumentNumber;
  /** Goes up with every removal, so that a step whose articles were read before one can tell. */
  readonly removals: number;
}

/** What the index consists of. It is swapped as a whole, so that a reader sees a whole index. */
export interface IndexManifest {
  /** {@link INDEX_FORMAT}; an index of another one is rebuilt. */
  readonly format: number;
  /** Goes up whenever anything of the index changes, tail and tombstones included. */
  readonly revision: number;
  readonly segments: readonly SegmentEntry[];
  readonly nextSegment: SegmentNumber;
  /** At most so many documents are in the tail: removals do not count, so that writing need not read it. */
  readonly tail: number;
  readonly merge: MergeState | null;
  /** Segments out of use whose shards are still to be deleted. */
  readonly garbage: readonly GarbageEntry[];
  readonly rebuild: RebuildState | null;
}

/** A segment out of use, of which the shards below `shards` are still there. */
export interface GarbageEntry {
  readonly id: SegmentNumber;
  readonly shards: number;
}

export const EMPTY_MANIFEST: IndexManifest = {
  format: INDEX_FORMAT,
  revision: 0,
  segments: [],
  nextSegment: 1,
  tail: 0,
  merge: null,
  garbage: [],
  rebuild: null,
};
