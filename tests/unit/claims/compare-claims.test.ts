import { describe, expect, it } from 'vitest';
import { align } from '../../../utils/claims/aligning/align-claims.ts';
import { judgeFound } from '../../../utils/claims/compare-claims.ts';
import type { Relation } from '../../../utils/claims/comparison.ts';
import { claimIn } from './articles.ts';

type Pair = readonly [a: string, b: string, relation: Relation | 'unrelated'];

const compare = (
  a: string,
  b: string,
  dateA: string | null = '2026-01-29',
  dateB: string | null = '2026-01-20',
) => judgeFound(align(claimIn('a', a, dateA), claimIn('b', b, dateB)));

describe('judgeFound', () => {
  it.each<Pair>([
    [
      'The storm drove 540,000 people in Norland from their homes.',
      'More than 600,000 people in Norland were driven from their homes by the storm.',
      'figure-differs',
    ],
    [
      'Norland spent 1.5 percent of its GDP on ships.',
      'Norland spent 1.3 per cent of its GDP on ships.',
      'figure-differs',
    ],
    [
      'Norland owes the shipyard €90bn for the new fleet.',
      'Norland owes the shipyard 60 billion euro for its new fleet.',
      'figure-differs',
    ],
    ['About 140 million people live in Norland.', 'Norland has 141.2 million people living in it.', 'agree'],
    [
      'The Port Authority of Norland hired half of its new pilots abroad.',
      'The Port Authority of Norland hired 50 percent of its new pilots abroad.',
      'agree',
    ],
    [
      'Norland closed the harbour at Lindby in March 2022.',
      'Norland closed the harbour at Lindby in April 2022.',
      'date-differs',
    ],
    [
      'Norland closed the harbour at Lindby on January 26.',
      'Norland closed its Lindby harbour on 26 January 2026.',
      'agree',
    ],
    [
      '“If we build a second quay, it will just confuse the pilots,” Ana Veld said.',
      '“If we build a second quay, it is only going to confuse the pilots,” Veld told the council.',
      'quote-altered',
    ],
    [
      'The mayor told the council: “It is time to bury the quarrels of the past,” Ana Veld said.',
      '“Today it is time to bury the quarrels of the past,” Ana Veld said.',
      'quote-altered',
    ],
    [
      'The storm cut about 6,500 homes in Norland from power.',
      'The storm cut about 5,600 homes in Norland from power.',
      'figure-differs',
    ],
    [
      'The storm cut about 6,500 homes in Norland from power.',
      'The storm cut 6,300 homes in Norland from power.',
      'agree',
    ],
    [
      'The harbour at Kiev reopened for grain ships after the repairs.',
      'The harbour at Kyiv reopened for grain ships after the repairs.',
      'wording-differs',
    ],
    [
      'Norland annexed the islands in the northern strait.',
      'The islands in the northern strait joined Norland.',
      'wording-differs',
    ],
    [
      'The council of Norland approved the new harbour tax.',
      'The council of Norland rejected the new harbour tax.',
      'contradicts',
    ],
    [
      'The council of Norland approved the new harbour tax.',
      'The council of Norland has not approved the new harbour tax.',
      'contradicts',
    ],
    [
      'Divers from Norland have not searched the wreck off Lindby and found no trace of oil.',
      'Divers from Norland have searched the wreck off Lindby and found no trace of oil.',
      'contradicts',
    ],
    [
      'Norland sent three icebreakers to free the ferry.',
      'Sudmark sent three icebreakers to free the ferry.',
      'actor-differs',
    ],
    [
      'The Lindby Herald sent three icebreakers to free the ferry.',
      'The Oster Herald sent three icebreakers to free the ferry.',
      'actor-differs',
    ],
    [
      'The strait will freeze over before the herring fleet returns, Ana Veld said.',
      'The strait will freeze over before the herring fleet returns, Tomas Brandt said.',
      'attribution-differs',
    ],
    [
      'The harbour of Norland reopened to grain ships after repairs.',
      'Repairs done, the harbour of Norland has reopened to grain ships.',
      'agree',
    ],
  ])('%s | %s', (a, b, relation) => {
    expect(compare(a, b)).toMatchObject({ relation });
  });

  it.each([
    [
      'Norland owes the shipyard €90bn for the new fleet.',
      'Norland owes the shipyard $100bn for the new fleet.',
      'figure-differs',
    ],
    [
      'Norland put a duty of 25 percent on timber.',
      'Sudmark put a duty of 10 percent on steel pipes.',
      'figure-differs',
    ],
    [
      'The storm killed 1,400 seals in Norland.',
      'The new ferry carries 1,500 passengers from Norland.',
      'figure-differs',
    ],
    [
      'Norland spent 1.3 percent of its GDP on ships.',
      'Ana Veld demanded that Norland spend 5 percent of its GDP on ships.',
      'figure-differs',
    ],
    [
      '“The quay is closed,” Ana Veld said.',
      '“The quay is closed for good,” Ana Veld said.',
      'quote-altered',
    ],
  ])('does not take for a difference: %s | %s', (a, b, relation) => {
    expect(compare(a, b).relation).not.toBe(relation);
  });

  it.each([
    ['Norland opened a museum of knots.', 'Norland lost a football match.'],
    ['The weather was fine.', 'Shares fell on Tuesday.'],
  ])('leaves unrelated: %s | %s', (a, b) => {
    expect(compare(a, b)).toEqual({ relation: 'unrelated' });
  });

  it('explains a figure with both numbers and the days between', () => {
    const verdict = compare(
      'The storm drove 540,000 people in Norland from their homes.',
      'More than 600,000 people in Norland were driven from their homes by the storm.',
    );
    expect(verdict).toMatchObject({
      why: 'Same count of people, reported nine days apart; 540,000 is not “more than 600,000”.',
      rule: 'figure',
    });
  });

  it('calls a risen toll an update only where both dates are known and the page is later', () => {
    const now = 'The death toll of the Norland storm has risen to 52 people.';
    const then = 'The death toll of the Norland storm stood at 31 people.';
    expect(compare(now, then).relation).toBe('update');
    expect(compare(now, then, '2026-01-20', '2026-01-29').relation).toBe('figure-differs');
    expect(compare(now, then, null, '2026-01-20').relation).toBe('figure-differs');
  });

  it('calls what was planned and is done an update', () => {
    const now = 'Norland signed the fishing treaty with Sudmark on Monday.';
    const then = 'Norland will sign the fishing treaty with Sudmark.';
    expect(compare(now, then)).toMatchObject({ relation: 'update', rule: 'update' });
  });

  it('calls amounts of two periods a difference of scope', () => {
    expect(
      compare(
        'Norland built 40 ships for its own navy in 2023.',
        'Norland built 25 ships for its own navy in 2019.',
      ),
    ).toMatchObject({ relation: 'scope-differs' });
  });

  it('marks the words that differ within each claim', () => {
    const a = 'Norland spent 1.5 percent of its GDP on ships.';
    const b = 'Norland spent 1.3 per cent of its GDP on ships.';
    const verdict = compare(a, b);
    if (verdict.relation === 'unrelated') throw new Error('unrelated');
    expect(verdict.marksA.map(({ start, end }) => a.slice(start, end))).toEqual(['1.5 percent']);
    expect(verdict.marksB.map(({ start, end }) => b.slice(start, end))).toEqual(['1.3 per cent']);
  });

  it('marks no part of a contraction alone', () => {
    const a = '“If the pilots strike then the harbour it will stand still,” Ada Holm of Norland said.';
    const b = '“If the pilots strike then the harbour it’s going to stand still,” Ada Holm of Norland said.';
    const verdict = compare(a, b);
    if (verdict.relation === 'unrelated') throw new Error('unrelated');
    expect(verdict.relation).toBe('quote-altered');
    expect(verdict.marksB.map(({ start, end }) => b.slice(start, end))).toEqual(['it’s going to']);
  });
});
