import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  intersect,
  subtract,
  unite,
  unitePostings,
} from '../../../../utils/coverage/full-text/document-sets.ts';

const set = fc
  .oneof(
    fc.uniqueArray(fc.nat(40), { maxLength: 40 }),
    fc.uniqueArray(fc.nat(4_000_000_000), { maxLength: 40 }),
  )
  .map((numbers) => Uint32Array.from(numbers).sort());
const sets = fc.array(set, { maxLength: 4 });
const ascending = (numbers: Iterable<number>) => [...new Set(numbers)].sort((a, b) => a - b);

describe('sets of documents', () => {
  it('are intersected, joined and subtracted as sets are', () => {
    fc.assert(
      fc.property(sets, set, (all, other) => {
        const [first = new Uint32Array(0), ...rest] = all;
        const shared = [...first].filter((one) => rest.every((set) => set.includes(one)));
        expect([...intersect(all)]).toEqual(shared);
        expect([...unite(all)]).toEqual(ascending(all.flatMap((one) => [...one])));
        expect([...subtract(first, other)]).toEqual([...first].filter((one) => !other.includes(one)));
      }),
    );
  });

  it('leave what they were made of as it was', () => {
    const [a, b] = [Uint32Array.of(1, 5, 9), Uint32Array.of(5)];
    for (const make of [intersect, unite]) make([a, b]);
    subtract(a, b);
    expect([...a, ...b]).toEqual([1, 5, 9, 5]);
  });
});

describe('unitePostings', () => {
  it('adds the weights that a document has', () => {
    const weighted = set.map((documents) => ({
      documents,
      weights: Float32Array.from(documents, (document) => ((document % 7) + 1) / 4),
    }));
    fc.assert(
      fc.property(fc.array(weighted, { minLength: 1, maxLength: 4 }), (lists) => {
        const sums = new Map<number, number>();
        for (const { documents, weights } of lists) {
          for (const [i, one] of documents.entries()) sums.set(one, (sums.get(one) ?? 0) + (weights[i] ?? 0));
        }
        const { documents, weights } = unitePostings(lists);
        expect([...documents]).toEqual(ascending(sums.keys()));
        expect([...weights]).toEqual([...documents].map((document) => sums.get(document)));
      }),
    );
  });
});
