import { describe, expect, test } from 'vitest';
import { MASK_BITS, wordMask } from '../../../../utils/actors/tagger/word-mask.ts';

describe('wordMask', () => {
  test('words of the same lists have the same mask, others another', () => {
    expect(wordMask('on')).toBe(wordMask('on'));
    expect(wordMask('canadians')).toBe(wordMask('estonians'));
    expect(wordMask('canadians')).not.toBe(wordMask('minister'));
    expect(wordMask('minister')).not.toBe(wordMask('ministry'));
  });

  test('a word of no list that looks like no ordinary one has none', () => {
    expect(wordMask('brenkova')).toBe(0);
    expect(wordMask('')).toBe(0);
  });

  test('an ordinary word without a list is told by the last bit', () => {
    expect(wordMask('gravellessness')).toBe(1 << (MASK_BITS - 1));
  });

  test('a word of several lists has all their bits', () => {
    const bits = (mask: number): number => mask.toString(2).replaceAll('0', '').length;
    // Both an event's first and its last word may be "operation".
    expect(bits(wordMask('operation'))).toBeGreaterThanOrEqual(2);
  });

  test('masks are sets of so many bits', () => {
    expect(MASK_BITS).toBeLessThan(32);
    for (const word of [
      'the',
      'president',
      'ivan',
      'jr',
      'van',
      'monday',
      'said',
      'north',
      'war',
      'brexit',
    ]) {
      expect(wordMask(word)).toBeGreaterThan(0);
      expect(wordMask(word)).toBeLessThan(2 ** MASK_BITS);
    }
  });
});
