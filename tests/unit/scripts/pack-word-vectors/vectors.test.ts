import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dot, removeCommonDirections } from '../../../../scripts/pack-word-vectors/common-directions.ts';
import { packCodes } from '../../../../scripts/pack-word-vectors/pack-codes.ts';
import { retrofit, type Ties } from '../../../../scripts/pack-word-vectors/retrofit.ts';
import { valueOfCode } from '../../../../utils/claims/meaning/word-vectors-file.ts';

const at = (degrees: number) =>
  Float64Array.of(Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180));
const cosine = (a: Float64Array = at(0), b: Float64Array = at(0)) =>
  dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
const tie = (strength: number, a: number, b: number): Ties => ({
  strength,
  of: new Map([
    [a, new Set([b])],
    [b, new Set([a])],
  ]),
});

describe('removeCommonDirections', () => {
  test('takes the mean and the direction of most difference away', () => {
    // All lean to the first axis, spread widely on the second, and differ a little on the third.
    const vectors = [
      Float64Array.of(5, 9, 1),
      Float64Array.of(5, -9, 1),
      Float64Array.of(5, 9, -1),
      Float64Array.of(5, -9, -1),
    ];
    removeCommonDirections(vectors, 1);
    expect(vectors.map((vector) => [...vector].map((value) => Math.round(value * 1e6) / 1e6 + 0))).toEqual([
      [0, 0, 1],
      [0, 0, 1],
      [0, 0, -1],
      [0, 0, -1],
    ]);
  });
});

describe('retrofit', () => {
  test('draws tied vectors together and pushes opposites apart', () => {
    const vectors = [at(0), at(60), at(120)];
    const drawn = retrofit(vectors, 3, [tie(1, 0, 1)]);
    expect(cosine(drawn[0], drawn[1])).toBeGreaterThan(cosine(vectors[0], vectors[1]));
    expect(cosine(drawn[2], vectors[2])).toBeCloseTo(1, 12);
    const pushed = retrofit(vectors, 3, [tie(-1, 0, 1)]);
    expect(cosine(pushed[0], pushed[1])).toBeLessThan(cosine(vectors[0], vectors[1]));
  });
});

describe('packCodes', () => {
  test('keeps directions to a few hundredths', () => {
    const value = fc.double({ min: -1, max: 1, noNaN: true });
    const noise = fc.array(value, { minLength: 64, maxLength: 64 }).filter((values) => values.some(Boolean));
    fc.assert(
      fc.property(noise, (values) => {
        const vector = Float64Array.from(values, (one, place) => one + Math.sin(place * 7));
        const codes = packCodes([vector]);
        const unpacked = Float64Array.from(vector, (_, place) =>
          valueOfCode(((codes[place >>> 1] ?? 0) >>> (place % 2 === 0 ? 0 : 4)) & 15),
        );
        expect(cosine(vector, unpacked)).toBeGreaterThan(0.97);
      }),
    );
  });

  test('does not care how long a vector is', () => {
    const vector = Float64Array.of(0.3, -0.2, 0.9, 0.01);
    expect(packCodes([vector.map((value) => value * 50)])).toEqual(packCodes([vector]));
    expect(packCodes([new Float64Array(4)])).toEqual(Uint8Array.of(0x88, 0x88));
  });
});
