import { describe, expect, it } from 'vitest';
import { align } from '../../../../utils/claims/aligning/align-claims.ts';
import { judge } from '../../../../utils/claims/compare-claims.ts';
import { ALIGNED_PARTS } from '../../../../utils/claims/comparison.ts';
import { claimIn } from '../articles.ts';

const partsOf = (a: string, b: string) => {
  const verdict = judge(align(claimIn('a', a), claimIn('b', b), true));
  return verdict.relation === 'unrelated' ? [] : (verdict.parts ?? []);
};

describe('alignedParts', () => {
  it('lays amounts, dates and sources of both passages side by side', () => {
    const parts = partsOf(
      'The storm sank 14 boats off Lindby on 3 March 2025, Ana Veld said.',
      'The storm sank 19 boats off Lindby on 3 March 2025, Tomas Brandt said.',
    );
    expect(parts).toContainEqual({ part: 'figure', a: '14', b: '19', differs: true });
    expect(parts).toContainEqual({ part: 'date', a: '3 March 2025', b: '3 March 2025', differs: false });
    expect(parts).toContainEqual({ part: 'place', a: 'Lindby', b: 'Lindby', differs: false });
    expect(parts).toContainEqual({ part: 'source', a: 'Ana Veld', b: 'Tomas Brandt', differs: true });
  });

  it('gives the words that differ no row of their own where another row shows them', () => {
    const figures = partsOf('The storm sank 14 boats off Lindby.', 'The storm sank 19 boats off Lindby.');
    expect(figures.some(({ part }) => part === 'figure')).toBe(true);
    expect(figures.some(({ part }) => part === 'words')).toBe(false);
    const quoted = partsOf(
      '“We will never sell the ferry to anybody,” Ana Veld said.',
      '“We will not sell the ferry to strangers,” Ana Veld said.',
    );
    expect(quoted.some(({ part }) => part === 'words')).toBe(true);
  });

  it('takes nobody for the subject who is only the source', () => {
    const parts = partsOf(
      'Heating failed in 40 houses in March, according to Mayor Ana Veld.',
      'Heating failed in 70 houses in March, according to Mayor Ana Veld.',
    );
    expect(parts).toContainEqual({ part: 'figure', a: '40', b: '70', differs: true });
    expect(parts.filter(({ part, a }) => part === 'subject' && a?.includes('Veld'))).toEqual([]);
  });

  it('takes nobody for the subject whom a passage does not name', () => {
    const parts = partsOf(
      'Nobody bought the ferry in March 2024.',
      'People say that nobody bought the ferry in April 2024.',
    );
    expect(parts.filter(({ part }) => part === 'subject')).toEqual([]);
    expect(parts).toContainEqual({ part: 'date', a: 'March 2024', b: 'April 2024', differs: true });

    const named = partsOf(
      'Ana Veld told the Norland Assembly that anyone who believes in the ferry should buy it.',
      'Ana Veld told people who believe in the ferry that Norland should buy it.',
    );
    expect(named.filter(({ part }) => part === 'subject')).toEqual([]);
  });

  it('shows which events are opposed', () => {
    const parts = partsOf('The council approved the ferry line.', 'The council rejected the ferry line.');
    expect(parts).toContainEqual({ part: 'event', a: 'approved', b: 'rejected', differs: true });
  });

  it('stands in the order of the table and leaves empty rows out', () => {
    const parts = partsOf('Norland closed the quay at Lindby.', 'Norland closed its Lindby quay.');
    const order = parts.map(({ part }) => ALIGNED_PARTS.indexOf(part));
    expect(order).toEqual([...order].sort((x, y) => x - y));
    expect(parts.every(({ a, b }) => a !== null || b !== null)).toBe(true);
    expect(parts.some(({ part }) => part === 'figure')).toBe(false);
  });
});
