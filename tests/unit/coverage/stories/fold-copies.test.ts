import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldCopies } from '../../../../utils/coverage/stories/fold-copies.ts';

const report = `The ferry Aurora ran aground off the northern reef at dawn on Monday with forty passengers aboard.
  Lifeboats took all of them ashore within two hours, the coast guard said. The captain told reporters that the
  steering had failed. Divers will look for damage before tugs try to free the ship at the next high tide.`;
const reprint = report.toUpperCase().replace('ON MONDAY', 'YESTERDAY');
const other = `Owners of ferries asked the ministry for more time to fit the lifeboats that a law of last year demands.
  A committee of the council will hear them in spring, and unions of sailors want to speak there as well.`;

interface Item {
  readonly id: string;
  readonly text: string;
  readonly date: string | null;
}
const fold = (items: readonly Item[]) =>
  foldCopies(
    items,
    ({ text }) => text,
    ({ date }) => date,
  ).map(({ first, copies }) => [first.id, ...copies.map(({ id }) => id)]);

describe('foldCopies', () => {
  it('folds a reprint, with the earliest first, where the best of them stood', () => {
    const items = [
      { id: 'late', text: reprint, date: '2026-02-03' },
      { id: 'other', text: other, date: null },
      { id: 'early', text: report, date: '2026-02-02' },
      { id: 'undated', text: report, date: null },
    ];
    expect(fold(items)).toEqual([['early', 'late', 'undated'], ['other']]);
  });

  it('keeps the order where no date tells', () => {
    const items = ['a', 'b', 'c'].map((id) => ({ id, text: report, date: null }));
    expect(fold(items)).toEqual([['a', 'b', 'c']]);
  });

  it('keeps articles without words apart', () => {
    const items = ['a', 'b'].map((id) => ({ id, text: '…', date: null }));
    expect(fold(items)).toEqual([['a'], ['b']]);
  });

  it('loses no item and gives none twice', () => {
    const text = fc.constantFrom(report, reprint, other, '', 'Short.');
    const date = fc.constantFrom(null, '2026-01', '2026-01-05', '2025');
    const items = fc.array(fc.record({ text, date }), { maxLength: 10 });
    fc.assert(
      fc.property(items, (list) => {
        const named = list.map((item, i) => ({ ...item, id: `${i}` }));
        expect(fold(named).flat().sort()).toEqual(named.map(({ id }) => id).sort());
      }),
    );
  });
});

/** Whether two texts come to stand under one of them. */
function isCopy(a: string, b: string): boolean {
  return (
    foldCopies(
      [a, b],
      (text) => text,
      () => null,
    ).length === 1
  );
}

describe('a copy', () => {
  it('knows a text that was cut short or edited a little', () => {
    expect(isCopy(report, report.slice(0, 200))).toBe(true);
    expect(isCopy(reprint, report)).toBe(true);
  });

  it('tells a copy from a brief, a quotation and another report', () => {
    expect(isCopy(report, report.slice(0, 60))).toBe(false);
    expect(isCopy(report, `${other} ${report.slice(0, 90)}`)).toBe(false);
    expect(isCopy(report, other)).toBe(false);
    expect(isCopy('', '')).toBe(false);
  });
});
