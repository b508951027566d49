import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Figure, findFigures } from '../../../utils/text/figures.ts';

const only = (text: string): Figure => {
  const figures = findFigures(text);
  expect(figures.map(({ surface }) => surface)).toHaveLength(1);
  return figures[0] as Figure;
};

describe('findFigures', () => {
  it.each([
    ['The fleet has 1,500 ships.', '1,500', 1500, 'count'],
    ['About 1, 500 boats were counted.', '1, 500', 1500, 'count'],
    ['The share was 1. 3 % then.', '1. 3 %', 1.3, 'percent'],
    ['A deal of US$$ 20 billion was signed.', 'US$$ 20 billion', 20e9, 'USD'],
    ['It costs 60 billion euro in all.', '60 billion euro', 60e9, 'EUR'],
    ['The €90bn fund is empty.', '€90bn', 90e9, 'EUR'],
    ['They paid A$3m for it.', 'A$3m', 3e6, 'AUD'],
    ['They paid a $3m fine.', '$3m', 3e6, 'USD'],
    ['They paid US $3m for it.', 'US $3m', 3e6, 'USD'],
    ['Turnout fell by 1.5 percentage points.', '1.5 percentage points', 1.5, 'percentage points'],
    ['Turnout was 60 per cent.', '60 per cent', 60, 'percent'],
    ['Two hundred and fifty miners came up.', 'Two hundred and fifty', 250, 'count'],
    ['The harbour has a dozen cranes.', 'a dozen', 12, 'count'],
    ['One in twenty was let in.', 'One in twenty', 5, 'percent'],
    ['Nine out of ten agree.', 'Nine out of ten', 90, 'percent'],
    ['The lake lost two-thirds of its water.', 'two-thirds', 66.6666666667, 'percent'],
    ['Some one and a half million came.', 'one and a half million', 1.5e6, 'count'],
    ['The road is 12 km long.', '12 km', 12_000, 'metre'],
    ['The bell weighs 100 pounds.', '100 pounds', 45.359237, 'kilogram'],
    ['The bell cost 100 pounds.', '100 pounds', 100, 'GBP'],
    ['A hut costs SFr30m.', 'SFr30m', 30e6, 'CHF'],
    ['It earned 3m kroner.', '3m kroner', 3e6, 'krone'],
    ['Nearly a quarter of a million geese wintered there.', 'a quarter of a million', 250_000, 'count'],
    ['A 33-year-old diver came up.', '33-year-old', 33, 'year of age'],
    ['The tree is 900 years old.', '900 years', 900 * 365.2425, 'day'],
    ['The skipper is 61 years old.', '61 years old', 61, 'year of age'],
    ['The rower, aged 41, gave up.', '41', 41, 'year of age'],
    ['He bought it at the age of 29.', '29', 29, 'year of age'],
    ['Ilse Brandt, 54, keeps bees.', '54', 54, 'year of age'],
    [
      'She ran it in two hours, nineteen minutes and five seconds.',
      'two hours, nineteen minutes and five seconds',
      8345 / 86_400,
      'day',
    ],
    ['She ran it in 2:19:05 on Sunday.', '2:19:05', 8345 / 86_400, 'day'],
    [
      'He was sent down for two years and six months.',
      'two years and six months',
      2 * 365.2425 + 6 * 30.436875,
      'day',
    ],
  ])('reads %s', (text, surface, value, unit) => {
    const figure = only(text);
    expect(figure.surface).toBe(surface);
    expect(figure.value).toBeCloseTo(value, 6);
    expect(figure.unit.name).toBe(unit);
  });

  it.each([
    ['more than 600,000 people', 600_000, null, 'more-than'],
    ['at least 40 people', 40, null, 'at-least'],
    ['40 or more people', 40, null, 'at-least'],
    ['up to 5% of it', null, 5, 'at-most'],
    ['fewer than 10 people', null, 10, 'less-than'],
    ['nearly 200 people', 180, 200, 'nearly'],
    ['a levy averaged over 40 harbours', 40, 40, 'none'],
    ['anglers over the age of 18', 18, null, 'more-than'],
    ['anglers below the age of 18', null, 18, 'less-than'],
    ['about 2,000 people', 1800, 2200, 'about'],
    ['between 5 and 6 million people', 5e6, 6e6, 'range'],
    ['5-6 million people', 5e6, 6e6, 'range'],
    ['$5 billion to $6 billion', 5e9, 6e9, 'range'],
  ])('reads the hedge of %s', (text, low, high, hedge) => {
    const { interval, hedge: read } = only(text);
    expect(read).toBe(hedge);
    expect(interval.low).toBe(low);
    expect(interval.high).toBe(high);
  });

  it('takes "from … to …" for a change, and gives the first number the unit of the second', () => {
    const figures = findFigures('It rose from 5 to 10 percent.');
    expect(figures.map(({ value, unit }) => [value, unit.kind])).toEqual([
      [5, 'percent'],
      [10, 'percent'],
    ]);
  });

  it.each([
    'In 2022 he left.',
    'He sat from 2017-2021.',
    'They met on January 26.',
    'They met on 26 January.',
    'An F-16 and the G7 and COVID-19.',
    'They came at 8:00 pm.',
    'Resolution 1701 stands.',
    'Nobody else, no one at all.',
    'In the 1990s it was quiet.',
    'The song 9 Seconds was played at the wedding.',
    'Their game Dragon Farm 5 sold badly.',
    'They rang at ten past four and again at six in the evening.',
    'For the two hundredth time they rang.',
  ])('finds no amount in %s', (text) => {
    expect(findFigures(text).map(({ surface }) => surface)).toEqual([]);
  });

  it('keeps currencies apart', () => {
    const names = findFigures('€5 billion, $5 billion, £5 billion, 5 billion yen').map(
      ({ unit }) => unit.name,
    );
    expect(names).toEqual(['EUR', 'USD', 'GBP', 'JPY']);
  });

  it('says what is counted', () => {
    expect(only('some 540,000 displaced people in camps').measured).toBe('displaced people');
    expect(only('up to 5% of GDP on arms').measured).toBe('gdp');
  });

  it('parts a day from the amount after it', () => {
    expect(findFigures('On May 9, 200 people died.').map(({ value }) => value)).toEqual([200]);
  });

  it('reads any amount as it was written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2200, max: 999_999_999 }),
        fc.constantFrom('', 'more than ', 'some ', 'up to '),
        fc.constantFrom(' geese', ' euros', ' percent', ' km', '-year-old'),
        (value, hedge, unit) => {
          const [figure] = findFigures(`${hedge}${value.toLocaleString('en')}${unit} there`);
          const factor = unit === ' km' ? 1000 : unit === '-year-old' ? 365.2425 : 1;
          expect(figure?.value).toBeCloseTo(value * factor, 0);
          expect(figure?.hedgeStart).toBe(0);
        },
      ),
    );
  });

  it('gives spans that are the surface, in order, and never throws', () => {
    const piece = fc.constantFrom(
      '1',
      '500',
      ', ',
      '. ',
      ' ',
      '%',
      '€',
      'US$',
      'million',
      'two',
      'hundred',
      'and',
      'half of',
      'more than',
      'to',
      '-',
      '–',
      'people',
      'May',
      '2022',
      '\u00a0',
      'one in',
      'aged',
      '-year-old',
      'hours',
      '2:10:05',
      'a quarter of a',
      'out of five stars',
      '👍',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(piece).map((pieces) => pieces.join(' ')),
          fc.array(piece).map((pieces) => pieces.join('')),
        ),
        (text) => {
          let end = 0;
          for (const figure of findFigures(text)) {
            expect(text.slice(figure.start, figure.end)).toBe(figure.surface);
            expect(figure.start).toBeGreaterThanOrEqual(end);
            expect(figure.hedgeStart).toBeLessThanOrEqual(figure.start);
            expect(figure.hedgeStart).toBeGreaterThanOrEqual(0);
            expect(Number.isFinite(figure.value)).toBe(true);
            end = figure.end;
          }
        },
      ),
    );
  });
});
