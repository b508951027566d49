import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../../../utils/claims/aligning/align-claims.ts';
import { OUTCOMES } from '../../../../utils/claims/deciding/gate.ts';
import { ruledOut, withoutRuledOut } from '../../../../utils/claims/deciding/ruled-out.ts';
import { claimIn } from '../articles.ts';

const between = (a: string, b: string) =>
  align(claimIn('a', a, '2026-01-29'), claimIn('b', b, '2026-01-29'), true);

describe('ruledOut', () => {
  it.each([
    [
      '“We sold the barge,” Ana Veld said.',
      '“The ice was thin,” said Ana Veld.',
      'quote-altered',
      'unrelated',
    ],
    ['“We sold the barge,” Ana Veld said.', 'Veld said they “sold the barge”.', 'quote-altered', 'agree'],
    ['The lock broke in May 2024.', 'On May 4, 2024 the lock broke.', 'date-differs', 'agree'],
    ['The frost killed some 40 swans.', 'The frost killed 41 swans.', 'figure-differs', 'agree'],
    [
      'The lock will be shut, Ana Veld said.',
      'According to Veld, the lock will be shut.',
      'attribution-differs',
      'agree',
    ],
    ['The lock reopened on Monday.', 'On Monday the lock opened again.', 'update', 'agree'],
  ] as const)('%s | %s: no %s, but %s', (a, b, outcome, instead) => {
    expect(ruledOut(between(a, b)).get(outcome)).toBe(instead);
    expect(ruledOut(between(b, a)).get(outcome)).toBe(instead);
  });

  it.each([
    ['The lock broke in 2023.', 'The lock has been broken since 2021.', 'date-differs'],
    ['The lock will reopen on Monday.', 'On Monday the lock opened again.', 'update'],
  ] as const)('%s | %s: perhaps %s', (a, b, outcome) => {
    expect(ruledOut(between(a, b)).has(outcome)).toBe(false);
  });
});

describe('withoutRuledOut', () => {
  it('passes chances on and loses none', () => {
    const chances = fc
      .array(fc.double({ min: 0, max: 1, noNaN: true }), {
        minLength: OUTCOMES.length,
        maxLength: OUTCOMES.length,
      })
      .map((shares) => OUTCOMES.map((outcome, at) => ({ outcome, chance: shares[at] ?? 0 })));
    fc.assert(
      fc.property(chances, (given) => {
        const left = withoutRuledOut(
          given,
          new Map([
            ['scope-differs', 'figure-differs'],
            ['figure-differs', 'agree'],
          ]),
        );
        const sum = (list: typeof given) => list.reduce((total, { chance }) => total + chance, 0);
        expect(sum(left)).toBeCloseTo(sum(given));
        expect(left.map(({ outcome }) => outcome)).not.toContain('scope-differs');
        expect(left.map(({ outcome }) => outcome)).not.toContain('figure-differs');
      }),
    );
  });
});
