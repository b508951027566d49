import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areOpposites } from '../../../../utils/claims/meaning/opposite-words.ts';
import opposites from '../../../../utils/claims/meaning/opposites.json' with { type: 'json' };

describe('the list of opposites', () => {
  it('sets words against words, none against itself', () => {
    expect(opposites.length).toBeGreaterThan(250);
    for (const sides of opposites) {
      expect(sides).toHaveLength(2);
      const [left, right] = sides.map((words) => new Set(words));
      expect(left?.size && right?.size).toBeTruthy();
      expect([...(left ?? [])].filter((word) => right?.has(word))).toEqual([]);
    }
  });
});

describe('areOpposites', () => {
  it.each([
    ['deliberate', 'accidental'],
    ['deliberately', 'accidentally'],
    ['voluntary', 'compulsory'],
    ['safest', 'dangerous'],
    ['legal', 'illegal'],
    ['publicly', 'secretly'],
    ['guilty', 'innocent'],
    ['alive', 'dead'],
    ['stronger', 'weaker'],
    ['ally', 'enemies'],
    ['likely', 'unlikely'],
    ['stable', 'unstable'],
    ['accurate', 'inaccurate'],
    ['agreed', 'disagreed'],
    ['stabilise', 'destabilise'],
    ['existent', 'non-existent'],
    ['escalation', 'de-escalation'],
    ['rose', 'fell'],
    ['approved', 'rejected'],
    ['approval', 'rejection'],
    ['resigned', 'promoted'],
    ['acquitted', 'convicted'],
    ['confirms', 'denied'],
    ['temporary', 'permanent'],
    ['hired', 'sacked'],
    ['truce', 'war'],
  ])('sets %j against %j, either way round', (one, other) => {
    expect(areOpposites(one, other)).toBe(true);
    expect(areOpposites(other, one)).toBe(true);
  });

  it.each([
    ['rise', 'growth'],
    ['import', 'important'],
    ['deal', 'ideal'],
    ['port', 'import'],
    ['proved', 'improved'],
    ['formed', 'informed'],
    ['part', 'depart'],
    ['covered', 'discovered'],
    ['minister', 'harbour'],
    ['said', 'added'],
    ['doctor', 'patient'],
    ['', ''],
    ['', 'un'],
  ])('leaves %j and %j alone', (one, other) => {
    expect(areOpposites(one, other)).toBe(false);
    expect(areOpposites(other, one)).toBe(false);
  });

  it('is symmetric, never true of a word and itself, and takes any text', () => {
    const words = opposites.flat(2);
    const word = fc.oneof(fc.constantFrom(...words), fc.string());
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(areOpposites(one, other)).toBe(areOpposites(other, one));
        expect(areOpposites(one, one)).toBe(false);
      }),
    );
  });
});
