import { describe, expect, it } from 'vitest';
import { countArticles } from '../../../../scripts/count-words/count-articles.ts';
import { levelsOf } from '../../../../scripts/count-words/levels-of.ts';

const text = (length: number, ...terms: string[]) => [
  ...terms,
  ...Array.from({ length: length - terms.length }, () => 'rest'),
];

describe('countArticles', () => {
  it('joins the texts of a set to the length of an article, and counts a term once in each', () => {
    const { articles, counts } = countArticles([
      [text(200, 'strike', 'strike'), text(150, 'strike', 'port'), text(20, 'port')],
      [text(10, 'strike')],
    ]);
    expect(articles).toBe(3);
    expect(Object.fromEntries(counts)).toEqual({ strike: 2, port: 2, rest: 3 });
  });

  it('counts nothing of empty sets', () => {
    expect(countArticles([[], []])).toEqual({ articles: 0, counts: new Map() });
  });
});

describe('levelsOf', () => {
  it('puts terms to the nearest level, commonest first, and leaves rare ones out', () => {
    const counts = new Map([
      ['vote', 50],
      ['wage', 48],
      ['budget', 9],
      ['ferry', 4],
    ]);
    expect(levelsOf(100, counts)).toEqual([
      { share: 0.5, words: 'vote wage' },
      { share: 0.0884, words: 'budget' },
    ]);
  });
});
