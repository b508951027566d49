import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../../utils/text/normalise.ts';
import { tokenise } from '../../../utils/text/tokens.ts';

const words = (text: string): string[] => tokenise(text).map((token) => token.text);

describe('tokenise', () => {
  test.each([
    ['The U.S.-led talks', ['The', 'U.S.', '-', 'led', 'talks']],
    ["Trump’s and O’Brien's", ['Trump', '’', 's', 'and', 'O’Brien', "'", 's']],
    ['1,500 or 2.5%', ['1,500', 'or', '2.5', '%']],
    ['J.D. Vance, G7', ['J.D.', 'Vance', ',', 'G7']],
    ['Łódź, Erdoğan’ın', ['Łódź', ',', 'Erdoğan’ın']],
    ['a\u00a0b', ['a', 'b']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('tokens are what stands at their offsets, and between them is only white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        let end = 0;
        for (const token of tokenise(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(text.slice(end, token.start).trim()).toBe('');
          end = token.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });
});

describe('foldText', () => {
  test.each([
    ['Erdoğan', 'erdogan'],
    ['Wałęsa', 'walesa'],
    ['Søren  Kierkegaard', 'soren kierkegaard'],
    ['“Quoted” – it’s', '"quoted" - it\'s'],
    ['\u200bHidden\u200b', 'hidden'],
    [' plain   words ', 'plain words'],
    ['İstanbul', 'istanbul'],
    ['STRAẞE', 'strasse'],
    ['it´s', "it's"],
  ])('%s', (text, expected) => {
    expect(foldText(text)).toBe(expected);
  });

  test('folding twice is folding once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});
