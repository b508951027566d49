import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartBars } from '../../../components/articles/chart-bars.ts';

const OPEN = { from: null, to: null };

describe('the drawing of coverage over time', () => {
  test('is by month with its gaps, and says which months are chosen', () => {
    const months = [
      { month: '2025-11', articles: 3 },
      { month: '2026-02', articles: 1 },
    ];
    const chart = chartBars(months, { from: '2026-02-10', to: null });
    expect(chart?.bars).toEqual([
      { period: '2025-11', articles: 3, from: '2025-11-01', to: '2025-11-30', isChosen: false },
      { period: '2025-12', articles: 0, from: '2025-12-01', to: '2025-12-31', isChosen: false },
      { period: '2026-01', articles: 0, from: '2026-01-01', to: '2026-01-31', isChosen: false },
      { period: '2026-02', articles: 1, from: '2026-02-01', to: '2026-02-28', isChosen: true },
    ]);
  });

  test('is by year where there are many, and by month within the chosen ones', () => {
    const months = [
      { month: '2012-05', articles: 2 },
      { month: '2012-06', articles: 5 },
      { month: '2026-02', articles: 1 },
    ];
    expect(chartBars(months, OPEN)?.unit).toBe('year');
    expect(chartBars(months, OPEN)?.bars.map(({ articles }) => articles)).toEqual([
      7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1,
    ]);
    const zoomed = chartBars(months, { from: '2012-01-01', to: '2012-12-31' });
    expect([zoomed?.unit, zoomed?.isZoomed, zoomed?.bars.length]).toEqual(['month', true, 12]);
    expect(zoomed?.bars.every(({ isChosen }) => isChosen)).toBe(true);
  });

  test('is nothing without a date', () => {
    expect(chartBars([], OPEN)).toBeNull();
  });

  test('loses no article, whatever the months', () => {
    const month = fc
      .tuple(fc.integer({ min: 1950, max: 2060 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, one]) => `${year}-${String(one).padStart(2, '0')}`);
    const counts = fc.uniqueArray(fc.record({ month, articles: fc.integer({ min: 1, max: 99 }) }), {
      selector: (one) => one.month,
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(counts, (months) => {
        const sorted = months.toSorted((a, b) => (a.month < b.month ? -1 : 1));
        const bars = chartBars(sorted, OPEN)?.bars ?? [];
        const sum = (all: readonly { articles: number }[]) =>
          all.reduce((total, { articles }) => total + articles, 0);
        expect(sum(bars)).toBe(sum(sorted));
        expect(bars.map(({ from }) => from)).toEqual(bars.map(({ from }) => from).sort());
      }),
    );
  });
});
