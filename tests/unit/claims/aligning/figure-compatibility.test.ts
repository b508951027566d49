import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparableUnits,
  compatibilityOf,
  outbids,
} from '../../../../utils/claims/aligning/figure-compatibility.ts';
import { type Figure, findFigures } from '../../../../utils/text/figures.ts';

function only(text: string): Figure {
  const [figure] = findFigures(text);
  if (!figure) throw new Error(`no amount in ${text}`);
  return figure;
}

describe('compatibilityOf', () => {
  it.each([
    ['540,000 geese', '540,000 geese', 'equal'],
    ['141.2 million eels', '141 million eels', 'possible'],
    ['about 2,000 boats', '2,100 boats', 'possible'],
    ['more than 40 boats', '45 boats', 'possible'],
    ['more than 600,000 geese', '600,000 geese', 'possible'],
    ['between 40 and 50 people', 'some 45 people', 'possible'],
    ['two-thirds of the reeds', '67 percent of the reeds', 'possible'],
    ['more than 40 boats', '38 boats', 'conflict'],
    ['more than 24 boats', '24 boats', 'conflict'],
    ['just over 1,000 sheds', 'nearly 3,000 sheds', 'conflict'],
    ['91 boats', '90 boats', 'conflict'],
    ['An eel of 33 pounds is heavy', 'an eel of 15 kg', 'possible'],
    ['200 millimetres', 'some five inches', 'conflict'],
    ['half a percentage point', '0.8 points lower', 'conflict'],
    ['€90bn', '60 billion euros', 'conflict'],
    ['fewer than 50 boats', '3 boats', 'distant'],
    ['two hours 21 minutes', '2 hours and 24 minutes', 'conflict'],
    ['2:21:00', 'two hours and 21 minutes', 'equal'],
    ['a 50-year-old rower', 'a rower aged 52', 'conflict'],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(compatibilityOf(only(a), only(b))).toBe(expected);
  });

  it('is symmetric, and no amount is at odds with itself', () => {
    const hedge = fc.constantFrom('', 'about ', 'more than ', 'at least ', 'up to ', 'nearly ', 'just over ');
    const amount = fc
      .tuple(hedge, fc.integer({ min: 1, max: 9_999_999 }))
      .map(([words, value]) => only(`${words}${value.toLocaleString('en')} geese`));
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        expect(compatibilityOf(a, b)).toBe(compatibilityOf(b, a));
        expect(compatibilityOf(a, a)).toBe('equal');
      }),
    );
  });
});

describe('comparableUnits', () => {
  it.each([
    ['€90bn', '$98bn'],
    ['5 percent', '5 percentage points'],
    ['5 percent', '5 boats'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(comparableUnits(only(a), only(b))).toBe(false);
  });
  it('brings miles and kilometres together', () => {
    expect(comparableUnits(only('10 miles'), only('16 km'))).toBe(true);
    expect(compatibilityOf(only('about 25 acres'), only('10 hectares'))).toBe('possible');
  });
});

describe('outbids', () => {
  it('sees which bound says more', () => {
    expect(outbids(only('more than 500 boats'), only('more than 400 boats'))).toBe(true);
    expect(outbids(only('more than 400 boats'), only('more than 500 boats'))).toBe(false);
    expect(outbids(only('fewer than 400 boats'), only('fewer than 500 boats'))).toBe(true);
  });
});
