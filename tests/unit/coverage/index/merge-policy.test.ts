import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SegmentEntry } from '../../../../utils/coverage/index/index-manifest.ts';
import { dueMerge, MOST_INPUTS, type Pace } from '../../../../utils/coverage/index/merge-policy.ts';

function segment(id: number, documents: number, removed = 0): SegmentEntry {
  return { id, documents, removed, firstDocument: 0, lastDocument: documents, shards: 1 };
}

/** Merges until nothing is due. */
function settle(segments: readonly SegmentEntry[], pace: Pace): SegmentEntry[] {
  let now = [...segments];
  for (let due = dueMerge(now, pace); due !== null; due = dueMerge(now, pace)) {
    const merged = due;
    expect(merged.length).toBeLessThanOrEqual(MOST_INPUTS);
    const live = merged.reduce((sum, { documents, removed }) => sum + documents - removed, 0);
    const id = Math.max(...now.map((entry) => entry.id)) + 1;
    now = now.filter((entry) => !merged.includes(entry));
    if (live > 0) now.push(segment(id, live));
  }
  return now;
}

const anySegments = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 100_000 }), fc.double({ min: 0, max: 1, noNaN: true })), {
    maxLength: 60,
  })
  .map((sizes) => sizes.map(([size, part], id) => segment(id, size, Math.floor(size * part))));

describe('the choice of merges', () => {
  it('ends at rest with each segment more than twenty times as large as all smaller ones together', () => {
    fc.assert(
      fc.property(anySegments, (segments) => {
        const sizes = settle(segments, 'resting').map(({ documents, removed }) => documents - removed);
        sizes.sort((a, b) => b - a);
        for (const [i, size] of sizes.entries()) {
          const smaller = sizes.slice(i + 1).reduce((sum, other) => sum + other, 0);
          if (i < sizes.length - 1) expect(smaller * 20).toBeLessThan(size);
        }
      }),
    );
  });

  it('ends while an index grows with segments of which the seven smallest hold less than the next', () => {
    fc.assert(
      fc.property(anySegments, (segments) => {
        const sizes = settle(segments, 'growing').map(({ documents, removed }) => documents - removed);
        sizes.sort((a, b) => a - b);
        for (const [i, size] of sizes.entries()) {
          const smaller = sizes.slice(0, i).reduce((sum, other) => sum + other, 0);
          if (i >= 7) expect(smaller).toBeLessThan(size);
        }
      }),
    );
  });

  it('writes documents again a few times only while an index grows, and leaves one segment at rest', () => {
    let segments: SegmentEntry[] = [];
    let writtenAgain = 0;
    let most = 0;
    for (let id = 0; id < 400; id += 1) {
      segments.push(segment(1000 + id, 256));
      const kept = settle(segments, 'growing');
      const before = new Set(segments);
      for (const entry of kept) if (!before.has(entry)) writtenAgain += entry.documents;
      segments = kept;
      most = Math.max(most, segments.length);
    }
    expect(most).toBeLessThanOrEqual(12);
    expect(writtenAgain / (400 * 256)).toBeLessThan(4);
    expect(settle(segments, 'resting')).toHaveLength(1);
  });

  it('writes a segment anew that is removed to a third, and lets others be', () => {
    const worn = segment(1, 900, 300);
    expect(dueMerge([worn], 'growing')).toEqual([worn]);
    expect(dueMerge([segment(1, 900, 299)], 'resting')).toBeNull();
    expect(dueMerge([], 'resting')).toBeNull();
  });
});
