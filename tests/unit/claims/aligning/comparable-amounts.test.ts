import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparableAmounts } from '../../../../utils/claims/aligning/comparable-amounts.ts';
import { barePassage } from '../../../../utils/claims/compare-passages.ts';
import { recognise } from '../articles.ts';

const claim = (text: string) => barePassage(text, recognise(text)).claim;
const between = (a: string, b: string) =>
  comparableAmounts(claim(a), claim(b)).map(({ compatibility, note }) => [compatibility, note]);

describe('comparableAmounts', () => {
  it.each([
    [
      'It carries 300 people a day.',
      'It carries 2,100 people a week.',
      'possible',
      'by the day here, by the week there',
    ],
    [
      'It carries 300 people a day.',
      'It carries 300 people each week.',
      'conflict',
      'by the day here, by the week there',
    ],
    ['It eats 40 eels daily.', 'It eats 40 eels yearly.', 'conflict', 'by the day here, by the year there'],
    ['The flock grew by 80 geese.', 'The flock grew to 80 geese.', 'conflict', '“by” here, “to” there'],
    ['Fares rose by 3 percent.', 'Fares fell by 3 percent.', 'conflict', 'more here, less there'],
    [
      'It cost 5 million dollars.',
      'It cost 5 million euros.',
      'conflict',
      'the same number in two currencies',
    ],
    [
      'It cost 5 million dollars.',
      'It cost 4 million euros.',
      'possible',
      'in two currencies, not converted',
    ],
    [
      'It cost less than 5 million dollars.',
      'It cost 40 million euros.',
      'conflict',
      'in two currencies, and too far apart for any rate of exchange between them',
    ],
    [
      'The levy rose by one percentage point.',
      'The levy rose by one percent.',
      'conflict',
      'a percentage point is a hundredth of the whole, a per cent a hundredth of what was there before',
    ],
    ['It carries 300 people a day.', 'It carries 360 people a day.', 'conflict', null],
    ['The film earned €5 million on a €2 million budget.', 'It grossed €5 million.', 'equal', null],
    ['Prices rose by 3 percent.', 'Inflation rose to 3 percent.', 'equal', null],
  ])('%s | %s', (a, b, compatibility, note) => expect(between(a, b)).toEqual([[compatibility, note]]));

  it.each([
    ['It cost 5 million dollars.', 'It cost 5 million rupees.'],
    ['The flock grew by 12 geese.', 'The flock grew to 80 geese.'],
    ['It rose by two percentage points.', 'It rose by 10 percent.'],
    ['The film earned 5 million euros.', 'The film was made on a budget of 6 million euros.'],
    ['It is 12 km long.', 'It weighs 12 kg.'],
  ])('holds nothing in %s against %s', (a, b) => expect(between(a, b)).toEqual([]));

  it('finds the same both ways round, in spans of the texts', () => {
    const piece = fc.constantFrom(
      'rose',
      'fell',
      'from',
      'to',
      'by',
      '4',
      '5 percent',
      '5 percentage points',
      '$9',
      '€9',
      'boats',
      'a day',
      'a week',
      'doubled',
      '.',
    );
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [there, back] = [comparableAmounts(claim(a), claim(b)), comparableAmounts(claim(b), claim(a))];
        expect(back.map(({ compatibility }) => compatibility).sort()).toEqual(
          there.map(({ compatibility }) => compatibility).sort(),
        );
        for (const { a: inA, b: inB } of there) {
          expect(a.slice(inA.start, inA.end)).toBe(inA.surface);
          expect(b.slice(inB.start, inB.end)).toBe(inB.surface);
        }
      }),
    );
  });
});
