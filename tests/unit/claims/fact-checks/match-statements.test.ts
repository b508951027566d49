import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  keyRarity,
  sameStatement,
  statementLikeness,
} from '../../../../utils/claims/fact-checks/match-statements.ts';
import { statementKeys } from '../../../../utils/claims/fact-checks/statement-keys.ts';
import { tellingKeys } from '../../../../utils/claims/fact-checks/telling-keys.ts';

const keys = (text: string, actors: readonly string[] = [], headline: string | null = null) =>
  statementKeys(text, actors, 'en', headline);
const same = (one: string, other: string) => {
  const [a, b] = [keys(one), keys(other)];
  return sameStatement(a, b, keyRarity([a, b], 2)) !== null;
};

describe('sameStatement', () => {
  it.each([
    [
      'The mayor of Tarnwick sold the town’s lighthouse to her brother for one crown.',
      'Tarnwick’s mayor sold a lighthouse to her own brother for a single crown, a post says.',
    ],
    [
      'Every seventh bridge in Ostermark is closed to lorries.',
      'In Ostermark, every seventh bridge is closed for lorries.',
    ],
  ])('takes “%s” for “%s”', (one, other) => expect(same(one, other)).toBe(true));

  it.each([
    [
      'The mayor of Tarnwick sold the town’s lighthouse to her brother for one crown.',
      'The mayor of Tarnwick opened a school for 400 pupils on Monday.',
    ],
    ['Ostermark', 'Ostermark'],
    [
      'A vaccine made sheep sterile in the hills of Brenk.',
      'Brenk bought vaccine for its schools and hired nurses for the winter.',
    ],
  ])('does not take “%s” for “%s”', (one, other) => expect(same(one, other)).toBe(false));

  it('lets actors meet where their names differ', () => {
    const rarity = () => 3;
    const [one, other] = [
      'Kiev sold wheat to Egypt below cost',
      'Ukraine sold its wheat to Cairo below cost',
    ];
    const bare = statementLikeness(keys(one), keys(other), rarity);
    const named = statementLikeness(
      keys(one, ['ukraine', 'egypt']),
      keys(other, ['ukraine', 'egypt']),
      rarity,
    );
    expect(named).toBeGreaterThan(bare);
  });

  it('is symmetric, from 0 to 1, and 1 for what is the same', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 20 }), fc.lorem({ maxCount: 20 }), (one, other) => {
        const [a, b] = [keys(one), keys(other)];
        const rarity = keyRarity([a, b], 2);
        const likeness = statementLikeness(a, b, rarity);
        expect(likeness).toBeCloseTo(statementLikeness(b, a, rarity));
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1 + 1e-9);
        if (a.size > 0) expect(statementLikeness(a, a, rarity)).toBeCloseTo(1);
      }),
    );
  });
});

describe('statementKeys', () => {
  it('counts a headline’s words for less than the statement’s', () => {
    const found = keys('Sold for one crown.', ['brenk'], 'Was the lighthouse sold?');
    expect(found.get('lighthous')).toBeLessThan(found.get('sold') ?? 0);
    expect(found.has(':actor:brenk')).toBe(true);
  });
});

describe('tellingKeys', () => {
  it('prefers what few texts have, and bounds how much is searched', () => {
    const [first] = tellingKeys([keys('A new lighthouse for the state')]);
    expect(first).toBe('lighthous');
    const many = keys(Array.from({ length: 500 }, (_, at) => `wor${'abcdefghij'[at % 10]}${at}x`).join(' '));
    expect(tellingKeys([many]).length).toBeLessThan(200);
  });
});
