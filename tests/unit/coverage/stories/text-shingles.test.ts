import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containment, textShingles } from '../../../../utils/coverage/stories/text-shingles.ts';

const words = fc
  .array(fc.constantFrom('harbour', 'strike', 'ferry', 'reef', 'tide', 'wages'), { maxLength: 30 })
  .map((list) => list.join(' '));

describe('textShingles', () => {
  it('has one shingle for every three words in a row', () => {
    expect(textShingles('')).toEqual(new Set());
    expect(textShingles('Only three words').size).toBe(1);
    expect(textShingles('the ferry ran aground off the northern reef').size).toBe(6);
  });

  it('does not mind case and punctuation', () => {
    expect(textShingles('The ferry “Aurora”, late again, sank.')).toEqual(
      textShingles('the FERRY Aurora late; again sank'),
    );
  });
});

describe('containment', () => {
  it('lies between 0 and 1, is the same both ways, and full for a part', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const share = containment(textShingles(a), textShingles(b));
        expect(share >= 0 && share <= 1).toBe(true);
        expect(containment(textShingles(b), textShingles(a))).toBe(share);
        if (a.split(' ').length >= 5) {
          expect(containment(textShingles(a), textShingles(`${a} ${b}`))).toBe(1);
        }
      }),
    );
  });
});
