import { describe, expect, it } from 'vitest';
import { barePassage, comparePassages, passageInArticle } from '../../../utils/claims/compare-passages.ts';
import { analyse, recognise } from './articles.ts';

const bare = (quote: string) => barePassage(quote, recognise(quote));

describe('comparePassages', () => {
  it.each([
    [
      'Fewer than 110 sailors of the Norland fleet are ill.',
      '109 cases are known in the fleet of Norland.',
      'agree',
    ],
    [
      'More than 110 sailors of the Norland fleet are ill.',
      '109 sailors in the fleet of Norland are ill.',
      'figure-differs',
    ],
    [
      'those who doubt it should “keep rowing,”',
      'whoever doubts it should “keep on rowing.”',
      'quote-altered',
    ],
    ['the council approved the tax', 'the council rejected the tax', 'contradicts'],
    ['The harbour closed before March 31, 2020.', 'The harbour closed on 30 March 2020.', 'agree'],
    ['The museum of knots shows 4,000 knots.', 'The museum of knots shows its many knots.', 'unrelated'],
    ['The museum of knots shows its many knots.', 'The museum of knots shows 4,000 knots.', 'agree'],
    ['a museum of knots', 'shares fell on Tuesday', 'unrelated'],
  ])('%s | %s', (a, b, relation) => {
    expect(comparePassages(bare(a), bare(b)).relation).toBe(relation);
  });

  it('reads who speaks from what stands around a passage', () => {
    const words = 'If we build a second quay, it will just confuse the pilots';
    const analysed = analyse('a', { blocks: [['body', `“${words},” Ana Veld said on Monday.`]] });
    const start = analysed.article.text.indexOf(words);
    const { claim } = passageInArticle(analysed, { start, end: start + words.length });
    expect(claim.text).toBe(words);
    expect(claim.quotations).toMatchObject([{ actor: 'ana-veld', start: 0, end: words.length }]);
  });

  it.each(['', ' ', '“', '5', '%'])('takes the passage %j', (quote) => {
    expect(comparePassages(bare(quote), bare(quote))).toHaveProperty('relation');
  });
});

describe('comparePassages within articles', () => {
  const place = (id: string, sentence: string) =>
    passageInArticle(analyse(id, { blocks: [['body', sentence]] }), { start: 0, end: sentence.length });

  it.each([
    ['On a bipolar coast Norland feels safe.', 'Talk of a unipolar coast pleases Norland.', 'contradicts'],
    [
      'Ships cut the cable at Lindby on purpose, deliberately.',
      'What happened at Lindby was an accident.',
      'contradicts',
    ],
    ['Norland left the fishing club.', 'That was reversed by Norland a year later.', 'update'],
    ['Ana Veld says the mole is too low.', 'Tomas Brandt says the mole needs paint.', 'attribution-differs'],
    ['Norland has the longest pier.', 'A pier of that length Norland is proud of.', 'agree'],
    ['Norland gave Sudmark 40 lighthouses.', 'Norland bought 900 tonnes of herring.', 'unrelated'],
    ['A museum of knots opened.', 'Herring prices fell.', 'unrelated'],
    ['Norland lost 12 per cent of its herring.', 'The catch of a fleet of Norland shrank by 12%.', 'agree'],
    ['Norland put 25 per cent on herring.', 'Sudmark taxes rope at 25 per cent.', 'unrelated'],
  ])('%s | %s', (a, b, relation) => {
    expect(comparePassages(place('a', a), place('b', b)).relation).toBe(relation);
  });

  it('takes what one article says twice for other words', () => {
    const text = 'Norland mocked the pier. The mole of Norland drew scorn.';
    const analysed = analyse('a', { blocks: [['body', text]] });
    const [first, second] = [
      { start: 0, end: 24 },
      { start: 25, end: text.length },
    ];
    const verdict = comparePassages(passageInArticle(analysed, first), passageInArticle(analysed, second));
    expect(verdict.relation).toBe('wording-differs');
    expect(comparePassages(place('a', text.slice(0, 24)), place('b', text.slice(25))).relation).toBe('agree');
  });
});
