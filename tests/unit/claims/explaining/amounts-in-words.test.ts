import { describe, expect, it } from 'vitest';
import { align } from '../../../../utils/claims/aligning/align-claims.ts';
import { agreeComparator } from '../../../../utils/claims/comparators/agree.ts';
import { figureComparator } from '../../../../utils/claims/comparators/figure.ts';
import { claimIn } from '../articles.ts';

const side = (text: string) => claimIn('a', text, null);
const why = (a: string, b: string) => {
  const alignment = align(side(a), side(b), true);
  return (figureComparator(alignment) ?? agreeComparator(alignment))?.why;
};

describe('what is said of two amounts', () => {
  it.each([
    ['The storm sank 14 fishing boats.', 'The storm sank 19 boats.', 'Same count of boats; 14 is not 19.'],
    ['The storm cost 14 lives.', 'The storm killed 19 sailors.', 'Same thing counted; 14 is not 19.'],
    [
      'The storm sank 14 old boats.',
      'The storm sank 19 old boats.',
      'Same count of old boats; 14 is not 19.',
    ],
    [
      'The ferry fare rose from 4 to 5 euros.',
      'The ferry fare rose by 40 percent.',
      'Same thing counted; “from 4 to 5 euros” is not 40 percent (from 4 to 5 euros is 25 percent).',
    ],
    [
      'The ferry takes 300 people a day.',
      'The ferry takes 300 people a week.',
      'Same count of people; 300 in both, but by the day here, by the week there.',
    ],
    [
      'The new ferry cost 5 million dollars.',
      'The new ferry cost 4 million euros.',
      'The amounts may be the same: 5 million dollars and 4 million euros (in two currencies, not converted).',
    ],
    ['The storm sank 14 boats.', 'The storm sank fourteen boats.', 'Both give 14.'],
  ])('%s | %s', (a, b, words) => expect(why(a, b)).toBe(words));
});
