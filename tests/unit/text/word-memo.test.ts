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

describe('WordMemo of words in a text', () => {
  it('finds each as if it had been cut out', () => {
    // Few letters, so that words and their parts meet.
    const anyWord = fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'ж'), maxLength: 3 });
    fc.assert(
      fc.property(fc.array(anyWord), anyWord, fc.nat(4), fc.nat(4), (words, text, from, length) => {
        const memo = new WordMemo();
        const remembered = new Map<string, string>();
        for (const [i, word] of words.entries()) {
          memo.set(word, String(i));
          remembered.set(word, String(i));
        }
        const start = Math.min(from, text.length);
        const end = Math.min(start + length, text.length);
        expect(memo.get(text, start, end)).toBe(remembered.get(text.slice(start, end)));
        expect(memo.get(text)).toBe(remembered.get(text));
      }),
    );
  });
});

describe('detached', () => {
  it('copies any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => detached(text) === text));
  });
});
