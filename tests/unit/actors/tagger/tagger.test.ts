import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTagger, type Tagging } from '../../../../utils/actors/tagger/tagger.ts';
import { readTaggerModel, writeTaggerModel } from '../../../../utils/actors/tagger/tagger-model.ts';
import { readLines } from './read-lines.ts';
import { toyModel } from './toy-model.ts';

const model = readTaggerModel(writeTaggerModel(toyModel()));
const tagger = createTagger(model);

function tag(...lines: readonly string[]): Tagging {
  return tagger.tag(readLines(lines), []);
}

function shown(...lines: readonly string[]): string[] {
  const read = readLines(lines);
  return tagger.tag(read, []).names.map(({ from, to, type }) => {
    const name = read.document.words.slice(from, to).map((word) => word.text);
    return `${name.join(' ')}:${type}`;
  });
}

const lines = fc.array(
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          'the',
          'in',
          'said',
          'Malta',
          'Dresda',
          'HOLDINGS',
          'Holdings',
          'Kelvor',
          '-',
          '’s',
          '7',
          '.',
        ),
        fc.string({ maxLength: 5 }),
      ),
      { maxLength: 20 },
    )
    .map((words) => words.join(' ')),
  { maxLength: 4 },
);

describe('a tagger', () => {
  test('names people, places and firms as it was taught', () => {
    expect(shown('Zorvin Balmek said the rain fell near Dampor .')).toEqual([
      'Zorvin Balmek:person',
      'Dampor:place',
    ]);
    expect(shown('Pelmor Gantek bought Varnus Holdings in Torspa .')).toEqual([
      'Pelmor Gantek:person',
      'Varnus Holdings:organisation',
      'Torspa:place',
    ]);
  });

  test('finds nobody where nothing is written as a name', () => {
    expect(tag('the rain fell on the road', '')).toEqual({ names: [], named: new Float32Array(6) });
    expect(tag()).toEqual({ names: [], named: new Float32Array(0) });
  });

  test('gives names in order, without overlap, each within a line, with chances from 0 to 1', () => {
    fc.assert(
      fc.property(lines, (texts) => {
        const { words } = readLines(texts).document;
        const { names, named } = tag(...texts);
        expect(named).toHaveLength(words.length);
        for (const chance of named) {
          expect(chance).toBeGreaterThanOrEqual(0);
          expect(chance).toBeLessThanOrEqual(1 + 1e-6);
        }
        let end = 0;
        for (const { from, to, confidence } of names) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(words.length);
          expect(words[to - 1]?.line).toBe(words[from]?.line);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          end = to;
        }
      }),
    );
  });

  test('is sure that the words of a clear name are named, and that others are not', () => {
    const { named } = tag('Zorvin Balmek said the rain fell near Dampor .');
    expect(named[0]).toBeGreaterThan(0.5);
    expect(named[1]).toBeGreaterThan(0.5);
    expect(named[3]).toBeLessThan(0.1);
  });

  test('says the same again, and after its model was written and read again', () => {
    const read = readLines(['Pelmor Gantek bought Varnus Holdings in Torspa .']);
    const again = createTagger(readTaggerModel(writeTaggerModel(model)));
    expect(tagger.tag(read, [])).toEqual(tagger.tag(read, []));
    expect(again.tag(read, [])).toEqual(tagger.tag(read, []));
  });

  test('names no fewer words the more "outside" is held back', () => {
    const read = readLines(['Gantek met near Holdings and Torspa .']);
    const count = (recall: number): number =>
      createTagger({ ...model, recall })
        .tag(read, [])
        .names.reduce((sum, { from, to }) => sum + to - from, 0);
    const counts = [-50, -2, 0, 2, 50].map(count);
    expect(counts[0]).toBe(0);
    expect(counts.at(-1)).toBeGreaterThan(0);
    expect([...counts].sort((a, b) => a - b)).toEqual(counts);
  });

  test('a model of zeros is sure of nothing', () => {
    const blank = createTagger({ ...model, weights: new Int8Array(model.weights.length) });
    for (const { confidence } of blank.tag(readLines(['Zorvin Balmek said .']), []).names)
      expect(confidence).toBeLessThan(0.9);
  });
});
