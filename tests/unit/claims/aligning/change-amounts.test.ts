import { describe, expect, it } from 'vitest';
import {
  changeAs,
  multipleAsChange,
  sizesInWords,
  toldChanges,
} from '../../../../utils/claims/aligning/change-amounts.ts';
import { claimAmounts } from '../../../../utils/claims/aligning/claim-amounts.ts';
import { compatibilityOf } from '../../../../utils/claims/aligning/figure-compatibility.ts';
import { findFigures } from '../../../../utils/text/figures.ts';
import { findMultiples } from '../../../../utils/text/multiples.ts';
import { claimIn } from '../articles.ts';

function between(times: string, share: string) {
  const [[multiple], [percent]] = [findMultiples(times), findFigures(share)];
  if (!multiple || !percent) throw new Error(`no amounts in ${times} and ${share}`);
  const change = multipleAsChange(multiple, percent, share);
  return change && compatibilityOf(change, percent);
}

describe('multipleAsChange', () => {
  it.each([
    ['The price of reeds doubled.', 'Reeds cost 100 percent more.', 'equal'],
    ['The price of reeds more than doubled.', 'Reeds cost 35 percent more.', 'conflict'],
    ['The price of reeds more than doubled.', 'Reeds went up by 120 percent.', 'possible'],
    ['The catch tripled.', 'The catch rose by 90 percent.', 'conflict'],
    ['The catch halved.', 'The catch fell by 50 percent.', 'equal'],
    ['The catch halved.', 'The catch fell by 20 percent.', 'conflict'],
    ['The catch more than halved.', 'The catch was 60 percent smaller.', 'possible'],
    ['The catch halved.', 'The catch rose by 20 percent.', null],
    ['The catch doubled.', 'Eels are 35 percent of the catch.', null],
    ['The nets are twice as long.', 'Nets cost 35 percent more.', null],
  ])('%s | %s: %s', (times, share, expected) => {
    expect(between(times, share)).toBe(expected);
  });
});

describe('changeAs', () => {
  const against = (told: string, size: string) => {
    const [change] = toldChanges(claimIn('a', told, null).claim);
    const [step] = claimAmounts(claimIn('b', size, null).claim);
    if (!change || !step) throw new Error(`no change in ${told} or no amount in ${size}`);
    const amount = changeAs(change, told, step, size);
    return amount && [amount.value, compatibilityOf(amount, step), sizesInWords(change, amount, told)];
  };
  const fare = 'The fare rose from 4 to 5 euros.';
  const levy = 'The levy was raised from 4 to 5 percent.';

  it.each([
    [fare, 'It went up by 25 percent.', [25, 'possible', 'from 4 to 5 euros is 25 percent']],
    [fare, 'It went up by 40 percent.', [25, 'conflict', 'from 4 to 5 euros is 25 percent']],
    [fare, 'It went up by one euro.', [1, 'possible', 'from 4 to 5 euros is 1']],
    [fare, 'The fare doubled.', [1.25, 'conflict', 'from 4 to 5 euros is 1.25 times as much']],
    [
      levy,
      'It rose by one percent.',
      [25, 'conflict', 'from 4 to 5 percent is 1 percentage point, or 25 percent'],
    ],
    [
      levy,
      'It rose by one percentage point.',
      [1, 'possible', 'from 4 to 5 percent is 1 percentage point, or 25 percent'],
    ],
    [
      'Storks fell from 80 to 40 pairs.',
      'Storks halved.',
      [0.5, 'possible', 'from 80 to 40 is 0.5 times as much'],
    ],
  ])('%s | %s', (told, size, expected) => expect(against(told, size)).toEqual(expected));

  it.each([
    [fare, 'It fell by 20 percent.'],
    [fare, 'The ferry takes 25 percent of them.'],
    [fare, 'It rose by one percentage point.'],
  ])('says nothing of %s | %s', (told, size) => expect(against(told, size)).toBeNull());
});
