import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActorDictionary } from '../../../utils/actors/dictionary/actor-dictionary.ts';
import { createRecogniser } from '../../../utils/actors/recognise-actors.ts';
import { articleOf } from './article-of.ts';
import { dictionary, recogniser } from './read.ts';

const piece = fc.oneof(
  fc.constantFrom(
    'President',
    'Donald',
    'Trump',
    'the',
    'of',
    'Ministry',
    'US',
    '-',
    'led',
    '’s',
    '.',
    ',',
    '(',
    ')',
    'NATO',
    'al',
    'Bank',
    'J.',
    'and',
    '\n',
    '“',
    'May',
    'in',
    'Kiev',
    'said',
    'HAGUE',
    '&',
    'Kim',
    'Jong',
    'un',
    'München',
    '\u00a0',
    '\u200d',
    'RT',
    '@',
    '$',
    'X',
    'Government',
    'Georgia',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
  // Halves of surrogate pairs too.
  fc.array(fc.nat(0xffff), { maxLength: 4 }).map((units) => String.fromCharCode(...units)),
);
const text = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', '', ' ', '\n')), { maxLength: 60 })
  .map((parts) => parts.flat().join(''));

test('mentions are ordered, disjoint, within one block, and say what stands there', () => {
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 4 }),
      fc.constantFrom('en', 'fr', 'de', null, '', 'x-'),
      (paragraphs, language) => {
        const article = articleOf(paragraphs, language);
        const { mentions, actors } = recogniser.recognise(article);
        const known = new Set(actors.map((actor) => actor.id));
        expect(known.size).toBe(actors.length);
        let end = 0;
        for (const mention of mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(article.text.slice(mention.start, mention.end)).toBe(mention.surface);
          expect(
            article.blocks.some((block) => block.start <= mention.start && mention.end <= block.end),
          ).toBe(true);
          expect(known.has(mention.actor)).toBe(true);
          expect(mention.confidence).toBeGreaterThan(0);
          expect(mention.confidence).toBeLessThanOrEqual(1);
          end = mention.end;
        }
        expect(new Set(mentions.map((mention) => mention.actor)).size).toBe(known.size);
      },
    ),
    { numRuns: 300 },
  );
});

test('the same article gives the same answer', () => {
  fc.assert(
    fc.property(text, (body) => {
      const article = articleOf([body]);
      expect(recogniser.recognise(article)).toEqual(recogniser.recognise(article));
    }),
    { numRuns: 50 },
  );
});

describe('text without end', () => {
  /** Reads a text and counts how often the dictionary was asked. */
  function questions(text: string): number {
    let asked = 0;
    const counting: ActorDictionary = {
      ...dictionary,
      lookup: (key) => {
        asked += 1 + key.length / 100;
        return dictionary.lookup(key);
      },
      longest: (token) => {
        asked += 1;
        return dictionary.longest(token);
      },
      bySurname: (surname) => {
        asked += 1;
        return dictionary.bySurname(surname);
      },
    };
    const { mentions, actors } = createRecogniser(counting).recognise(articleOf([text]));
    expect(mentions.length).toBeLessThanOrEqual(text.length / 2 + 1);
    expect(actors.length).toBeLessThanOrEqual(mentions.length);
    return asked;
  }

  test.each([
    ['capitals', 'A'],
    ['capitals with spaces', 'A '],
    ['names', 'Brenk Tarn '],
    ['known names', 'US Russia '],
    ['beginnings of known names', 'United States of '],
    ['lines', 'Ivo Brenk\n'],
    ['sentences', 'Ivo Brenk met Ana Tarn of the EU. '],
    ['halves of surrogate pairs', '\ud83d Brenk '],
    ['marks without a letter', '\u0301'],
  ])('of %s asks the dictionary no more often for each character', (_, piece) => {
    const size = 100_000;
    const text = piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
    expect(questions(text)).toBeLessThanOrEqual(2.1 * questions(text.slice(0, size / 2)) + 10);
  });
});
