import { expect, test } from 'vitest';
import { metonymUse } from '../../../utils/reading/metonym-use.ts';

test.each([
  [{ metonymOf: 'russia', metonymConfidence: 0.69 }, 'probable'],
  [{ metonymOf: 'russia', metonymConfidence: 0.7 }, 'sure'],
  [{ metonymOf: 'russia', metonymConfidence: null }, 'sure'],
  [{ metonymOf: null, metonymConfidence: 0.55 }, null],
  [{ metonymOf: null, metonymConfidence: null }, null],
])('%j is %s', (mention, use) => {
  expect(metonymUse(mention)).toBe(use);
});
