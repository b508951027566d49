import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActorType } from '../../../../utils/actors/actor.ts';
import { unknownActorId } from '../../../../utils/actors/linking/unknown-actor-id.ts';
import { createRecogniser } from '../../../../utils/actors/recognise-actors.ts';
import { dictionary, recogniser } from '../read.ts';

const ARTICLES = [
  'Dmitry Orlov, a nurse in Norvik, met the Norvik Fisheries Council (NFC). Orlov thanked the NFC.',
  'The baker Dmitriy Orlow left. “No,” said Mr Orlow to the Norvik Fisheries Council.',
  'Orlov Bank sold its office in Norvik to Rosa Tolvanen. Tolvanen and Ivo Tarn signed on Monday.',
  'Col. Ivo Tarn and his brother Jan Tarn spoke. Tarn said that Norvik must wait.',
  'In Spain, Prime Minister Sanchez met Volodymyr Zelenskyj; Zelenskij thanked Spain.',
  'Mr Perth, a baker, came to Perth. “No,” said Perth.',
].map((text) => ({
  text,
  blocks: [{ kind: 'body' as const, start: 0, end: text.length }],
  outlet: null,
  language: 'en',
}));

test('reading articles in another order gives the same actors', () => {
  const alone = ARTICLES.map((article) => createRecogniser(dictionary).recognise(article));
  fc.assert(
    fc.property(fc.shuffledSubarray([...ARTICLES.keys()], { minLength: ARTICLES.length }), (order) => {
      const shared = createRecogniser(dictionary);
      for (const at of order) {
        const article = ARTICLES[at];
        if (article) expect(shared.recognise(article)).toEqual(alone[at]);
      }
    }),
    { numRuns: 20 },
  );
});

test('two articles agree on an actor whom no list knows, however they spell the name', () => {
  const [first, second, third] = ARTICLES.map(
    (article) => new Set(recogniser.recognise(article).actors.map((actor) => actor.id)),
  );
  expect(first).toContain('dmitri-orlov');
  expect(second).toContain('dmitri-orlov');
  expect(first).toContain('norvik-fisheries-council');
  expect(second).toContain('norvik-fisheries-council');
  expect(third).not.toContain('dmitri-orlov');
});

describe('the id of an unknown name', () => {
  test('is one for all its spellings, and readable', () => {
    expect(unknownActorId('Rosa Tolvanen', 'person')).toBe('rosa-tolvanen');
    expect(unknownActorId('Mrs. Rosa Tolvanen’s', 'person')).toBe('rosa-tolvanen');
    expect(unknownActorId('Salim al-Karruf', 'person')).toBe(unknownActorId('Salim El-Karuf', 'person'));
    expect(unknownActorId('Tolva Labour Organisation', 'organisation')).toBe(
      unknownActorId('Tolva Labor Organization', 'organisation'),
    );
  });

  test('tells a bare surname from a town or company of that name', () => {
    expect(unknownActorId('Norvik', 'person')).not.toBe(unknownActorId('Norvik', 'place'));
    expect(unknownActorId('Norvik', 'place')).toBe(unknownActorId('Norvik', 'organisation'));
  });

  test('is never empty, and the same for the same name', () => {
    const types = fc.constantFrom<ActorType>('person', 'organisation', 'state', 'place', 'group');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), types, (name, type) => {
        const id = unknownActorId(name, type);
        expect(id === '' && name !== '').toBe(false);
        expect(unknownActorId(name.toUpperCase().toLowerCase(), type).length).toBeGreaterThanOrEqual(0);
        expect(unknownActorId(name, type)).toBe(id);
      }),
    );
  });
});
