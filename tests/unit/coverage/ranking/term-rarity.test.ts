import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inverseDocumentFrequency } from '../../../../utils/coverage/bm25.ts';
import { rarityIn } from '../../../../utils/coverage/ranking/term-rarity.ts';
import { stem } from '../../../../utils/text/english-stem.ts';

const GOVERNMENT = stem('government');

describe('rarityIn', () => {
  it('takes an English word for common where a small corpus cannot know it', () => {
    const small = rarityIn('en-GB', { documentCount: 80 });
    expect(small(GOVERNMENT, 1)).toBeLessThan(0.7 * small('zelensky', 1));
    expect(small('zelensky', 1)).toBe(inverseDocumentFrequency(80, 1));
  });

  it('leaves other languages, and fields, to the corpus', () => {
    expect(rarityIn('de', { documentCount: 80 })(GOVERNMENT, 1)).toBe(inverseDocumentFrequency(80, 1));
    expect(rarityIn(null, { documentCount: 80 })(':actor:russia', 3)).toBe(inverseDocumentFrequency(80, 3));
  });

  it('lets a large corpus speak for itself', () => {
    const large = rarityIn('en', { documentCount: 100_000 })(GOVERNMENT, 9_000);
    expect(large / inverseDocumentFrequency(100_000, 9_000)).toBeGreaterThan(0.98);
  });

  it('is above zero, and falls with the number of documents', () => {
    const counts = fc
      .tuple(fc.nat(1_000_000), fc.nat(1_000_000), fc.nat(1_000_000))
      .map((list) => list.sort((a, b) => a - b));
    fc.assert(
      fc.property(counts, fc.constantFrom(GOVERNMENT, 'zelensky'), ([few = 0, more = 0, all = 0], term) => {
        const rarity = rarityIn('en', { documentCount: all });
        expect(rarity(term, more)).toBeGreaterThan(0);
        expect(rarity(term, few)).toBeGreaterThanOrEqual(rarity(term, more));
      }),
    );
  });
});
