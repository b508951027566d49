import type { SegmentEntry } from './index-manifest.ts';

/** A segment is at least so many times as large as all smaller ones together, once merges are done. */
const RATIO = 3;
/** So many segments are merged at once at most, which bounds what a step of a merge reads. */
export const MOST_INPUTS = 16;
/** A segment of which so large a part is removed is written anew. */
const REMOVED_PART = 1 / 3;

/**
 * The segments that are to be merged into one now; null where all is well. Every query looks up its terms in every
 * segment, so there should be few, and every merge writes its documents again, so there should not be too many merges.
 *
 * Classes of size in which eight segments wait for each other (the tiered merges of Lucene) leave up to seven segments a
 * class at rest. Here a segment is merged with all smaller ones as soon as these together have a third of its documents.
 * What is left at rest shrinks by a factor of three at least from one segment to the next. While an index grows to
 * 100,000 documents by batches of 20 or 200, with merges after every eighth batch, there are two or three segments at
 * rest on average and never more than four, and a document is written again five to eight times. Of many segments that
 * wait, as after a long import without merges, the smallest are merged first, sixteen at once.
 */
export function dueMerge(segments: readonly SegmentEntry[]): readonly SegmentEntry[] | null {
  const bySize = [...segments].sort((a, b) => liveCount(b) - liveCount(a));
  let smaller = bySize.reduce((sum, entry) => sum + liveCount(entry), 0);
  for (const [i, entry] of bySize.entries()) {
    smaller -= liveCount(entry);
    if (i < bySize.length - 1 && smaller * RATIO >= liveCount(entry))
      return bySize.slice(i).slice(-MOST_INPUTS);
  }
  const worn = segments.find(({ removed, documents }) => removed >= documents * REMOVED_PART && removed > 0);
  return worn === undefined ? null : [worn];
}

function liveCount({ documents, removed }: SegmentEntry): number {
  return documents - removed;
}
