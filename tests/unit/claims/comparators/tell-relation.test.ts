import { describe, expect, it } from 'vitest';
import { align } from '../../../../utils/claims/aligning/align-claims.ts';
import { tellRelation } from '../../../../utils/claims/comparators/tell-relation.ts';
import { RELATIONS, type Relation } from '../../../../utils/claims/comparison.ts';
import { claimIn } from '../articles.ts';

type Case = readonly [relation: Relation, a: string, b: string, why: string];

const CASES: readonly Case[] = [
  [
    'quote-altered',
    '“The mole will surely hold out,” Ana Veld said.',
    '“The mole will hold out,” Ana Veld said.',
    'Both quote the same statement, but not word for word: “The mole will surely hold out” here, “The mole will hold out” there.',
  ],
  [
    'update',
    'Norland has raised the ferry.',
    'Norland will raise the ferry.',
    'Still to come in the earlier report, reported nine days apart; “has raised” in this one.',
  ],
  [
    'scope-differs',
    'All ferries of Norland are late.',
    'Some ferries of Norland are late.',
    'This passage speaks of the whole (“All”), the other one of a part (“Some”).',
  ],
  [
    'figure-differs',
    'The storm sank 14 boats.',
    'The storm sank 19 boats.',
    'Same count of boats, reported nine days apart; 14 is not 19.',
  ],
  [
    'date-differs',
    'The lighthouse was lit in 1911.',
    'The lighthouse was lit in 1924.',
    'Same event, different dates, reported nine days apart; 1911 here, 1924 there.',
  ],
  [
    'actor-differs',
    'Ana Veld bought the ferry.',
    'The ferry was bought by Tomas Brandt.',
    'The same statement, but about Ana Veld here and about Tomas Brandt there.',
  ],
  [
    'contradicts',
    'The council approved the ferry line.',
    'The ferry line was rejected by the council.',
    'The two cannot both hold as they stand: “approved” here, “rejected” there.',
  ],
  [
    'attribution-differs',
    'The mole is too low, Ana Veld said.',
    'The mole is too low.',
    'Here the source is Ana Veld; the other passage names none.',
  ],
  [
    'wording-differs',
    'The harbour at Kiev froze.',
    'The harbour at Kyiv froze.',
    'Same fact, other words for Ukraine’s capital: “Kiev” here, “Kyiv” there.',
  ],
  ['agree', 'The storm sank 14 boats.', 'Fourteen boats sank in the storm.', 'Both give 14.'],
];

const alignment = (a: string, b: string) =>
  align(claimIn('a', a, '2026-01-29'), claimIn('b', b, '2026-01-20'), true);

describe('tellRelation', () => {
  it('is tested for every relation', () => {
    expect(CASES.map(([relation]) => relation)).toEqual([...RELATIONS]);
  });

  it.each(CASES)('explains %s', (relation, a, b, why) => {
    const verdict = tellRelation(relation, alignment(a, b));
    expect(verdict).toMatchObject({ relation, why });
    for (const mark of verdict?.marksA ?? []) expect(a.slice(mark.start, mark.end).trim()).not.toBe('');
    for (const mark of verdict?.marksB ?? []) expect(b.slice(mark.start, mark.end).trim()).not.toBe('');
  });

  it('explains each way in which one side has nothing to set against the other', () => {
    const why = (relation: Relation, a: string, b: string) => tellRelation(relation, alignment(a, b))?.why;
    expect(why('attribution-differs', 'The mole is too low.', 'The mole is too low, Ana Veld said.')).toBe(
      'This passage names no source; in the other one it is Ana Veld.',
    );
    expect(why('contradicts', 'The ferry did not sail.', 'The ferry sailed.')).toBe(
      'What one passage says, the other denies: “not” stands only here.',
    );
    expect(why('scope-differs', 'Norland lost 40 sheep per capita.', 'Norland lost 9,000 sheep.')).toBe(
      'Only this passage gives a rate or share (“per capita”); the other one gives a total.',
    );
    expect(why('scope-differs', 'Norland lost 9,000 sheep.', 'Norland lost 40 sheep per capita.')).toBe(
      'Only the other passage gives a rate or share (“per capita”); this one gives a total.',
    );
  });

  it('writes the words that open a passage small within its own sentence', () => {
    const told = tellRelation(
      'attribution-differs',
      alignment('The harbour office said the mole is too low.', 'Divers said the mole is too low.'),
    );
    expect(told?.why).toBe('The same content, but from the harbour office here and from Divers there.');
  });

  it('tells no update of reports whose order nobody knows', () => {
    const undated = align(
      claimIn('a', 'Norland has raised the ferry.', null),
      claimIn('b', 'It will be raised.', null),
    );
    expect(tellRelation('update', undated)).toBeNull();
  });

  it('takes a share for no other measure where both give shares', () => {
    const shares = alignment('Fares in Norland went up by 11 percent.', 'Fares in Norland rose by a fifth.');
    expect(tellRelation('scope-differs', shares)?.why ?? '').not.toContain('rate or share');
  });

  it('has nothing to show for amounts, dates and quotations that are not there', () => {
    const plain = alignment('The harbour froze.', 'The harbour did not freeze.');
    for (const relation of ['figure-differs', 'date-differs', 'quote-altered'] as const)
      expect(tellRelation(relation, plain)).toBeNull();
  });
});
