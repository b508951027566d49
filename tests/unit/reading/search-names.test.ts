import { expect, test } from 'vitest';
import { searchNames } from '../../../utils/reading/search-names.ts';

const NAMES = [
  'Chile',
  'Ilse Brandvold',
  'Brazzaville',
  'Ilse Varendonk',
  'Volodymyr Zelensky',
  'Óscar Arias',
];

const search = (typed: string) => searchNames(NAMES, (name) => name, typed);

test('names that hold what was typed leave no room for those that only resemble it', () => {
  expect([...search('ilse')].sort()).toEqual(['Ilse Brandvold', 'Ilse Varendonk']);
  expect(search('oscar')).toEqual(['Óscar Arias']);
});

test('a slip of the keyboard still finds somebody', () => {
  expect(search('Zelenskiy')).toEqual(['Volodymyr Zelensky']);
  expect(search('Brandvolt')).toEqual(['Ilse Brandvold']);
});

test('nothing typed is everybody in their order, and nonsense nobody', () => {
  expect(search('  ')).toEqual(NAMES);
  expect(search('qqqqq')).toEqual([]);
});
