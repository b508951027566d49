import { describe, expect, it } from 'vitest';
import { claimSources, maySpeakAsOne } from '../../../../utils/claims/aligning/claim-sources.ts';
import { claimIn } from '../articles.ts';

const sources = (text: string) => claimSources(claimIn('a', text).claim);

describe('claimSources', () => {
  it.each([
    ['The quay will close in May, Ana Veld said.', ['Ana Veld']],
    ['According to the harbour office, the quay will close in May.', ['the harbour office']],
    ['Fishermen say the quay is unsafe.', ['Fishermen']],
    ['The quay is unsafe, divers found.', ['divers']],
    ['The ferry cancelled 40 trips in May, said the regulator.', ['the regulator']],
    ['The quay will close in May.', []],
  ])('reads whose word “%s” is', (text, expected) => {
    expect(sources(text).map((source) => source.text)).toEqual(expected);
  });

  it('spans the source with its verb, which tell nothing of the fact', () => {
    const text = 'The quay will close in May, Ana Veld said.';
    const [source] = sources(text);
    expect(source && text.slice(source.clause.start, source.clause.end)).toBe('Ana Veld said');
  });
});

describe('maySpeakAsOne', () => {
  it.each([
    ['The quay is shut, Ana Veld said.', 'The quay is shut, according to Veld.', true],
    ['The quay is shut, the interior ministry said.', 'The ministry said that the quay is shut.', true],
    ['The quay is shut, the minister said.', 'The quay is shut, according to the ministry.', true],
    ['The quay is unsafe, the survey found.', 'According to the poll, the quay is unsafe.', true],
    ['The quay is shut, Ana Veld said.', 'The quay is shut, Tomas Brandt said.', false],
    ['The quay is shut, the harbour office said.', 'The quay is shut, fishermen say.', false],
  ])('%s | %s', (a, b, expected) => {
    const [first, second] = [sources(a)[0], sources(b)[0]];
    expect(first && second && maySpeakAsOne(first, second)).toBe(expected);
  });
});
