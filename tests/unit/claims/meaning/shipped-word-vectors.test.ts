import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WordVectors } from '../../../../utils/claims/meaning/word-vectors.ts';
import { readWordVectors, WordVectorsError } from '../../../../utils/claims/meaning/word-vectors-file.ts';
import { stem } from '../../../../utils/text/english-stem.ts';

const bytes = readFileSync('assets/claims/word-vectors.bin');
const vectors = WordVectors.from(bytes);

const likeness = (pair: string): number => {
  const [one = '', other = ''] = pair.split(' ').map((word) => stem(word));
  return vectors.likeness(one, other) ?? Number.NaN;
};

// Words that one paper writes where another writes the other.
const NEAR = `doctor physician; lawyer attorney; murder killing; jail prison; troops soldiers; vote ballot;
  talks negotiations; pact treaty; blaze fire; quake earthquake; wounded injured; arrested detained; quit resigned;
  boost increase; cut reduction; ship vessel; plane aircraft; pupils students; rebels insurgents; tariff levy;
  wages salaries; factory plant; drought famine; storm hurricane; bomb explosion; company firm; approve endorse;
  demand insist; reject refuse; protest demonstration; inquiry investigation; border frontier; vaccine immunization;
  election poll; film movie`;
// Words that meet in the news without being of one kind.
const FAR = `doctor ballot; prison harvest; soldier pension; vessel sentence; blaze salary; tariff goalkeeper;
  frontier recipe; hurricane lawyer; vaccine stadium; earthquake subsidy; parliament onion; murder bandwidth;
  drought trumpet; pupils uranium; movie cartilage; election gravel; factory psalm; border yogurt; refugee integer;
  inflation kangaroo; judge lava; tax penguin; bishop voltage; bank hamstring; treaty shampoo`;
const pairsIn = (list: string) => list.split(';').map((pair) => pair.trim().replaceAll(/\s+/g, ' '));

describe('the word vectors that ship', () => {
  test('are small, and all there', () => {
    expect(bytes.length).toBeLessThanOrEqual(2e6);
    expect(readWordVectors(bytes).fingerprints.length).toBe(30_000);
  });

  test.each(pairsIn(NEAR))('bring together: %s', (pair) => {
    expect(likeness(pair)).toBeGreaterThan(0.4);
  });

  test.each(pairsIn(FAR))('keep apart: %s', (pair) => {
    expect(likeness(pair)).toBeLessThan(0.25);
  });

  test('keep opposites further apart than words of one meaning', () => {
    for (const [same, opposite] of [
      ['win victory', 'win lose'],
      ['rise climb', 'rise fall'],
      ['approve endorse', 'approve disapprove'],
      ['arrive come', 'arrive depart'],
    ] as const)
      expect(likeness(opposite), opposite).toBeLessThan(likeness(same));
  });

  test('know no stop words, figures, months, days or number words', () => {
    for (const word of ['the', 'with', '12', 'covid19', 'april', 'tuesday', 'seven', 'million', 'third'])
      expect(vectors.has(stem(word)), word).toBe(false);
    expect(vectors.likeness('qwertzuiop', stem('doctor'))).toBeNull();
    expect(vectors.likeness(stem('doctor'), 'qwertzuiop')).toBeNull();
  });

  test('a likeness is the same both ways, from −1 to 1, and 1 with itself', () => {
    const words = [...new Set(`${NEAR}; ${FAR}`.split(/[;\s]+/))].map((word) => stem(word));
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.constantFrom(...words), (one, other) => {
        const alike = vectors.likeness(one, other);
        expect(alike).toBe(vectors.likeness(other, one));
        expect(alike).toBeGreaterThanOrEqual(-1);
        expect(alike).toBeLessThanOrEqual(1);
        expect(vectors.likeness(one, one)).toBe(1);
      }),
    );
  });

  test('say the same each time they are read, wherever the bytes lie', () => {
    const room = new Uint8Array(bytes.length + 3);
    room.set(bytes, 3);
    const again = WordVectors.from(room.subarray(3));
    for (const pair of pairsIn(`${NEAR}; ${FAR}`)) {
      const [one = '', other = ''] = pair.split(' ').map((word) => stem(word));
      expect(again.likeness(one, other)).toBe(vectors.likeness(one, other));
    }
  });

  test('damaged, they are refused', () => {
    expect(() => WordVectors.from(bytes.subarray(0, -1))).toThrow(WordVectorsError);
    expect(() => WordVectors.from(Uint8Array.from(bytes).with(900_000, 0).with(900_001, 255))).toThrow(
      'damaged',
    );
  });
});
