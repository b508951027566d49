import { describe, expect, it } from 'vitest';
import { align } from '../../../../utils/claims/aligning/align-claims.ts';
import { agreeComparator } from '../../../../utils/claims/comparators/agree.ts';
import { swapComparator } from '../../../../utils/claims/comparators/swap.ts';
import { apartInWords, figureInWords, inSentence } from '../../../../utils/claims/explaining/explain.ts';
import { findFigures } from '../../../../utils/text/figures.ts';
import { claimIn } from '../articles.ts';

describe('inSentence', () => {
  it.each([
    ['The ministry', 'the ministry'],
    ['An engineer', 'an engineer'],
    ['Several officials', 'several officials'],
    ['Theo Brandt', 'Theo Brandt'],
    ['Anna Veld', 'Anna Veld'],
    ['Norland', 'Norland'],
    ['', ''],
  ])('writes “%s” as “%s”', (words, written) => expect(inSentence(words)).toBe(written));
});

describe('apartInWords', () => {
  it.each([
    ['2026-03-02', '2026-03-02', 'reported on the same day'],
    ['2026-03-02', '2026-03-03', 'reported one day apart'],
    ['2026-03-02', '2026-01-20', 'reported 41 days apart'],
    ['2026-03-02', '2025-11-20', 'reported three months apart'],
    ['2026-03-02', '2023-03-01', 'reported three years apart'],
    [null, '2023-03-01', ''],
  ])('tells of %s and %s: “%s”', (a, b, words) =>
    expect(apartInWords({ a: claimIn('a', 'It rained.', a), b: claimIn('b', 'It rained.', b) })).toBe(words),
  );
});

describe('swapComparator', () => {
  const why = (a: string, b: string) =>
    swapComparator(align(claimIn('a', a, null), claimIn('b', b, null), true))?.why;

  const lantern = 'The harbour fund of Lindby paid for the new lantern of the old lighthouse in spring.';

  it('gives the words of both sides where some were put for others', () => {
    expect(why(lantern, lantern.replace('new lantern', 'copper roof'))).toBe(
      'Otherwise the same, but “new lantern” here and “copper roof” there.',
    );
  });

  it('says which side alone has the words that were added', () => {
    const longer = lantern.replace('new lantern', 'new lantern, copper roof');
    expect(why(longer, lantern)).toBe('Otherwise the same, but “copper roof” stands only here.');
    expect(why(lantern, longer)).toBe('Otherwise the same, but “copper roof” stands only there.');
  });
});

describe('figureInWords', () => {
  it.each([
    ['Four boats sank.', 'four'],
    ['Over 40 boats sank.', '“over 40”'],
    ['The lamp cost Rs 500.', 'Rs 500'],
  ])('writes the amount of “%s” as %s', (text, words) => {
    const [figure] = findFigures(text);
    expect(figure && figureInWords(figure, text)).toBe(words);
  });
});

describe('what an agreement rests on', () => {
  it('is no amount where both say that there is none', () => {
    const text = (verb: string) =>
      `Ana Veld and Tomas Brandt ${verb} a “no limits” pact at the Lindby harbour fair.`;
    const alignment = align(claimIn('a', text('declared')), claimIn('b', text('had declared')), true);
    expect(agreeComparator(alignment)?.why).toBe(
      'Both say the same, and nothing in one contradicts the other.',
    );
  });
});
