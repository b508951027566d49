import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../utils/text/dates.ts';

const PUBLISHED = '2026-01-29';
const read = (text: string, published: string | null = PUBLISHED) =>
  findDates(text, published).map(({ surface, grain, interval }) => [
    surface,
    grain,
    interval && `${interval.from}/${interval.to}`,
  ]);

describe('findDates', () => {
  it.each([
    ['on 26 January 2025', '26 January 2025', 'day', '2025-01-26/2025-01-26'],
    ['on January 26, 2025', 'January 26, 2025', 'day', '2025-01-26/2025-01-26'],
    ['in March 2022', 'March 2022', 'month', '2022-03-01/2022-03-31'],
    ['in 2022', '2022', 'year', '2022-01-01/2022-12-31'],
    ['in 2017-2021', '2017-2021', 'years', '2017-01-01/2021-12-31'],
    ['in 2023/24', '2023/24', 'years', '2023-01-01/2024-12-31'],
    ['in the 1990s', '1990s', 'years', '1990-01-01/1999-12-31'],
    ['in Q3 2020', 'Q3 2020', 'quarter', '2020-07-01/2020-09-30'],
    ['in summer 2024', 'summer 2024', 'season', '2024-06-01/2024-08-31'],
  ])('reads %s without a publication date', (text, surface, grain, interval) => {
    expect(read(text, null)).toEqual([[surface, grain, interval]]);
  });

  it.each([
    ['yesterday', 'day', '2026-01-28/2026-01-28'],
    ['Friday', 'day', '2026-01-23/2026-01-23'],
    ['last month', 'month', '2025-12-01/2025-12-31'],
    ['last year', 'year', '2025-01-01/2025-12-31'],
    ['April 30', 'day', '2026-04-30/2026-04-30'],
    ['Sept. 11', 'day', '2025-09-11/2025-09-11'],
  ])('counts %s from the publication, and leaves it open without one', (text, grain, interval) => {
    expect(read(`It came ${text}`)).toEqual([[text, grain, interval]]);
    expect(read(`It came ${text}`, null)).toEqual([[text, grain, null]]);
  });

  it('counts no day from a publication that is known to the month only', () => {
    expect(read('It came yesterday, last month.', '2026-01')).toEqual([
      ['yesterday', 'day', null],
      ['last month', 'month', '2025-12-01/2025-12-31'],
    ]);
  });

  it('takes the weekday of a plan for the next one', () => {
    expect(read('They will meet on Friday')).toEqual([['Friday', 'day', '2026-01-30/2026-01-30']]);
  });

  it('keeps month and day where the year is not known', () => {
    expect(findDates('on April 30', null)).toMatchObject([{ month: 4, day: 30, interval: null }]);
  });

  it.each([
    ['before March 2022', 'before'],
    ['since 2014', 'since'],
    ['after 2014', 'after'],
    ['by 2014', 'by'],
    ['until 2014', 'until'],
    ['before the end of 2014', 'by'],
    ['It will not run again before 2014', 'since'],
    ['They won’t be paid until 2014', 'since'],
    ['since the war began on February 24, 2022', 'since'],
    ['in 2014', 'on'],
    ['following 2014', 'after'],
    ['on the following Thursday', 'on'],
  ])('reads the bound of %s', (text, bound) => {
    expect(findDates(text, null)).toMatchObject([{ bound }]);
  });

  it.each(['He may march on.', '1900 people came.', 'a price of 2,022 euros', 'room 20225'])(
    'finds no date in %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it('gives spans that are the surface, in order, and never throws', () => {
    const piece = fc.constantFrom(
      'January',
      'may',
      '26',
      '2022',
      'last',
      'week',
      'Friday',
      'ago',
      'two',
      'days',
      'Q3',
      '-',
      '/',
      ',',
      'summer',
      'of',
      '31',
      'February',
      '0000',
      'last day of',
      'from',
      'to',
      'night',
      'in the autumn',
      'day after tomorrow',
      'three months of',
    );
    const date = fc.constantFrom(
      null,
      '2026',
      '2026-01',
      '2026-01-29',
      '2024-02-29T10:00:00Z',
      'nonsense',
      '2026-13-45',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' ')),
        ),
        date,
        (text, published) => {
          let end = 0;
          for (const mention of findDates(text, published)) {
            expect(text.slice(mention.start, mention.end)).toBe(mention.surface);
            expect(mention.start).toBeGreaterThanOrEqual(end);
            if (mention.interval) expect(mention.interval.from <= mention.interval.to).toBe(true);
            end = mention.end;
          }
        },
      ),
    );
  });
});
