import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textHash } from '../../../utils/text/text-hash.ts';

describe('textHash', () => {
  test('depends on the part alone', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (before, part, after) => {
        expect(textHash(`${before}${part}${after}`, before.length, before.length + part.length)).toBe(
          textHash(part, 0, part.length),
        );
      }),
    );
  });

  test('tells words apart, and the order of letters', () => {
    const words = ['tarn', 'rant', 'tran', 'tarns', 'tar', '', 'brenk', 'norvik'];
    expect(new Set(words.map((word) => textHash(word, 0, word.length))).size).toBe(words.length);
  });
});
