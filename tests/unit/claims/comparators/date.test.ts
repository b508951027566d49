import { describe, expect, it } from 'vitest';
import { align } from '../../../../utils/claims/aligning/align-claims.ts';
import { dateComparator } from '../../../../utils/claims/comparators/date.ts';
import { tellDates } from '../../../../utils/claims/comparators/tell-dates.ts';
import { barePassage, comparePassages } from '../../../../utils/claims/compare-passages.ts';
import { claimIn, recognise } from '../articles.ts';

const bare = (quote: string) => barePassage(quote, recognise(quote));
const between = (a: string, b: string) =>
  align(claimIn('a', a, '2024-05-22'), claimIn('b', b, '2024-05-22'), true);

describe('dates of texts of unknown origin', () => {
  it.each([
    ['The lighthouse was sold before 1955.', 'It was sold in 1965 to a painter from Lindby.', 'date-differs'],
    ['The lighthouse was sold after 1955.', 'It was sold in 1965 to a painter from Lindby.', 'agree'],
    [
      'The film is to be shown on 4 May 2019.',
      'It is due to be shown on 9 May 2019 by the club.',
      'date-differs',
    ],
    ['The repair ended after August 1930.', 'The repair began in May 1928 and ended in 1930.', 'unrelated'],
    ['Ana Veld was born on 6 April.', 'Ana Veld (born in 1978) is a painter.', 'unrelated'],
    ['The ferry sailed in 2011.', 'The ferry did not sail to the 2014 Norland Games.', 'unrelated'],
    [
      'After 2017 the ferry line was renewed by Norland.',
      'On 9 January 2017 Norland renewed the ferry line, which was sold on 4 May 2018.',
      'date-differs',
    ],
    ['The tests were done by 27 March.', 'All tests had been done by 26 March.', 'date-differs'],
  ])('%s | %s: %s', (a, b, relation) => {
    expect(comparePassages(bare(a), bare(b)).relation).toBe(relation);
  });
});

describe('what is told of two dates', () => {
  it.each([
    [
      'The quay was shut on Friday.',
      'The quay was shut on 14 May.',
      'Friday (17 May 2024) here, 14 May (2024) there',
    ],
    [
      'The quay will be shut by the end of September.',
      'The quay will be shut by the end of next year.',
      'by the end of September (2024) here, by the end of next year (2025) there',
    ],
    [
      'The lifeboat was called at ten past four in the morning.',
      'The lifeboat was called shortly before seven in the evening.',
      'ten past four in the morning here, seven in the evening there',
    ],
    [
      'The storm sank the ferry in the night to Sunday.',
      'The storm sank the ferry on Tuesday.',
      'night to Sunday (18 – 19 May 2024) here, Tuesday (21 May 2024) there',
    ],
  ])('%s | %s', (a, b, told) => {
    expect(tellDates(between(a, b))?.why).toContain(told);
  });

  it('tells nothing where both name one day or one unknown day', () => {
    const [a, b] = [
      'It fell on Tuesday, ten years after 2014.',
      'On Tuesday it fell for the first time since 1953.',
    ];
    expect(tellDates(between(a, b))).toBeNull();
    const unknown = align(
      claimIn('a', 'Fees will rise next year.', null),
      claimIn('b', 'Next year fees rise.', null),
      true,
    );
    expect(tellDates(unknown)).toBeNull();
  });

  it('takes the dates of one event where each passage gives two', () => {
    const verdict = dateComparator(
      between(
        'The dam at Lindby, begun in 2009, burst in 2021.',
        'The dam at Lindby, begun in 2009, burst in 2019.',
      ),
    );
    expect(verdict?.why).toContain('2021 here, 2019 there');
  });
});
