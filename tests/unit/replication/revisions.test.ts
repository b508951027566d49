import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonMark, withMark } from '../../../utils/replication/checkpoints.ts';
import type { Checkpoint } from '../../../utils/replication/remote-answers.ts';
import { leavesKey, REVISION, winningLeaf } from '../../../utils/replication/revisions.ts';

const revision = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.stringMatching(/^[0-9a-f]{2}$/))
  .map(([length, hash]) => `${length}-${hash}`);
const leaf = fc.record({ rev: revision, deleted: fc.boolean() });

describe('the winning leaf', () => {
  it('is the same in whatever order the leaves come', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(leaf, { selector: (one) => one.rev, minLength: 1 }),
        fc.infiniteStream(fc.nat()),
        (leaves, numbers) => {
          const ranks = new Map(leaves.map((one) => [one, numbers.next().value ?? 0]));
          const mixed = leaves.toSorted((one, other) => (ranks.get(one) ?? 0) - (ranks.get(other) ?? 0));
          expect(winningLeaf(mixed)).toEqual(winningLeaf(leaves));
          expect(leavesKey(mixed.map((one) => one.rev))).toBe(leavesKey(leaves.map((one) => one.rev)));
        },
      ),
    );
  });

  it('is deleted only where all are, and counts lengths as numbers', () => {
    fc.assert(
      fc.property(fc.array(leaf, { minLength: 1 }), (leaves) => {
        expect(winningLeaf(leaves)?.deleted).toBe(leaves.every(({ deleted }) => deleted));
      }),
    );
    const leaves = ['9-ff', '10-00', '10-0a'].map((one) => ({ rev: one, deleted: false }));
    expect(winningLeaf(leaves)?.rev).toBe('10-0a');
    expect(winningLeaf([])).toBeNull();
  });

  it.each(['0-a', '1-', '-a', '1-a b', `1-${'a'.repeat(65)}`, '1'])('is never %j', (one) => {
    expect(REVISION.test(one)).toBe(false);
  });
});

describe('marks', () => {
  const mark = (name: string, at: number): Checkpoint => ({ session_id: name, recorded_seq: at });

  it('agree on the newest that both sides know', () => {
    const ours = ['d', 'c', 'b', 'a'].map((name, i) => mark(name, 4 - i));
    expect(commonMark(ours, ours)).toEqual(mark('d', 4));
    // Killed before the server heard of the last; the server put back to an earlier state; we.
    expect(commonMark(ours, ours.slice(1))).toEqual(mark('c', 3));
    expect(commonMark(ours.slice(2), ours)).toEqual(mark('b', 2));
    expect(commonMark(ours, [mark('x', 9)])).toBeNull();
    expect(commonMark([], [])).toBeNull();
  });

  it('are bounded', () => {
    let history: Checkpoint[] = [];
    for (let at = 0; at < 100; at += 1) history = withMark(history, mark(String(at), at));
    expect(history).toHaveLength(40);
    expect(history[0]).toEqual(mark('99', 99));
  });
});
