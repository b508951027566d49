import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FeatureList, mix } from '../../../../utils/actors/tagger/feature-list.ts';

function idsOf(bits: number, fill: (list: FeatureList) => void): number[] {
  const list = new FeatureList(1, bits);
  fill(list);
  list.nextWord();
  return [...list.end().ids];
}

describe('FeatureList', () => {
  test('numbers every feature below the size of the table, the same each time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 22 }),
        fc.array(fc.tuple(fc.nat(200), fc.integer()), { maxLength: 40 }),
        (bits, added) => {
          const fill = (list: FeatureList) => {
            for (const [template, value] of added) list.add(template, value);
          };
          const ids = idsOf(bits, fill);
          expect(ids).toHaveLength(added.length);
          for (const id of ids) expect(id).toBeLessThan(2 ** bits);
          expect(idsOf(bits, fill)).toEqual(ids);
        },
      ),
    );
  });

  test('a set of bits is one feature a bit', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), (bits) => {
        const ids = idsOf(20, (list) => list.addBits(7, bits));
        const single = Array.from({ length: 32 }, (_, bit) => 1 << bit)
          .filter((bit) => (bits & bit) !== 0)
          .flatMap((bit) => idsOf(20, (list) => list.add(7, bit)));
        expect(ids).toEqual(single);
      }),
    );
  });

  test('keeps the features of each word apart, however many there are', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3000), { maxLength: 8 }), (counts) => {
        const list = new FeatureList(counts.length, 17);
        counts.forEach((count, word) => {
          for (let at = 0; at < count; at += 1) list.add(word, at);
          list.nextWord();
        });
        const { starts, ids } = list.end();
        let from = 0;
        counts.forEach((count, word) => {
          expect(starts[word]).toBe(from);
          expect(starts[word + 1]).toBe(from + count);
          const wanted = Array.from({ length: count }, (_, at) => mix(word, at) & (2 ** 17 - 1));
          expect([...ids.subarray(from, from + count)]).toEqual(wanted);
          from += count;
        });
        expect(ids).toHaveLength(from);
      }),
      { numRuns: 30 },
    );
  });

  test('few of many features share a number in a table with room', () => {
    const ids = idsOf(20, (list) => {
      for (let template = 0; template < 50; template += 1)
        for (let value = 0; value < 200; value += 1) list.add(template, value);
    });
    // By chance some fifty of 10 000 do.
    expect(new Set(ids).size).toBeGreaterThan(9850);
  });
});

test('mixing depends on the order', () => {
  expect(mix(1, 2)).not.toBe(mix(2, 1));
});
