import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SegmentEntry } from '../../../../utils/coverage/index/index-manifest.ts';
import { dueMerge, MOST_INPUTS } from '../../../../utils/coverage/index/merge-policy.ts';

function segment(id: number, documents: number, removed = 0): SegmentEntry {
  return { id, documents, removed, firstDocument: 0, lastDocument: documents, shards: 1 };
}

/** Merges until nothing is due. */
function settle(segments: readonly SegmentEntry[]): SegmentEntry[] {
  let now = [...segments];
  for (let due = dueMerge(now); due !== null; due = dueMerge(now)) {
    const merged = due;
    expect(merged.length).toBeLessThanOrEqual(MOST_INPUTS);
    const live = merged.reduce((sum, { documents, removed }) => sum + documents - removed, 0);
    const id = Math.max(...now.map((entry) => entry.id)) + 1;
    now = now.filter((entry) => !merged.includes(entry));
    if (live > 0) now.push(segment(id, live));
  }
  return now;
}

describe('the choice of merges', () => {
  it('ends, with few segments of which each is larger than all smaller ones together', () => {
    const anySegments = fc
      .array(fc.tuple(fc.integer({ min: 1, max: 100_000 }), fc.double({ min: 0, max: 1, noNaN: true })), {
        maxLength: 60,
      })
      .map((sizes) => sizes.map(([size, part], id) => segment(id, size, Math.floor(size * part))));
    fc.assert(
      fc.property(anySegments, (segments) => {
        const sizes = settle(segments).map(({ documents, removed }) => documents - removed);
        sizes.sort((a, b) => b - a);
        for (const [i, size] of sizes.entries()) {
          const smaller = sizes.slice(i + 1).reduce((sum, other) => sum + other, 0);
          expect(smaller * 3).toBeLessThan(size);
        }
      }),
    );
  });

  it('writes documents again a few times only while an index grows', () => {
    let segments: SegmentEntry[] = [];
    let writtenAgain = 0;
    let most = 0;
    for (let id = 0; id < 400; id += 1) {
      segments.push(segment(1000 + id, 256));
      const kept = settle(segments);
      const before = new Set(segments);
      for (const entry of kept) if (!before.has(entry)) writtenAgain += entry.documents;
      segments = kept;
      most = Math.max(most, segments.length);
    }
    expect(most).toBeLessThanOrEqual(4);
    expect(writtenAgain / (400 * 256)).toBeLessThan(9);
  });

  it('writes a segment anew that is removed to a third, and lets others be', () => {
    const worn = segment(1, 900, 300);
    expect(dueMerge([worn])).toEqual([worn]);
    expect(dueMerge([segment(1, 900, 299)])).toBeNull();
    expect(dueMerge([])).toBeNull();
  });
});
