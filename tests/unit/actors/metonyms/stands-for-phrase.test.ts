import { expect, it } from 'vitest';
import { standsForPhrase } from '../../../../utils/actors/metonyms/stands-for-phrase.ts';

it.each([
  ['Russia', 'the government of Russia'],
  ['United States', 'the government of the United States'],
  ['Netherlands', 'the government of the Netherlands'],
  ['Central African Republic', 'the government of the Central African Republic'],
  ['Marshall Islands', 'the government of the Marshall Islands'],
  ['Ukraine', 'the government of Ukraine'],
])('a name for the state %s stands for its government', (name, phrase) => {
  expect(standsForPhrase({ name, type: 'state' })).toBe(phrase);
});

it.each([
  ['European Union', 'the European Union'],
  ['US Congress', 'the US Congress'],
  ['NATO', 'NATO'],
])('a name for %s stands for just that', (name, phrase) => {
  expect(standsForPhrase({ name, type: 'organisation' })).toBe(phrase);
});

it('an industry and the press take an article', () => {
  expect(standsForPhrase({ name: 'film industry of the United States', type: 'group' })).toBe(
    'the film industry of the United States',
  );
  expect(standsForPhrase({ name: 'press of the United Kingdom', type: 'group' })).toBe(
    'the press of the United Kingdom',
  );
});
