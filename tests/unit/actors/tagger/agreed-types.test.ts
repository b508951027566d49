import { describe, expect, test } from 'vitest';
import { agreedTypes } from '../../../../utils/actors/tagger/agreed-types.ts';
import type { TaggedName } from '../../../../utils/actors/tagger/tagger.ts';
import { placeOf, readLines } from './read-lines.ts';

/** The agreed types of names that stand one a line. */
function agreed(...names: readonly [text: string, type: TaggedName['type'], confidence: number][]) {
  const { document } = readLines(names.map(([text]) => text));
  const tagged = names.map(([, type, confidence], line) => {
    const from = document.words.findIndex((word) => word.line === line);
    const to = document.words.findLastIndex((word) => word.line === line) + 1;
    return { from, to, type, confidence };
  });
  return Object.fromEntries(agreedTypes(document, tagged));
}

describe('agreedTypes', () => {
  test('the sure places carry the others', () => {
    expect(agreed(['Tarn', 'place', 0.5], ['Tarn', 'organisation', 0.9])).toEqual({ tarn: 'organisation' });
  });

  test('many places in doubt outweigh one', () => {
    expect(agreed(['Tarn', 'place', 0.5], ['Tarn', 'organisation', 0.9], ['Tarn', 'place', 0.5])).toEqual({
      tarn: 'place',
    });
  });

  test('whoever is named in full is a person by the surname too', () => {
    expect(agreed(['Ivo Brenk', 'person', 0.9], ['Brenk', 'organisation', 0.6])).toEqual({
      'ivo brenk': 'person',
      brenk: 'person',
    });
  });

  test('an organisation gives its last word no type', () => {
    expect(agreed(['Tarn Harbour', 'organisation', 0.9])).toEqual({ 'tarn harbour': 'organisation' });
  });

  test('capitals and signs make no other name, and what is no actor says nothing', () => {
    expect(agreed(['TARN-OST', 'place', 0.6], ['Tarn Ost', 'place', 0.6], ['Harbour', null, 0.9])).toEqual({
      'tarn ost': 'place',
    });
  });

  test('a bare word that opens a firm’s name is the firm, unless somebody of that name is introduced', () => {
    expect(agreed(['Tarn Mining Company', 'organisation', 0.9], ['Tarn', 'person', 0.9])).toMatchObject({
      tarn: 'organisation',
    });
    expect(
      agreed(
        ['Tarn Mining Company', 'organisation', 0.9],
        ['Ivo Tarn', 'person', 0.9],
        ['Tarn', 'person', 0.9],
      ),
    ).toMatchObject({ tarn: 'person' });
  });

  test('a list of places that a word for their kind opens makes places of all its names', () => {
    const read = readLines(['Residents of Ha Tarn, Brenk and Parval said that Moor came.']);
    const names = ['Ha Tarn', 'Brenk', 'Parval', 'Moor'].map((name) => ({
      ...placeOf(read, name),
      type: 'person' as const,
      confidence: 0.9,
    }));
    expect(Object.fromEntries(agreedTypes(read.document, names))).toMatchObject({
      'ha tarn': 'place',
      brenk: 'place',
      parval: 'place',
      moor: 'person',
    });
  });

  test('no names agree on nothing', () => {
    expect(agreed()).toEqual({});
  });
});
