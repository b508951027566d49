import type { SegmentEntry } from './index-manifest.ts';

/** A segment is at least so many times as large as all smaller ones together, once merges are done. */
const RATIO = 4;
/** So many segments are merged at once at most, which bounds what a step of a merge reads. */
export const MOST_INPUTS = 16;
/** A segment of which so large a part is removed is written anew. */
const REMOVED_PART = 1 / 3;

/**
 * The segments that are to be merged into one now; null where all is well. Every query looks up its terms in every
 * segment, so there should be few, and every merge writes its documents again, so there should not be too many merges.
 *
 * Classes of size in which eight segments wait for each other (the tiered merges of Lucene) leave up to seven segments a
 * class at rest. Here a segment is merged with all smaller ones as soon as these together have a quarter of its
 * documents. What is left at rest shrinks by a factor of four from one segment to the next: at most six segments for
 * 100,000 documents that came by 256, mostly two to four. A document is written again some two times for each factor of
 * four by which the index grows beyond 256 documents. Of many segments that wait (as after a long import without
 * merges) the smallest are merged first, sixteen at once.
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
