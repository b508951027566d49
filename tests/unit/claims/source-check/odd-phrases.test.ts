import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import ownPhrases from '../../../../assets/claims/own-phrases.json' with { type: 'json' };
import { listedPhrases, oddPhrases } from '../../../../utils/claims/source-check/odd-phrases.ts';

const found = (text: string) =>
  oddPhrases(text).map(({ start, end, usual }) => [text.slice(start, end), usual]);

describe('oddPhrases', () => {
  it.each([
    ['The prime pastor met the shore guard.', 'prime pastor', 'prime minister'],
    ['A shore guard cutter towed the barge.', 'shore guard', 'coast guard'],
    ['Gross household product grew again.', 'Gross household product', 'gross domestic product'],
    ['Both sides want peace conversations.', 'peace conversations', 'peace talks'],
    ['She was named foreign clerk.', 'foreign clerk', 'foreign secretary'],
    ['Interest curiosity is low, curiosity rates are not.', 'curiosity rates', 'interest rate'],
  ])('%s', (text, odd, usual) => {
    expect(found(text)).toContainEqual([odd, usual]);
  });

  it('passes over what people do say', () => {
    const plain =
      'The chief minister of the state and a lone parent saw the vehicle bomb, the savings bank, a sacred land and buying power.';
    expect(found(plain)).toEqual([]);
    for (const phrase of listedPhrases()) expect(found(`The ${phrase} there.`)).toEqual([]);
    for (const { phrases } of ownPhrases)
      for (const phrase of phrases.split(', ')) expect(found(`The ${phrase} there.`)).toEqual([]);
  });

  it('does not run over signs between words', () => {
    expect(found('It was prime. Pastors came to the shore; guards did not.')).toEqual([]);
  });

  it('lists each phrase once, in small letters', () => {
    const phrases = listedPhrases();
    expect(new Set(phrases).size).toBe(phrases.length);
    expect(phrases.length).toBeGreaterThan(500);
    expect(phrases.filter((phrase) => phrase !== phrase.toLowerCase().trim())).toEqual([]);
  });

  it('gives places within any text, in order', () => {
    const words = fc.constantFrom(
      'prime',
      'pastor',
      'shore',
      'guard',
      'air',
      'atmosphere',
      'force',
      '-',
      '.',
      '\n',
      '“',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string())), (parts) => {
        const text = parts.join(' ');
        let end = 0;
        for (const one of oddPhrases(text)) {
          expect(one.start).toBeGreaterThanOrEqual(end);
          expect(one.end).toBeLessThanOrEqual(text.length);
          end = one.end;
        }
      }),
    );
  });
});
