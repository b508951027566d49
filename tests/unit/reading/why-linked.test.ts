import { expect, test } from 'vitest';
import { whyLinked } from '../../../utils/reading/why-linked.ts';

test('a card says why only where it does not go without saying', () => {
  expect(whyLinked({ kind: 'listed', form: 'NATO' })).toBeNull();
  expect(whyLinked({ kind: 'new-name' })).toBeNull();
  expect(whyLinked({ kind: 'same-words', as: 'Morel' })).toBeNull();
  expect(whyLinked({ kind: 'part-of-name', part: 'surname', of: 'Ada Morel' })).toBeNull();
  expect(whyLinked({ kind: 'part-of-name', part: 'initials', of: 'Ada Morel' })).toContain('“Ada Morel”');
  expect(whyLinked({ kind: 'edit' })).toBe('You said so.');
});
