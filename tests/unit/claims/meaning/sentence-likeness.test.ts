import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentenceLikeness, sentenceMeaning } from '../../../../utils/claims/meaning/sentence-likeness.ts';
import { WordVectors } from '../../../../utils/claims/meaning/word-vectors.ts';
import { contentTerms } from '../../../../utils/text/terms.ts';

const vectors = WordVectors.from(readFileSync('assets/claims/word-vectors.bin'));
const termsOf = (text: string) => contentTerms(text).map(({ term }) => term);
const likeness = (a: string, b: string) => sentenceLikeness(termsOf(a), termsOf(b), vectors);

describe('sentenceLikeness', () => {
  test.each([
    [
      'Rebels shot down an army helicopter near the frontier.',
      'Insurgents destroyed a military aircraft at the border.',
      'Rebels in the party left the conference early.',
    ],
    [
      'The river burst its banks and swamped the village.',
      'Floods inundated homes after heavy rain.',
      'The river valley exports wine to the village.',
    ],
    [
      'A judge jailed the banker for embezzling funds.',
      'The financier was sent to prison for stealing money.',
      'The banker opened a branch beside the court.',
    ],
  ])('knows the matter in other words: %s', (one, same, other) => {
    expect(likeness(one, same)).toBeGreaterThan(likeness(one, other) ?? 1);
  });

  test('knows nothing of texts without a known word', () => {
    expect(likeness('', 'The parliament voted.')).toBeNull();
    expect(likeness('The parliament voted.', 'Qwertzuiop yxcvbnmlkj')).toBeNull();
    expect(sentenceMeaning([], vectors)).toBeNull();
  });

  test('is the same both ways and in any order of words, 1 with itself, and within its range', () => {
    const words = termsOf(
      'doctor ballot prison harvest soldier pension vessel blaze salary tariff qwertzuiop border recipe',
    );
    const texts = fc.array(fc.constantFrom(...words), { maxLength: 8 });
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const alike = sentenceLikeness(a, b, vectors);
        expect(alike).toBe(sentenceLikeness(b, a, vectors));
        const turned = sentenceLikeness(a.toReversed(), b, vectors);
        if (alike === null) expect(turned).toBeNull();
        else {
          expect(turned).toBeCloseTo(alike, 5);
          expect(Math.abs(alike)).toBeLessThanOrEqual(1);
          expect(sentenceLikeness(a, a, vectors)).toBeCloseTo(1, 5);
        }
      }),
    );
  });
});
