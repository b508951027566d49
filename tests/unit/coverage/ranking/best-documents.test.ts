import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestDocuments } from '../../../../utils/coverage/ranking/best-documents.ts';

describe('bestDocuments', () => {
  it('is what sorting all gives', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 40 });
    const numbers = fc.option(fc.uniqueArray(fc.nat({ max: 40 })), { nil: null });
    fc.assert(
      fc.property(scores, fc.integer({ min: 1, max: 10 }), numbers, (list, limit, some) => {
        const allowed = some === null ? null : new Set(some);
        const expected = [...list.entries()]
          .filter(([number, score]) => score > 0 && (allowed?.has(number) ?? true))
          .sort((a, b) => b[1] - a[1] || a[0] - b[0])
          .slice(0, limit)
          .map(([number]) => number);
        expect(bestDocuments(Float64Array.from(list), limit, allowed)).toEqual(expected);
      }),
    );
  });
});
