import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRelativeDate, numericOrder, readStatedDate } from '../../../utils/articles/stated-date.ts';

describe('readStatedDate', () => {
  it.each([
    ['2025', '2025'],
    ['2026-01', '2026-01'],
    ['2026-01-29', '2026-01-29'],
    ['2026-01-29T10:30:00Z', '2026-01-29T10:30:00Z'],
    ['2026-01-29 10:30:00+01:00', '2026-01-29T10:30:00+01:00'],
    ['January 2026', '2026-01'],
    ['Januar 2026', '2026-01'],
    ['enero de 2026', '2026-01'],
    ['7 May 2025', '2025-05-07'],
    ['Wednesday, May 7th, 2025', '2025-05-07'],
    ['Sept. 3, 2024', '2024-09-03'],
    ['7. März 2025', '2025-03-07'],
    ['1er août 2023', '2023-08-01'],
    ['3 de octubre de 2024', '2024-10-03'],
    ['7 мая 2025', '2025-05-07'],
    ['2025年1月14日', '2025-01-14'],
    ['31.12.2024', '2024-12-31'],
    ['May 7, 2025 at 9:14', '2025-05-07'],
  ])('reads %s as exactly as it is stated', (text, date) => {
    expect(readStatedDate(text)).toBe(date);
  });

  it.each([
    '5 days ago',
    'yesterday',
    '',
    'May',
    '31 February 2025',
    '2025-13',
    'Article 5 of 1949',
    '12',
    'Foo 2025',
  ])('gives none for %j', (text) => {
    expect(readStatedDate(text)).toBeNull();
  });

  it('takes the order of numeric dates from whoever knows it', () => {
    expect(readStatedDate('07-05-2025')).toBe('2025-05-07');
    expect(readStatedDate('07-05-2025', 'month-first')).toBe('2025-07-05');
    expect(readStatedDate('07-25-2025')).toBe('2025-07-25');
  });

  it('reads every day in every form alike', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        for (const locale of ['en-GB', 'en-US', 'de', 'fr', 'es', 'it']) {
          const stated = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
          expect(readStatedDate(stated)).toBe(iso);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('numericOrder', () => {
  it('follows a part above twelve, else the order that lists run in', () => {
    expect(numericOrder(['03-14-2025'])).toBe('month-first');
    expect(numericOrder(['14-03-2025', '01-02-2025'])).toBe('day-first');
    expect(numericOrder(['07-05-2025', '05-05-2025', '12-04-2025', '03-03-2025'])).toBe('day-first');
    expect(numericOrder(['05-07-2025', '04-12-2025', '03-03-2025'])).toBe('month-first');
    expect(numericOrder([])).toBe('day-first');
  });
});

describe('isRelativeDate', () => {
  it('knows dates that hang on the day of reading', () => {
    for (const text of ['5 days ago', 'an hour ago', 'vor 3 Tagen', 'il y a 2 heures', 'yesterday'])
      expect(isRelativeDate(text)).toBe(true);
    for (const text of ['7 May 2025', 'Five days that shook the port', 'Reuters'])
      expect(isRelativeDate(text)).toBe(false);
  });
});
