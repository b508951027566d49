import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActorType } from '../../../../utils/actors/actor.ts';
import type { ListedNames } from '../../../../utils/actors/tagger/listed-names.ts';
import { boundNames } from '../../../../utils/actors/tagger/name-bounds.ts';
import { placeOf, readLines } from './read-lines.ts';

const NOBODY: ListedNames = { endOf: () => undefined, startOf: () => undefined };

/** The names that are left of the first one tagged in a line, as texts. `listed` are names that a list knows. */
function bound(
  line: string,
  tagged: string,
  type: Extract<ActorType, 'person' | 'organisation' | 'place'>,
  listed: readonly string[] = [],
): string[] {
  const read = readLines([line]);
  const places = listed.map((name) => placeOf(read, name));
  const known: ListedNames = {
    endOf: (from) => places.find((one) => one.from === from)?.to,
    startOf: (to) => places.find((one) => one.to === to)?.from,
  };
  const { words, text } = read.document;
  const name = { ...placeOf(read, tagged), type, confidence: 0.8 };
  return boundNames(name, words, listed.length > 0 ? known : NOBODY).map(({ from, to }) =>
    text.slice(words[from]?.start, words[to - 1]?.end),
  );
}

describe('boundNames', () => {
  test('leaves whole names alone', () => {
    expect(
      bound('At the University of Brenk at Tarn she spoke.', 'University of Brenk at Tarn', 'organisation'),
    ).toEqual(['University of Brenk at Tarn']);
    expect(bound('He met Charles de Vaal there.', 'Charles de Vaal', 'person')).toEqual(['Charles de Vaal']);
    expect(bound('Reporters without Borders said so.', 'Reporters without Borders', 'organisation')).toEqual([
      'Reporters without Borders',
    ]);
  });

  test('parts names at words that stand between them', () => {
    expect(
      bound('The Tarn Union members Parval and Brenk met.', 'Tarn Union members Parval', 'organisation'),
    ).toEqual(['Tarn Union', 'Parval']);
    expect(bound('No going into Nordpact by Parval now.', 'Nordpact by Parval', 'organisation')).toEqual([
      'Nordpact',
      'Parval',
    ]);
    expect(
      bound('The Tarn Union members of Parval met.', 'Tarn Union members of Parval', 'organisation'),
    ).toEqual(['Tarn Union', 'Parval']);
  });

  test('parts a rare word from listed names only', () => {
    const line = 'The Nordpact behemoth Parval agreed.';
    expect(bound(line, 'Nordpact behemoth Parval', 'organisation')).toEqual(['Nordpact behemoth Parval']);
    expect(bound(line, 'Nordpact behemoth Parval', 'organisation', ['Parval'])).toEqual([
      'Nordpact',
      'Parval',
    ]);
  });

  test('parts a credit at its slash, and no short name', () => {
    expect(bound('Photo: Mira Tarn/Halvik Press', 'Mira Tarn / Halvik Press', 'person')).toEqual([
      'Mira Tarn',
      'Halvik Press',
    ]);
    expect(bound('The band AC/DC played.', 'AC / DC', 'organisation')).toEqual(['AC/DC']);
  });

  test('drops what is no part of a name at its end', () => {
    expect(bound('The National Tomorrow party won.', 'National Tomorrow party', 'organisation')).toEqual([
      'National Tomorrow',
    ]);
    expect(bound('They flew a Halvik A350 home.', 'Halvik A350', 'organisation')).toEqual(['Halvik']);
    expect(bound('In Parval Gov. Ivo Tarn won.', 'Parval Gov', 'person')).toEqual(['Parval']);
  });

  test('parts an owner that a list knows from what it owns', () => {
    const line = 'At Tarn State University’s Brenk Institute she works.';
    const tagged = 'Tarn State University ’ s Brenk Institute';
    expect(bound(line, tagged, 'organisation')).toEqual(['Tarn State University’s Brenk Institute']);
    expect(bound(line, tagged, 'organisation', ['Tarn State University'])).toEqual([
      'Tarn State University',
      'Brenk Institute',
    ]);
  });

  test('leaves nothing of a mere title', () => {
    expect(bound('The President spoke.', 'President', 'person')).toEqual([]);
  });

  test('gives parts of the name in order, whatever stands in it', () => {
    const word = fc.constantFrom(
      'Tarn',
      'Brenk',
      'of',
      'members',
      'by',
      '/',
      'the',
      'Gov',
      'A350',
      'behemoth',
      '’s',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (line) => {
        const { words } = readLines([`Then Parval ${line.join(' ')} came.`]).document;
        const name = { from: 1, to: words.length - 2, type: 'organisation' as const, confidence: 1 };
        let end = name.from;
        for (const part of boundNames(name, words, NOBODY)) {
          expect(part.from).toBeGreaterThanOrEqual(end);
          expect(part.to).toBeGreaterThan(part.from);
          end = part.to;
        }
        expect(end).toBeLessThanOrEqual(name.to);
      }),
    );
  });
});
