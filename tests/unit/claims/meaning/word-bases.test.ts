import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  adjectiveBases,
  isBareForm,
  nounBases,
  verbBases,
} from '../../../../utils/claims/meaning/word-bases.ts';

describe('the bases of a form', () => {
  it.each([
    ['denies', 'deny'],
    ['denied', 'deny'],
    ['denying', 'deny'],
    ['dying', 'die'],
    ['banned', 'ban'],
    ['banning', 'ban'],
    ['seized', 'seize'],
    ['resigning', 'resign'],
    ['ruling', 'rule'],
    ['withdrawn', 'withdraw'],
    ['was', 'be'],
    ['organized', 'organise'],
    ['analyzing', 'analyse'],
  ])('names for the verb %j %j', (form, base) => {
    expect(verbBases(form)).toContain(base);
  });

  it.each([
    ['treaties', 'treaty'],
    ['crashes', 'crash'],
    ['crises', 'crisis'],
    ['firemen', 'fireman'],
    ['privatization', 'privatisation'],
  ])('names for the noun %j %j', (form, base) => {
    expect(nounBases(form)).toContain(base);
  });

  it.each([
    ['weaker', 'weak'],
    ['safest', 'safe'],
    ['bigger', 'big'],
    ['angrier', 'angry'],
    ['deliberately', 'deliberate'],
    ['possibly', 'possible'],
    ['angrily', 'angry'],
  ])('names for the adjective %j %j', (form, base) => {
    expect(adjectiveBases(form)).toContain(base);
  });

  it('hold the form first, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), (form) => {
        for (const bases of [verbBases(form), nounBases(form), adjectiveBases(form)])
          expect(bases[0]).toBe(form);
      }),
    );
  });

  it('are bare without an ending', () => {
    expect(isBareForm('ban', 'ban') && isBareForm('bans', 'ban')).toBe(true);
    expect(isBareForm('banned', 'ban')).toBe(false);
  });
});
