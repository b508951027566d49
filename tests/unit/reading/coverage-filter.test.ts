import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorTerm, monthTerm, outletTerm } from '../../../utils/coverage/document-terms.ts';
import { isInPeriod, requiredTerms } from '../../../utils/reading/coverage-filter.ts';
import { NO_FILTER } from '../../../utils/reading/no-filter.ts';

const MONTHS = ['2024-11', '2025-12', '2026-01', '2026-02'];
const index = { termsFrom: async () => MONTHS.map(monthTerm) };

const day = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const period = fc.record({ from: fc.option(day), to: fc.option(day) });

describe('a coverage filter', () => {
  it('requires nothing where it is open', async () => {
    expect(await requiredTerms(NO_FILTER, index)).toEqual([]);
    expect(isInPeriod(null, NO_FILTER)).toBe(true);
  });

  it('requires the outlet and the actor as they stand in the index', async () => {
    const filter = { ...NO_FILTER, outlet: 'Harbour Post', actor: 'norway' };
    expect(await requiredTerms(filter, index)).toEqual([[outletTerm('Harbour Post')], [actorTerm('norway')]]);
  });

  it('requires one of the months that a period touches', async () => {
    const months = async (from: string | null, to: string | null) =>
      requiredTerms({ ...NO_FILTER, from, to }, index);
    expect(await months('2025-12-31', '2026-01-01')).toEqual([['2025-12', '2026-01'].map(monthTerm)]);
    expect(await months(null, '2025-12-01')).toEqual([['2024-11', '2025-12'].map(monthTerm)]);
    // An empty set is kept: no article can have one of no months.
    expect(await months('2030-01-01', null)).toEqual([[]]);
  });

  it('counts both ends of a period, and leaves out what has no date', () => {
    const filter = { ...NO_FILTER, from: '2026-01-10', to: '2026-01-12' };
    const inside = ['2026-01-09', '2026-01-10', '2026-01-12T23:59:00Z', '2026-01-13'].map((date) =>
      isInPeriod(date, filter),
    );
    expect(inside).toEqual([false, true, true, false]);
    expect(isInPeriod(null, filter)).toBe(false);
    // A month that the period touches may hold it.
    expect(isInPeriod('2026-01', filter)).toBe(true);
    expect(isInPeriod('2026-02', filter)).toBe(false);
  });

  it('never loses by its months what its days would let through', async () => {
    await fc.assert(
      fc.asyncProperty(period, day, async (ends, date) => {
        const filter = { ...NO_FILTER, ...ends };
        const [required] = await requiredTerms(filter, {
          termsFrom: async () => [monthTerm(date.slice(0, 7))],
        });
        if (isInPeriod(date, filter)) expect(required ?? ['open']).not.toEqual([]);
      }),
    );
  });
});
