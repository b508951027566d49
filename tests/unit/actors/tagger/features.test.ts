import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NamedCandidate } from '../../../../utils/actors/names/candidate.ts';
import type { ReadDocument } from '../../../../utils/actors/names/find-names.ts';
import { featuresOf } from '../../../../utils/actors/tagger/features.ts';
import { openStretches } from '../../../../utils/actors/tagger/open-stretches.ts';
import { textHash } from '../../../../utils/text/text-hash.ts';
import { placeOf, readLines, usualWords } from './read-lines.ts';

const BITS = 17;
const USUAL = usualWords('the of a in and said was his she met two for left on');

/** The features of each word, as their numbers in order. */
function featureRows(read: ReadDocument, found: readonly NamedCandidate[] = [], bits = BITS): string[] {
  const stretches = openStretches(read.document, USUAL);
  const { starts, ids } = featuresOf(read, found, USUAL, bits, stretches);
  return read.document.words.map((_, at) => ids.subarray(starts[at], starts[at + 1]).join(' '));
}

const line = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'the',
        'of',
        'said',
        'Brenk',
        'TARN',
        'Norvik',
        'President',
        'Ivo',
        '’s',
        'gravel',
        '7',
        '.',
      ),
      fc.string({ maxLength: 5 }),
    ),
    { maxLength: 15 },
  )
  .map((words) => words.join(' '));

describe('featuresOf', () => {
  test('gives the same document the same features, in order, within the table', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 3 }), fc.integer({ min: 4, max: 20 }), (lines, bits) => {
        const read = readLines(lines);
        const stretches = openStretches(read.document, USUAL);
        const { starts, ids } = featuresOf(read, [], USUAL, bits, stretches);
        expect(starts).toHaveLength(read.document.words.length + 1);
        expect(starts[0]).toBe(0);
        for (let at = 1; at < starts.length; at += 1)
          expect(starts[at]).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
        expect(starts[starts.length - 1]).toBe(ids.length);
        expect(ids.every((id) => id < 2 ** bits)).toBe(true);
        const again = readLines(lines);
        const second = featuresOf(again, [], USUAL, bits, openStretches(again.document, USUAL));
        expect(second.ids).toEqual(ids);
        expect(second.starts).toEqual(starts);
      }),
      { numRuns: 60 },
    );
  });

  test('words outside of the open stretches have none, all others have some', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 3 }), (lines) => {
        const read = readLines(lines);
        const open = new Set<number>();
        for (const { from, to } of openStretches(read.document, USUAL))
          for (let at = from; at < to; at += 1) open.add(at);
        featureRows(read).forEach((row, at) => {
          expect(row !== '').toBe(open.has(at));
        });
      }),
      { numRuns: 60 },
    );
  });

  test('a line is read by itself where the others hold none of its words', () => {
    const own = 'On the coast Ivo Brenk met two gravel traders .';
    const alone = featureRows(readLines([own]));
    const before = readLines(['Norvik harbour flooded PARVAL', own]);
    const shift = before.document.words.length - alone.length;
    expect(featureRows(before).slice(shift)).toEqual(alone);
    const after = readLines([own, 'Norvik harbour flooded PARVAL']);
    expect(featureRows(after).slice(0, alone.length)).toEqual(alone);
  });

  test('how another line writes a word is a matter of its features', () => {
    const own = 'Gravel met Tarn .';
    const alone = featureRows(readLines([own]));
    const small = featureRows(readLines([own, 'She left for gravel .'])).slice(0, alone.length);
    expect(small[0]).not.toBe(alone[0]);
    const titled = featureRows(readLines([own, 'On the left President Tarn spoke .'])).slice(0, alone.length);
    expect(titled[2]).not.toBe(alone[2]);
  });

  test('tell capitals, neighbours and what the rules found', () => {
    const rows = (text: string) => featureRows(readLines([text]));
    expect(rows('she met Tarn')[2]).not.toBe(rows('she met TARN')[2]);
    expect(rows('she met Tarn')[2]).not.toBe(rows('she left Tarn')[2]);
    const read = readLines(['she met Tarn']);
    const found: NamedCandidate = {
      ...placeOf(read, 'Tarn'),
      readings: [],
      type: 'person',
      titled: false,
      confidence: 0.9,
    };
    expect(featureRows(read, [found])[2]).not.toBe(featureRows(read)[2]);
  });

  test('are those that the model was trained with', () => {
    const read = readLines([
      'Zemblik Orvath quolled Parvex-Ostrin , 77 QRTs',
      'ZEMBLIK , the quolled iVraxt .',
    ]);
    const found: NamedCandidate[] = [
      { ...placeOf(read, 'Zemblik Orvath'), readings: [], type: 'person', titled: false, confidence: 0.9 },
    ];
    const { ids } = featuresOf(read, found, USUAL, BITS, [{ from: 0, to: read.document.words.length }]);
    // Where this changes, the model has to be trained anew and MODEL_VERSION raised. No list holds these words.
    expect([ids.length, textHash(ids.join(' '), 0, ids.join(' ').length)]).toEqual([1145, 603773596]);
  });
});
