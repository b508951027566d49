// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { type CardContent, cardBody } from '../../../utils/highlights/actor-card-body.ts';
import type { ActorCard, PaintedMention } from '../../../utils/messages/actor-answers.ts';

const MENTION: PaintedMention = {
  start: 0,
  end: 6,
  actor: 'sussex',
  name: 'Sussex',
  type: 'place',
  metonym: null,
  why: null,
  otherWords: [],
};
const CARD: ActorCard = {
  actor: { id: 'sussex', name: 'Sussex', type: 'place', standsFor: null, description: 'county in England' },
  standsForName: null,
  asOf: null,
  roles: [],
  mentions: 3,
  articles: 2,
  outlets: [],
  first: '2025-01',
  last: '2025-01',
  months: [],
};

function linesOf(content: CardContent, mention: Partial<PaintedMention> = {}): readonly string[] {
  const listener = { seeCoverage: () => undefined, wrong: () => undefined };
  return cardBody(document, { ...MENTION, ...mention }, content, listener).map(saidBy);
}

function saidBy(part: HTMLElement): string {
  const within = [...part.querySelectorAll<HTMLElement>('[data-text]')];
  return [part, ...within].map(({ dataset }) => dataset.text ?? '').join('');
}

test('leaves no text in the document, where a page script could find it', () => {
  const listener = { seeCoverage: () => undefined, wrong: () => undefined };
  const parts = cardBody(document, MENTION, { state: 'known', card: CARD }, listener);
  expect(parts.map(({ textContent }) => textContent).join('')).toBe('');
});

test('says who it is, why it was taken for that, and what the library holds', () => {
  expect(linesOf({ state: 'known', card: CARD }, { why: 'The article also says “East Sussex”.' })).toEqual([
    'Sussex · county in England',
    'The article also says “East Sussex”.',
    '3 earlier mentions2 articles',
    'Jan 2025Wrong?See coverage ⏎',
  ]);
});

test('whoever is not in earlier coverage can be corrected all the same', () => {
  expect(linesOf({ state: 'known', card: { ...CARD, mentions: 0, first: null, last: null } }).at(-1)).toBe(
    'Wrong?',
  );
});

test('what a correction did stands with the way back, or without one', () => {
  const said = '“Sussex” is no longer marked.';
  expect(linesOf({ state: 'corrected', said, undo: () => undefined })).toEqual([`${said}Undo`]);
  expect(linesOf({ state: 'corrected', said, undo: null })).toEqual([said]);
});

test('no text is read as markup', () => {
  const markup = '<img src=x onerror=alert(1)>';
  const card = { ...CARD, actor: { ...CARD.actor, name: markup, description: markup }, outlets: [markup] };
  const listener = { seeCoverage: () => undefined, wrong: () => undefined };
  for (const element of cardBody(document, { ...MENTION, why: markup }, { state: 'known', card }, listener)) {
    expect(element.querySelector('img')).toBeNull();
  }
});

test('a click that no person made does nothing', () => {
  let asked = 0;
  const count = () => {
    asked++;
  };
  const body = cardBody(
    document,
    MENTION,
    { state: 'known', card: CARD },
    { seeCoverage: count, wrong: count },
  );
  for (const element of body) for (const button of element.querySelectorAll('button')) button.click();
  expect(asked).toBe(0);
});
