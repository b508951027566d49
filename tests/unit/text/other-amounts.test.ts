import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Figure, findFigures } from '../../../utils/text/figures.ts';
import { findScores } from '../../../utils/text/match-scores.ts';
import { findMultiples } from '../../../utils/text/multiples.ts';
import { findOrdinals } from '../../../utils/text/ordinals.ts';
import { findZeroCounts } from '../../../utils/text/zero-counts.ts';

const values = (figures: readonly Figure[]) => figures.map(({ surface, value }) => [surface, value]);

describe('findOrdinals', () => {
  it('reads places in an order', () => {
    expect(values(findOrdinals('Their third straight loss left them 19th, behind No. 2.'))).toEqual([
      ['third', 3],
      ['19th', 19],
      ['No. 2', 2],
    ]);
  });
  it('reads a rank that is given as a plain number', () => {
    expect(values(findOrdinals('The port is ranked 19 in Asia.'))).toEqual([['19', 19]]);
  });
  it.each([
    ['The port ranks behind the 40th.', 'more-than', 40, null],
    ['The port ranks above the fourth largest.', 'less-than', null, 4],
    ['The port is among the top 20.', 'at-most', null, 20],
    ['The port is the third largest.', 'none', 3, 3],
  ])('reads what %s leaves open', (text, hedge, low, high) => {
    expect(findOrdinals(text)).toMatchObject([{ hedge, interval: { low, high } }]);
  });
  it.each([
    'On May 3rd the 19th century ended.',
    'Two thirds of it were sold in the fourth quarter.',
    'At first sight it was a second-hand boat.',
  ])('finds no place in %s', (text) => {
    expect(values(findOrdinals(text))).toEqual([]);
  });
});

describe('findMultiples', () => {
  it('reads how many times as much', () => {
    expect(
      values(findMultiples('It doubled, then halved, and is a threefold rise, five times as many as once.')),
    ).toEqual([
      ['doubled', 2],
      ['halved', 0.5],
      ['threefold', 3],
      ['five times', 5],
    ]);
  });
  it('reads no multiple where something merely happened so often', () => {
    expect(values(findMultiples('She sang five times.'))).toEqual([]);
  });
});

describe('findScores', () => {
  it('lets a score and its reverse meet', () => {
    const [first, second] = [findScores('They won 3-1.'), findScores('A 1–3 defeat.')];
    expect(first[0]?.value).toBe(second[0]?.value);
  });
  it.each(['The 2019-20 season', 'ages 3-1', 'pages 12-14 of it'])('finds no score in %s', (text) => {
    expect(findScores(text)).toEqual([]);
  });
});

describe('findZeroCounts', () => {
  it('takes none for nothing', () => {
    expect(values(findZeroCounts('There were no reported deaths, and none of the boats sank.'))).toEqual([
      ['no', 0],
      ['none', 0],
    ]);
  });
  it.each(['No longer do ships come.', 'No one came.', 'There is no doubt about it.'])(
    'finds no count in %s',
    (text) => {
      expect(findZeroCounts(text)).toEqual([]);
    },
  );
});

describe('marks', () => {
  it.each([
    ['It has 6.4/10 on the site.', '6.4/10', 6.4, '10'],
    ['She gave it 4.5 out of 5 stars.', '4.5 out of 5 stars', 4.5, '5'],
    ['It scored 41 out of 100, based on nine reviews.', '41 out of 100', 41, 'percent'],
  ])('reads %s', (text, surface, value, unit) => {
    const figure = findFigures(text)[0];
    expect([figure?.surface, figure?.value, figure?.unit.name]).toEqual([surface, value, unit]);
  });
  it('leaves a share of people a share', () => {
    expect(findFigures('7 out of 10 voters stayed away.')[0]?.unit.kind).toBe('percent');
  });
});

describe('all of them', () => {
  it('give spans that are the surface, and never throw', () => {
    const piece = fc.constantFrom(
      'third',
      '3-1',
      'won',
      'no',
      'none of',
      'doubled',
      '5 times as',
      '19th',
      'May',
      'ships',
      '6/10',
      '–',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(piece).map((pieces) => pieces.join(' ')),
        ),
        (text) => {
          for (const find of [findFigures, findOrdinals, findMultiples, findScores, findZeroCounts])
            for (const { start, end, surface, hedgeStart, value } of find(text)) {
              expect(text.slice(start, end)).toBe(surface);
              expect(hedgeStart).toBeGreaterThanOrEqual(0);
              expect(hedgeStart).toBeLessThanOrEqual(start);
              expect(Number.isFinite(value)).toBe(true);
            }
        },
      ),
    );
  });
});
