import { describe, expect, test } from 'vitest';
import { agreedTypes } from '../../../../utils/actors/tagger/agreed-types.ts';
import type { TaggedName } from '../../../../utils/actors/tagger/tagger.ts';
import { readLines } from './read-lines.ts';

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

  test('no names agree on nothing', () => {
    expect(agreed()).toEqual({});
  });
});
