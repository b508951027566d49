import { describe, expect, it } from 'vitest';
import { giveBack } from '../../../../utils/coverage/index/give-back.ts';

describe('giveBack', () => {
  it('leaves an array empty', () => {
    const numbers = Uint32Array.of(1, 2, 3);
    giveBack(numbers);
    expect(numbers).toHaveLength(0);
  });

  it('leaves all arrays over the same memory empty', () => {
    const numbers = Uint32Array.of(1, 2, 3);
    const others = numbers.subarray(1);
    giveBack(numbers);
    giveBack(others);
    expect(others).toHaveLength(0);
  });
});
