import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whenPublished } from '../../../utils/reading/when-published.ts';

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('whenPublished', () => {
  it('compares by the day, not by the hour', () => {
    expect(whenPublished('2026-01-28', '2026-01-29')).toBe('earlier');
    expect(whenPublished('2026-01-29T23:00:00Z', '2026-01-29T01:00:00Z')).toBe('same-day');
    expect(whenPublished('2026-01-30T00:10:00Z', '2026-01-29')).toBe('later');
  });

  it('says nothing where a date is too rough to tell, or missing', () => {
    expect(whenPublished('2026-01', '2026-01-29')).toBe('unknown');
    expect(whenPublished('2026', '2026')).toBe('unknown');
    expect(whenPublished(null, '2026-01-29')).toBe('unknown');
    expect(whenPublished('2026-01-29', null)).toBe('unknown');
  });

  it('tells rough dates apart where they differ', () => {
    expect(whenPublished('2025', '2026-01-29')).toBe('earlier');
    expect(whenPublished('2026-02', '2026-01-29')).toBe('later');
  });

  it('is turned round with its arguments, and rougher dates never say the opposite', () => {
    const turned = { earlier: 'later', later: 'earlier', 'same-day': 'same-day', unknown: 'unknown' };
    fc.assert(
      fc.property(day, day, fc.constantFrom(4, 7, 10), (one, other, exact) => {
        const order = whenPublished(one, other);
        expect(whenPublished(other, one)).toBe(turned[order]);
        expect([order, 'unknown']).toContain(whenPublished(one.slice(0, exact), other));
      }),
    );
  });
});
