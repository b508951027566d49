import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findStrength } from '../../../../utils/coverage/ranking/find-strength.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const terms = fc.integer({ min: 1, max: 60 });

describe('findStrength', () => {
  it('is 0 to 1, and nothing where either kind of evidence is missing', () => {
    fc.assert(
      fc.property(share, share, terms, (one, other, count) => {
        const strength = findStrength(one, other, count);
        expect(strength >= 0 && strength < 1).toBe(true);
        expect(findStrength(0, other, count)).toBe(0);
        expect(findStrength(one, 0, count)).toBe(0);
      }),
    );
  });

  it('grows with the evidence and with the length of the query', () => {
    expect(findStrength(0.3, 0.2, 40)).toBeGreaterThan(findStrength(0.2, 0.2, 40));
    expect(findStrength(0.3, 0.2, 40)).toBeGreaterThan(findStrength(0.3, 0.1, 40));
    expect(findStrength(0.3, 0.2, 40)).toBeGreaterThan(findStrength(0.3, 0.2, 4));
  });
});
