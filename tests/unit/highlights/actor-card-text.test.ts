import { expect, test } from 'vitest';
import {
  announceCard,
  barHeight,
  cardFigures,
  coveragePeriod,
  describeActor,
  describeMonths,
} from '../../../utils/highlights/actor-card-text.ts';
import type { ActorCard, RoleView } from '../../../utils/messages/actor-answers.ts';

const CARD: ActorCard = {
  actor: { id: 'kremlin', name: 'Kremlin', type: 'organisation', standsFor: 'russia', description: null },
  standsForName: 'the government of Russia',
  asOf: null,
  roles: [],
  mentions: 14,
  articles: 1,
  outlets: ['RT', 'POLITICO', 'Asia Times', 'The i Paper', 'DW'],
  first: '2025-01-29',
  last: '2026-02',
  months: [
    { month: '2025-01', mentions: 3 },
    { month: '2025-02', mentions: 11 },
  ],
};

test('a name that stands for another says so where it does, before any description', () => {
  const card = { ...CARD, actor: { ...CARD.actor, description: 'seat of power' } };
  expect(describeActor(card, 'sure')).toBe('stands for the government of Russia');
  expect(describeActor(card, 'probable')).toBe('probably stands for the government of Russia');
  expect(describeActor(card, null)).toBe('seat of power · here: the place');
});

test('without anything better the kind of actor is named', () => {
  const plain = { ...CARD, standsForName: null };
  expect(describeActor({ ...plain, actor: { ...CARD.actor, description: 'seat of power' } }, 'sure')).toBe(
    'seat of power',
  );
  expect(describeActor(plain, null)).toBe('organisation');
});

test('a role that the coverage gives stands before the list’s word, with who says so and when', () => {
  const role: RoleView = {
    role: 'Kremlin spokesman',
    former: false,
    outlets: ['RT'],
    articles: 1,
    first: '2026-01-02',
    last: '2026-01-02',
    newest: null,
    onPage: false,
    differs: false,
  };
  const person = { ...CARD.actor, description: 'press secretary' };
  expect(describeActor({ ...CARD, actor: person, standsForName: null, roles: [role] }, null)).toBe(
    'Kremlin spokesman (RT, Jan 2026)',
  );
});

test('figures are counted in words, and many outlets are only counted', () => {
  expect(cardFigures(CARD)).toEqual(['14 earlier mentions', '1 article', 'RT · POLITICO · Asia Times +2']);
  expect(cardFigures({ ...CARD, mentions: 0 })).toEqual(['Not in earlier coverage']);
});

test.each([
  ['2025-01-29', '2026-02', 'Jan 2025 – Feb 2026'],
  ['2025-01-02', '2025-01-30', 'Jan 2025'],
  ['2019', '2026-02', '2019 – Feb 2026'],
  [null, null, ''],
])('coverage from %s to %s spans “%s”', (first, last, period) => {
  expect(coveragePeriod({ first, last })).toBe(period);
});

test('the chart is told in words', () => {
  expect(describeMonths(CARD)).toBe('Mentions by month, most in Feb 2025: 11');
  expect(describeMonths({ months: [] })).toBe('');
});

test('a month with a single mention beside a high one stays visible', () => {
  expect(barHeight(1, 500)).toBe(0.1);
  expect(barHeight(0, 500)).toBe(0);
  expect(barHeight(500, 500)).toBe(1);
});

test('a screen reader hears all of it in one sentence, and then why it was taken for this actor', () => {
  const sentence =
    'Kremlin, stands for the government of Russia, 14 earlier mentions, 1 article, RT · POLITICO · Asia Times +2, Jan 2025 – Feb 2026.';
  expect(announceCard(CARD, { metonym: 'sure', why: null })).toBe(sentence);
  expect(announceCard(CARD, { metonym: 'sure', why: 'It acts here.' })).toBe(`${sentence} It acts here.`);
});
