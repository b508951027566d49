import { expect, test } from 'vitest';
import { mention } from './read.ts';

test.each([
  ['The Kremlin said it would answer.', 'Kremlin', 'russia'],
  ['After talks with Washington the plan changed.', 'Washington', 'united-states'],
  ['On Friday Beijing warned its neighbours.', 'Beijing', 'china'],
  ['He rejected Moscow’s demands.', 'Moscow', 'russia'],
  ['The Kyiv-backed group left.', 'Kyiv', 'ukraine'],
])('%s: %s acts', (text, surface, actor) => {
  expect(mention(text, surface).metonymOf).toBe(actor);
});

test.each([
  ['People in Kiev slept in the metro.', 'Kiev'],
  ['PARIS — Prosecutors opened an inquiry.', 'PARIS'],
  ['The minister visited Tehran.', 'Tehran'],
  ['Kyiv residents queued for water.', 'Kyiv'],
  ['He flew from London to Warsaw.', 'London'],
  ['The two met at the White House on Monday.', 'White House'],
])('%s: %s is a place', (text, surface) => {
  expect(mention(text, surface).metonymOf).toBeNull();
});
