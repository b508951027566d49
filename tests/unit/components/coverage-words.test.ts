import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupSummary } from '../../../components/coverage/group-summary.ts';
import { pageDay, periodDays } from '../../../components/coverage/period.ts';
import { shortenSelection } from '../../../components/coverage/shorten-selection.ts';
import { formatPeriod } from '../../../components/shared/format-period.ts';

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('a summary counts, names three outlets and says the time, as far as they are known', () => {
  const heads = ['RT', 'POLITICO', 'RT', 'Asia Times', 'The Quay', null].map((outlet) => ({
    outlet,
    date: null,
  }));
  expect(groupSummary(heads)).toBe('6 articles · RT, POLITICO, Asia Times and 1 more');
  expect(groupSummary([{ outlet: null, date: '2026-02-02' }])).toBe('1 article · 2 Feb 2026');
});

test('a period is as exact as the rougher of its ends', () => {
  expect(formatPeriod('2026-01-24', '2026-02-02T10:00:00Z')).toMatch(/^24 Jan\s–\s2 Feb 2026$/u);
  expect(formatPeriod('2025-03', '2026-02-02')).toMatch(/^Mar 2025\s–\sFeb 2026$/u);
  expect(formatPeriod('2026', '2026-02')).toBe('2026');
  expect(formatPeriod('soon', '2026')).toBeNull();
});

describe('periods before and after a page', () => {
  test('end with its day or beside it', () => {
    expect(periodDays({ kind: 'week' }, '2026-01-05')).toEqual({ from: '2025-12-29', to: '2026-01-05' });
    expect(periodDays({ kind: 'month' }, '2026-03-31')).toEqual({ from: '2026-02-28', to: '2026-03-31' });
    expect(periodDays({ kind: 'year' }, '2024-02-29')).toEqual({ from: '2023-02-28', to: '2024-02-29' });
    expect(periodDays({ kind: 'before' }, '2026-01-01')).toEqual({ from: null, to: '2025-12-31' });
    expect(periodDays({ kind: 'after' }, '2026-01-01')).toEqual({ from: '2026-01-02', to: null });
  });

  test('are open where the page’s day is not known', () => {
    expect(pageDay('2026-01')).toBeNull();
    expect(pageDay('2026-01-29T10:00:00Z')).toBe('2026-01-29');
    expect(periodDays({ kind: 'week' }, null)).toEqual({ from: null, to: null });
    expect(periodDays({ kind: 'custom', from: '2026-01-01', to: null }, null).from).toBe('2026-01-01');
  });

  test('lie within each other, and never hold a later day', () => {
    fc.assert(
      fc.property(day, (page) => {
        const [week, month, year] = (['week', 'month', 'year'] as const).map((kind) =>
          periodDays({ kind }, page),
        );
        expect((year?.from ?? '') < (month?.from ?? '') && (month?.from ?? '') < (week?.from ?? '')).toBe(
          true,
        );
        expect([week?.to, month?.to, year?.to]).toEqual([page, page, page]);
      }),
    );
  });
});

test('a long selection is named by its ends, a short one whole', () => {
  expect(shortenSelection(' The  vote\nis on Friday. ')).toBe('The vote is on Friday.');
  expect(shortenSelection(' “The vote is “ours””, he said. ')).toBe('The vote is “ours””, he said.');
  const words = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ');
  expect(shortenSelection(words)).toMatch(/^word0 .* … word\d+ .*word59$/u);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const short = shortenSelection(text);
      expect(short.length).toBeLessThanOrEqual(90);
      expect(short.isWellFormed()).toBe(true);
    }),
  );
});
