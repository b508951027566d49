import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../../../utils/claims/aligning/align-claims.ts';
import { chancesBetween, decide } from '../../../../utils/claims/deciding/decide.ts';
import { SMALL_WORDS } from '../../../../utils/claims/deciding/features/small-words.ts';
import { OUTCOMES, REPORTS, TEXTS } from '../../../../utils/claims/deciding/gate.ts';
import { pairFeatures } from '../../../../utils/claims/deciding/pair-features.ts';
import { ruledOut, withoutRuledOut } from '../../../../utils/claims/deciding/ruled-out.ts';
import { claimIn } from '../articles.ts';

const between = (
  a: string,
  b: string,
  dateA: string | null = '2026-01-29',
  dateB: string | null = '2026-01-29',
) => align(claimIn('a', a, dateA), claimIn('b', b, dateB), true);

const SENTENCES = [
  'Norland closed the harbour at Lindby on Monday, Ana Veld said.',
  'The Lindby harbour will stay open, according to the Port Authority.',
  '“The quay is safe,” Tomas Brandt told 40 fishermen.',
  'More than 60 percent of Sudmark’s ferries were late in March 2025.',
  'A',
];

describe('pairFeatures', () => {
  it('lie between 0 and 1 and are the same each time', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SENTENCES), fc.constantFrom(...SENTENCES), (a, b) => {
        const features = pairFeatures(between(a, b));
        expect(features).toEqual(pairFeatures(between(a, b)));
        for (const [name, value] of Object.entries(features)) {
          expect(value, name).toBeGreaterThanOrEqual(0);
          expect(value, name).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('tell which words find no counterpart', () => {
    const same = pairFeatures(between('Norland dredged the harbour.', 'The harbour was dredged by Norland.'));
    expect(same).toMatchObject({ unmetWords: 0, worstMet: 1, namesMet: 1 });
    const other = pairFeatures(between('Norland dredged the harbour.', 'Norland painted the lighthouse.'));
    expect(other).toMatchObject({ unmetShare: 1, wellMetWords: 0, namesMet: 1 });
  });

  it('tell who does it to whom', () => {
    const turned = pairFeatures(between('Ana Veld sued Tomas Brandt.', 'Tomas Brandt sued Ana Veld.'));
    expect(turned).toMatchObject({ clauseCrossed: 1, clauseTied: 0 });
    const passive = pairFeatures(between('Ana Veld sued Tomas Brandt.', 'Brandt was sued by Veld.'));
    expect(passive).toMatchObject({ clauseCrossed: 0, clauseTied: 1 });
  });

  it('tell what is to come from what is done', () => {
    const features = pairFeatures(between('Norland raised the ferry.', 'Norland will raise the ferry.'));
    expect(features).toMatchObject({ futureA: 0, futureB: 1, plannedB: 1, clauseTense: 1 });
  });

  it('tell small words that stand on one side alone', () => {
    const features = pairFeatures(between('Norland is still at sea.', 'Norland was at sea again.'));
    const told = Object.keys(features).filter((name) => name.startsWith('alone:'));
    expect(told).toEqual(['alone:is', 'alone:still', 'alone:was', 'alone:again']);
  });

  it('are all that the gate weighs', () => {
    const names = new Set(Object.keys(pairFeatures(between('Norland sank.', 'Sudmark swam.'))));
    for (const word of SMALL_WORDS) names.add(`alone:${word}`);
    const weighed = [REPORTS, TEXTS].flatMap((model) =>
      OUTCOMES.flatMap((outcome) => Object.keys(model[outcome].weights)),
    );
    expect(weighed.filter((name) => !names.has(name))).toEqual([]);
  });
});

describe('decide', () => {
  it.each([
    [
      '“The mole is safe,” Ana Veld said after the storm.',
      '“The mole is almost safe,” Ana Veld said after the storm.',
      'quote-altered',
    ],
    [
      'The harbour master of Lindby admitted that the lamp had been broken.',
      'The lamp had been broken, the harbour master of Lindby said.',
      'wording-differs',
    ],
    [
      'The storm at Lindby sank 14 boats.',
      'Nineteen boats went down in the storm at Lindby.',
      'figure-differs',
    ],
    ['The lighthouse was lit in 1911.', 'The lighthouse was lit in 1924.', 'date-differs'],
    [
      'The council rejected the new ferry line, Lindby officials said.',
      'Councillors approved the new ferry line, the shipping company announced.',
      'contradicts',
    ],
    ['Ana Veld bought the old ferry.', 'The old ferry was bought by Tomas Brandt.', 'actor-differs'],
    [
      'Smugglers set fire to the customs house, police said.',
      'Smugglers set the customs house on fire, the mayor’s neighbours say.',
      'attribution-differs',
    ],
  ] as const)('%s | %s: %s', (a, b, relation) => {
    expect(decide(between(a, b)).relation).toBe(relation);
  });

  it('takes for an update only what a later report tells', () => {
    const [now, then] = ['The ferry has been raised from the sea.', 'Divers will try to raise the ferry.'];
    expect(decide(between(now, then, '2026-02-20', '2026-01-29')).relation).toBe('update');
    expect(decide(between(now, then, null, null)).relation).not.toBe('update');
  });

  it('finds nothing between texts that have nothing in common', () => {
    expect(decide(between('A museum of knots.', 'Shares fell.'), TEXTS).relation).toBe('unrelated');
    expect(decide(between('A museum of knots.', 'Shares fell.')).relation).toBe('unrelated');
  });

  it('is as sure as its chance', () => {
    const alignment = between(
      'The storm at Lindby sank 14 boats.',
      'Nineteen boats went down in the storm at Lindby.',
    );
    const verdict = decide(alignment);
    const chances = withoutRuledOut(chancesBetween(alignment), ruledOut(alignment));
    const chance = chances.find(({ outcome }) => outcome === verdict.relation)?.chance;
    expect(verdict.relation !== 'unrelated' && verdict.score).toBe(chance);
  });
});
