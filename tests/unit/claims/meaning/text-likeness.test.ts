import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { softCoverage, termWeight } from '../../../../utils/claims/meaning/text-likeness.ts';

const nothingAlike = () => null;
const evenly = () => 1;

/** Likeness from a small table that counts both ways. */
function alike(table: Readonly<Record<string, number>>) {
  return (one: string, other: string) => table[`${one} ${other}`] ?? table[`${other} ${one}`] ?? null;
}

const words = fc.constantFrom('ferry', 'boat', 'sink', 'founder', 'harbour', 'storm', 'gale', 'crew');
const lists = fc.array(words, { maxLength: 8 });
/** A likeness for any two words, the same both ways, from words alone. */
const likenesses = fc
  .func(fc.double({ min: -1, max: 1, noNaN: true }))
  .map((likeness) => (one: string, other: string) => likeness([one, other].sort().join(' ')));
const weights = fc.func(fc.double({ min: 0.01, max: 8, noNaN: true }));

describe('softCoverage', () => {
  test('a list covers itself', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1 }), likenesses, weights, (terms, likeness, weight) => {
        const { a, b, pairs } = softCoverage(terms, terms, { likeness, weight });
        expect(a).toBeCloseTo(1, 12);
        expect(b).toBeCloseTo(1, 12);
        expect(pairs.every(([, , same]) => same === 1)).toBe(true);
      }),
    );
  });

  test('stays from 0 to 1, and meaning only adds to the same words', () => {
    fc.assert(
      fc.property(lists, lists, likenesses, weights, (termsA, termsB, likeness, weight) => {
        const soft = softCoverage(termsA, termsB, { likeness, weight });
        const plain = softCoverage(termsA, termsB, { likeness: nothingAlike, weight });
        for (const [with_, without] of [
          [soft.a, plain.a],
          [soft.b, plain.b],
        ] as const) {
          expect(with_).toBeGreaterThanOrEqual(without);
          expect(with_).toBeLessThanOrEqual(1);
          expect(without).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test('pairs name places that are there, in order, and other words at most once', () => {
    fc.assert(
      fc.property(lists, lists, likenesses, (termsA, termsB, likeness) => {
        const { pairs } = softCoverage(termsA, termsB, { likeness, weight: evenly });
        const softA = new Set<number>();
        const softB = new Set<number>();
        for (const [at, [indexA, indexB, same]] of pairs.entries()) {
          const [beforeA = -1, beforeB = -1] = pairs[at - 1] ?? [];
          expect(indexA > beforeA || (indexA === beforeA && indexB > beforeB)).toBe(true);
          expect(indexA).toBeLessThan(termsA.length);
          expect(indexB).toBeLessThan(termsB.length);
          if (termsA[indexA] === termsB[indexB]) expect(same).toBe(1);
          else {
            expect(softA.has(indexA) || softB.has(indexB)).toBe(false);
            softA.add(indexA);
            softB.add(indexB);
          }
        }
      }),
    );
  });

  test('the most alike meet, and each but once', () => {
    const likeness = alike({ 'boat ferry': 0.8, 'boat ship': 0.9, 'sink founder': 0.6 });
    const { a, b, pairs } = softCoverage(['boat', 'sink'], ['ferry', 'ship', 'founder'], {
      likeness,
      weight: evenly,
    });
    expect(pairs).toEqual([
      [0, 1, 0.9],
      [1, 2, 0.6],
    ]);
    expect(a).toBeCloseTo((0.5 / 0.6 + 0.2 / 0.6) / 2, 12);
    expect(b).toBeCloseTo((0.5 / 0.6 + 0.2 / 0.6) / 3, 12);
  });

  test('a word that stands twice on one side is covered twice', () => {
    const { a, b, pairs } = softCoverage(['storm', 'crew', 'storm'], ['storm'], {
      likeness: nothingAlike,
      weight: evenly,
    });
    expect(pairs).toEqual([
      [0, 0, 1],
      [2, 0, 1],
    ]);
    expect([a, b]).toEqual([2 / 3, 1]);
  });

  test('nobody meets who may not', () => {
    const likeness = alike({ 'madrid lisbon': 0.7, 'quay pier': 0.7 });
    const named = new Set(['madrid', 'lisbon']);
    const termsA = ['madrid', 'quay'];
    const termsB = ['lisbon', 'pier'];
    const mayMeet = (indexA: number, indexB: number) =>
      !named.has(termsA[indexA] ?? '') && !named.has(termsB[indexB] ?? '');
    expect(softCoverage(termsA, termsB, { likeness, weight: evenly, mayMeet }).pairs).toEqual([[1, 1, 0.7]]);
  });

  test('what is hardly alike does not meet', () => {
    const likeness = alike({ 'storm crew': 0.4, 'gale storm': 0.41 });
    expect(softCoverage(['storm'], ['crew'], { likeness, weight: evenly }).pairs).toEqual([]);
    expect(softCoverage(['storm'], ['gale'], { likeness, weight: evenly }).a).toBeCloseTo(0.01 / 0.6, 12);
  });

  test('nothing covers nothing', () => {
    const by = { likeness: nothingAlike, weight: evenly };
    expect(softCoverage([], [], by)).toEqual({ a: 0, b: 0, pairs: [] });
    expect(softCoverage(['storm'], [], by)).toEqual({ a: 0, b: 0, pairs: [] });
    expect(softCoverage(['storm'], ['storm'], { ...by, weight: () => 0 })).toMatchObject({ a: 0, b: 0 });
  });
});

describe('termWeight', () => {
  test('rare words tell more than common ones', () => {
    expect(termWeight('year')).toBeLessThan(termWeight('harbour'));
    expect(termWeight('harbour')).toBeLessThanOrEqual(termWeight('qwertzuiop'));
    expect(termWeight('year')).toBeGreaterThan(0);
  });
});
