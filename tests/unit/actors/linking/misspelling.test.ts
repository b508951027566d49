import { describe, expect, test } from 'vitest';
import { differByOneSlip, isOneSlip } from '../../../../utils/actors/linking/misspelling.ts';

describe('one slip of the keyboard', () => {
  test.each([
    ['horvatic', 'horvatci', 'swapped'],
    ['brenkova', 'brenkva', 'left out'],
    ['brenkova', 'brennkova', 'doubled'],
    ['brenkova', 'brenkuva', 'changed'],
  ])('%s and %s: %s', (one, other) => {
    expect(isOneSlip(one, other)).toBe(true);
    expect(isOneSlip(other, one)).toBe(true);
  });

  test.each([
    ['martin', 'martina'],
    ['julian', 'juliana'],
    ['africa', 'african'],
    ['antonio', 'antonia'],
    ['tolvanen', 'solvanen'],
    ['brenk', 'brank'],
    ['brenkova', 'brenkova'],
    ['brenkova', 'brankuva'],
  ])('not %s and %s', (one, other) => {
    expect(isOneSlip(one, other)).toBe(false);
    expect(isOneSlip(other, one)).toBe(false);
  });

  test('parts two names in one word only', () => {
    expect(differByOneSlip(['ivo', 'brenkova'], ['ivo', 'brenkva'])).toBe(true);
    expect(differByOneSlip(['ivo', 'brenkova'], ['ana', 'brenkva'])).toBe(false);
    expect(differByOneSlip(['brenkova'], ['ivo', 'brenkva'])).toBe(false);
  });
});
