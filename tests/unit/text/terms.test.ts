import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentTerms, stem } from '../../../utils/text/terms.ts';

const words = (text: string) => contentTerms(text).map(({ term }) => term);

describe('stem', () => {
  it('lets the forms of a word meet', () => {
    expect(stem('Sanctions')).toBe(stem('sanctioned'));
    expect(stem('Orbán')).toBe(stem('orban'));
    expect(stem('U.S.')).toBe(stem('US'));
  });
});

describe('contentTerms', () => {
  it('keeps words and numbers that carry content', () => {
    expect(words('The minister said that 1,500 soldiers and 2.5 tonnes were with him.')).toEqual([
      stem('minister'),
      '1500',
      stem('soldiers'),
      '2.5',
      stem('tonnes'),
    ]);
  });

  it('tells the country from the pronoun', () => {
    expect(words('the US told us')).toEqual(['us', stem('told')]);
  });

  it('leaves nothing of possessives and contracted forms but the word', () => {
    expect(words('Hungary’s won’t, they’re, it’s')).toEqual([stem('Hungary')]);
  });

  it('passes over character references', () => {
    expect(words('strike&nbsp;and&amp;wages')).toEqual([stem('strike'), stem('wages')]);
  });

  it('parts text of a script without spaces', () => {
    const text = '东京都知事';
    const terms = contentTerms(text);
    expect(terms.length).toBeGreaterThan(1);
    expect(terms.map(({ surface }) => surface).join('')).toBe(text);
  });

  it('gives offsets at which the surface stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let last = 0;
        for (const { surface, start, end } of contentTerms(text)) {
          expect(text.slice(start, end)).toBe(surface);
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
      }),
    );
  });
});
