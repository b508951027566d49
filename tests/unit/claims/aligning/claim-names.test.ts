import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignNames, claimNames } from '../../../../utils/claims/aligning/claim-names.ts';
import { claimIn } from '../articles.ts';

const claim = (text: string) => claimIn('a', text).claim;

describe('claimNames', () => {
  it.each([
    ['Norland sent three icebreakers to Lindby.', ['Norland', 'Lindby']],
    ['The Norwegian ferry Hurtig Nord sank off Lindby.', ['Norwegian', 'Hurtig Nord', 'Lindby']],
    ['Rescuers found nobody on Tuesday.', []],
    ['She praised President Marit Solberg in June.', ['Marit Solberg']],
  ])('finds the names of “%s”', (text, names) => {
    const found = claimNames(claim(text)).map((name) => name.text);
    expect(found).toEqual(names);
  });

  it('tells places and adjectives from who acts', () => {
    const [first, second] = claimNames(claim('A Norwegian ship burned off Lindby.'));
    expect(first).toMatchObject({ text: 'Norwegian', actor: 'norway', adjective: true, placed: false });
    expect(second).toMatchObject({ text: 'Lindby', actor: null, adjective: false, placed: true });
  });

  it('gives names within the text, whatever that is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const one = claim(`${text} Norland.`);
        for (const name of claimNames(one)) expect(one.text.slice(name.start, name.end)).toBe(name.text);
      }),
    );
  });
});

describe('alignNames', () => {
  it.each([
    ['Ana Veld opened the quay.', 'The quay was opened by Veld.', [], []],
    ['The ship left for Port Haven.', 'The vessel sailed to Port-Haven.', [], []],
    ['It was the World Ferry Union that paid.', 'The WFU paid for it.', [], []],
    ['Norland opened the quay.', 'Sudmark opened the quay.', ['Norland'], ['Sudmark']],
  ])('pairs those of “%s” and “%s”', (a, b, onlyA, onlyB) => {
    const names = alignNames(claim(a), claim(b));
    expect(names.onlyA.map(({ text }) => text)).toEqual(onlyA);
    expect(names.onlyB.map(({ text }) => text)).toEqual(onlyB);
  });
});
