import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detached, WordMemo } from '../../../utils/text/word-memo.ts';

describe('WordMemo', () => {
  it('remembers what is asked for, and forgets the rest in time', () => {
    const memo = new WordMemo();
    memo.set('kept', 'a');
    memo.set('left', 'b');
    for (let at = 0; at < 50_000; at += 1) {
      memo.set(`word${at}`, 'c');
      if (at % 1000 === 0) expect(memo.get('kept')).toBe('a');
    }
    expect(memo.get('left')).toBeUndefined();
    expect(memo.get('word49999')).toBe('c');
  });

  it('remembers that there is nothing to say of a word', () => {
    const memo = new WordMemo();
    memo.set('the', '');
    expect(memo.get('the')).toBe('');
    expect(memo.get('other')).toBeUndefined();
  });
});

describe('detached', () => {
  it('copies any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => detached(text) === text));
  });
});
