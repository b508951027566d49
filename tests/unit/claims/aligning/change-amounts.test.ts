import { describe, expect, it } from 'vitest';
import { multipleAsChange } from '../../../../utils/claims/aligning/change-amounts.ts';
import { compatibilityOf } from '../../../../utils/claims/aligning/figure-compatibility.ts';
import { findFigures } from '../../../../utils/text/figures.ts';
import { findMultiples } from '../../../../utils/text/multiples.ts';

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
