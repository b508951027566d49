import type { SegmentEntry } from './index-manifest.ts';

/** Whether more is to come soon, as in an import, or the index is to be left as it is best asked. */
export type Pace = 'growing' | 'resting';

/** When a segment is merged with all that are smaller. */
interface MergeRule {
  /** These together have its number of documents divided by this. */
  readonly ratio: number;
  /** It and these are at least so many. */
  readonly least: number;
}

const RULES: Readonly<Record<Pace, MergeRule>> = {
  growing: { ratio: 1, least: 8 },
  resting: { ratio: 20, least: 2 },
};

/** So many segments are merged at once at most, which bounds what a step of a merge reads. */
export const MOST_INPUTS = 16;
/** A segment of which so large a part is removed is written anew. */
const REMOVED_PART = 1 / 3;

/**
 * The segments that are to be merged into one now; null where all is well. Every query looks up its terms in every
 * segment, so there should be few, and every merge writes its documents again, so there should not be too many merges.
 *
 * Classes of size in which eight segments wait for each other (the tiered merges of Lucene) leave up to seven segments a
 * class. Here a segment is merged with all smaller ones as soon as these are enough together. While an index grows that
 * is as many documents as it has, and seven segments: growing to 100,000 documents by batches of 200 writes a document
 * again three times, and there are six segments on average and twelve at most. At rest a twentieth of its documents is
 * enough: mostly one segment is left, and one more write of each document. Of many segments that wait, the smallest are
 * merged first, sixteen at once.
 */
export function dueMerge(segments: readonly SegmentEntry[], pace: Pace): readonly SegmentEntry[] | null {
  const { ratio, least } = RULES[pace];
  const bySize = [...segments].sort((a, b) => liveCount(b) - liveCount(a));
  let smaller = bySize.reduce((sum, entry) => sum + liveCount(entry), 0);
  for (const [i, entry] of bySize.entries()) {
    smaller -= liveCount(entry);
    if (bySize.length - i >= least && smaller * ratio >= liveCount(entry))
      return bySize.slice(i).slice(-MOST_INPUTS);
  }
  const worn = segments.find(({ removed, documents }) => removed >= documents * REMOVED_PART && removed > 0);
  return worn === undefined ? null : [worn];
}

function liveCount({ documents, removed }: SegmentEntry): number {
  return documents - removed;
}
