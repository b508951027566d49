import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesAgree } from '../../../../utils/claims/aligning/date-compatibility.ts';
import type { DateMention } from '../../../../utils/text/date-mention.ts';
import { findDates } from '../../../../utils/text/dates.ts';

function only(text: string, published: string | null = null): DateMention {
  const [date] = findDates(text, published);
  if (!date) throw new Error(`no date in ${text}`);
  return date;
}

describe('datesAgree', () => {
  it.each([
    ['before 6 May 2020', 'on 4 May 2020', true],
    ['before 6 May 2020', 'on 6 May 2020', false],
    ['after April 17', 'as of 18 April 2020', true],
    ['after April 17', 'as of 16 April 2020', false],
    ['by March 2019', 'on 2 February 2019', true],
    ['since 2014', 'in 2013', false],
    ['in mid-June 2021', 'on 3 May 2021', false],
    ['between April and June 2021', 'in May 2021', true],
    ['on November 14', 'on 13 November 2005', false],
    ['on Friday', 'on Friday', null],
    ['on Saturday', 'on Monday', false],
    ['on Saturday night', 'on Sunday', null],
    ['in the night to Sunday', 'on Saturday night', null],
    ['until 4 May 2020', 'until 8 May 2020', false],
    ['by 4 May 2020', 'by 8 May 2020', false],
    ['since 4 May 2020', 'since 3 May 2020', false],
    ['since 4 May 2020', 'on 3 May 2020', false],
    ['since 4 May 2020', 'on 4 May 2020', true],
    ['since 4 May 2020', 'on 9 May 2020', null],
    ['until 4 May 2020', 'on 9 May 2020', false],
    ['by 9 May 2020', 'on 4 May 2020', true],
    ['from 4 to 9 May 2020', 'from 4 to 11 May 2020', false],
    ['from 4 to 9 May 2020', 'from 6 to 11 May 2020', null],
    ['from 4 to 9 May 2020', 'on 6 May 2020', true],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(datesAgree(only(`It came ${a}.`), only(`It came ${b}.`))).toBe(expected);
  });

  it('counts days from publication', () => {
    expect(
      datesAgree(only('It came yesterday.', '2024-05-08'), only('It came on Tuesday.', '2024-05-09')),
    ).toBe(true);
  });

  it('takes no guessed Friday for the wrong one', () => {
    expect(
      datesAgree(only('They return on Friday.', '2024-05-08'), only('They return on May 10.', '2024-05-08')),
    ).toBe(true);
    expect(
      datesAgree(only('They return on Friday.', '2024-05-08'), only('They return on May 14.', '2024-05-08')),
    ).toBe(false);
  });

  it('is symmetric', () => {
    const date = fc
      .tuple(
        fc.constantFrom('on', 'before', 'after', 'by', 'since', 'until', 'as of', 'from 1 to'),
        fc.integer({ min: 1, max: 28 }),
        fc.constantFrom('March', 'April', 'May'),
        fc.constantFrom('', ' 2019', ' 2020'),
      )
      .map(([bound, day, month, year]) => only(`It came ${bound} ${day} ${month}${year}.`));
    fc.assert(
      fc.property(date, date, (a, b) => {
        expect(datesAgree(a, b)).toBe(datesAgree(b, a));
      }),
    );
  });
});
