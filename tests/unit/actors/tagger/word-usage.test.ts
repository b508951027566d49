import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isUsualWord,
  packedUsage,
  packUsage,
  usageCode,
} from '../../../../utils/actors/tagger/word-usage.ts';

describe('usageCode', () => {
  test('steps with how often a word is written so', () => {
    const lowers = [0, 1, 2, 3, 20, 21, 1000].map((count) => usageCode(count, 0));
    const capitals = [0, 1, 2, 3, 20, 21, 1000].map((count) => usageCode(0, count));
    expect(lowers).toEqual([0, 4, 4, 8, 8, 12, 12]);
    expect(capitals).toEqual([0, 1, 1, 2, 2, 3, 3]);
    expect(usageCode(25, 25)).toBe(15);
  });

  test('fits four bits and never falls as counts grow', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.nat(100), (lower, capital) => {
        const code = usageCode(lower, capital);
        expect(code).toBeGreaterThanOrEqual(0);
        expect(code).toBeLessThanOrEqual(15);
        expect(usageCode(lower + 1, capital)).toBeGreaterThanOrEqual(code);
        expect(usageCode(lower, capital + 1)).toBeGreaterThanOrEqual(code);
      }),
    );
  });

  test('counts below nothing count as nothing', () => {
    expect(usageCode(-3, -1)).toBe(0);
  });

  test('a word is usual by its small letters alone', () => {
    expect(isUsualWord(usageCode(3, 0))).toBe(true);
    expect(isUsualWord(usageCode(2, 1000))).toBe(false);
  });
});

describe('packed usage', () => {
  const usages = fc.dictionary(fc.string({ minLength: 1, maxLength: 8 }), fc.integer({ min: 0, max: 15 }));

  test('no word reads as rarer than it was packed', () => {
    fc.assert(
      fc.property(usages, fc.integer({ min: 1, max: 10 }), (codes, bits) => {
        const usage = packedUsage(packUsage(new Map(Object.entries(codes)), bits));
        for (const [word, code] of Object.entries(codes))
          expect(usage.codeOf(word)).toBeGreaterThanOrEqual(code);
      }),
    );
  });

  test('every code that is read was packed', () => {
    fc.assert(
      fc.property(usages, fc.string({ maxLength: 8 }), (codes, asked) => {
        const usage = packedUsage(packUsage(new Map(Object.entries(codes)), 6));
        expect([0, ...Object.values(codes)]).toContain(usage.codeOf(asked));
      }),
    );
  });

  test('takes half a byte a place, and gives words of a table with room their own codes', () => {
    const words = Array.from({ length: 200 }, (_, at) => `word${at}`);
    const bytes = packUsage(new Map(words.map((word, at) => [word, 1 + (at % 15)])), 16);
    expect(bytes).toHaveLength(2 ** 15);
    const usage = packedUsage(bytes);
    expect(words.filter((word, at) => usage.codeOf(word) === 1 + (at % 15)).length).toBeGreaterThan(195);
    const others = Array.from({ length: 1000 }, (_, at) => `other${at}`);
    expect(others.filter((word) => usage.codeOf(word) === 0).length).toBeGreaterThan(980);
  });

  test('a table of nothing knows no word', () => {
    expect(packedUsage(new Uint8Array(0)).codeOf('tarn')).toBe(0);
  });
});
