import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examplesOf, type LabelledLine } from '../../../../scripts/train-actors/read-examples.ts';
import { buildActorDictionary } from '../../../../utils/actors/dictionary/actor-dictionary.ts';
import { LABELS, mayFollow } from '../../../../utils/actors/tagger/labels.ts';

const DICTIONARY = buildActorDictionary([
  { id: 'norvik', name: 'Norvik', type: 'state', aliases: [] },
  { id: 'union-of-tolva', name: 'Union of Tolva', type: 'organisation', aliases: ['UT'] },
]);

/** A line of "token/TAG", where "token" alone is outside. */
function line(text: string, doc?: string): LabelledLine {
  const parts = text.split(' ').map((part) => part.match(/^(.+)\/([BI]-[A-Z]+)$/) ?? [part, part, 'O']);
  return {
    tokens: parts.map(([, token]) => token ?? ''),
    tags: parts.map(([, , tag]) => tag ?? 'O'),
    ...(doc !== undefined && { doc }),
  };
}

/** The words of labelled lines that are in names, as "word/TAG", of all documents. */
function learnt(...lines: readonly LabelledLine[]): string[] {
  return examplesOf(lines, DICTIONARY).flatMap(({ read, labels }) =>
    read.document.words.flatMap(({ text }, at) => {
      const label = LABELS[labels[at] ?? 0];
      return label === 'O' ? [] : [`${text}/${label}`];
    }),
  );
}

describe('examplesOf', () => {
  test('keeps labels that need no change', () => {
    expect(learnt(line('Ivo/B-PER Brenk/I-PER left Parval/B-LOC for Tarn/B-ORG Group/I-ORG .'))).toEqual([
      'Ivo/B-PER',
      'Brenk/I-PER',
      'Parval/B-LOC',
      'Tarn/B-ORG',
      'Group/I-ORG',
    ]);
  });

  test('titles are no part of a person, "the" of no name', () => {
    expect(learnt(line('Then President/B-PER Ivo/I-PER Brenk/I-PER left .'))).toEqual([
      'Ivo/B-PER',
      'Brenk/I-PER',
    ]);
    expect(learnt(line('Mr/B-PER ./I-PER Brenk/I-PER left .'))).toEqual(['Brenk/B-PER']);
    expect(learnt(line('They saw the/B-ORG Tarn/I-ORG Group/I-ORG .'))).toEqual([
      'Tarn/B-ORG',
      'Group/I-ORG',
    ]);
  });

  test('a title that is all of a name stays', () => {
    expect(learnt(line('They saw President/B-PER .'))).toEqual(['President/B-PER']);
    expect(learnt(line('They saw President/B-ORG Group/I-ORG .'))).toEqual([
      'President/B-ORG',
      'Group/I-ORG',
    ]);
  });

  test('names that stand side by side stay two', () => {
    expect(learnt(line('Brenk/B-PER Tarn/B-PER left .'))).toEqual(['Brenk/B-PER', 'Tarn/B-PER']);
    expect(learnt(line('President/B-PER Brenk/I-PER President/B-PER Tarn/I-PER left .'))).toEqual([
      'Brenk/B-PER',
      'Tarn/B-PER',
    ]);
  });

  test('peoples are no actors, whatever they were called', () => {
    expect(learnt(line('They met Estonians/B-ORG and North/B-LOC Koreans/I-LOC .'))).toEqual([
      'Estonians/B-MISC',
      'North/B-MISC',
      'Koreans/I-MISC',
    ]);
    expect(learnt(line('They met Korean/B-ORG Tarn/I-ORG .'))).toEqual(['Korean/B-ORG', 'Tarn/I-ORG']);
  });

  test('a listed name within a hyphened compound counts', () => {
    expect(learnt(line('The Norvik-led/B-MISC talks failed .'))).toEqual(['Norvik/B-LOC']);
    expect(learnt(line('The Norvik-led talks failed .'))).toEqual(['Norvik/B-LOC']);
    expect(learnt(line('The UT-backed talks failed .'))).toEqual(['UT/B-ORG']);
    expect(learnt(line('The Parval-led talks failed .'))).toEqual([]);
  });

  test('a compound that is a name of another kind stays one', () => {
    expect(learnt(line('They met Norvik-Parval/B-ORG .'))).toEqual([
      'Norvik/B-ORG',
      '-/I-ORG',
      'Parval/I-ORG',
    ]);
  });

  test('what follows a compound in a longer name is no name without its begin', () => {
    expectValid([line('The Norvik-led/B-MISC Tarn/I-MISC Talks/I-MISC failed .')]);
  });

  test('a name whose first token is no word begins with the next', () => {
    const lines = [line('They met @Ana/B-PER Parval/I-PER Ost/I-PER .')];
    expectValid(lines);
    expect(learnt(...lines).at(-1)).toBe('Ost/I-PER');
  });

  test('a token of several words is one name, two tokens of one word too', () => {
    expect(learnt(line('They met Tarn&Ost/B-ORG .'))).toEqual(['Tarn/B-ORG', '&/I-ORG', 'Ost/I-ORG']);
    const split = learnt(line('They met Ost/B-PER -/I-PER un/I-PER .'));
    expect(split[0]).toBe('Ost/B-PER');
    expect(split.slice(1).every((one) => one.endsWith('/I-PER'))).toBe(true);
  });

  test('lines of one document are read together', () => {
    const lines = [line('Ivo/B-PER left .', 'a'), line('Brenk/B-PER stayed .', 'a'), line('Tarn .', 'b')];
    const examples = examplesOf(lines, DICTIONARY);
    expectValid(lines);
    expect(examples).toHaveLength(2);
    expect(learnt(...lines)).toEqual(['Ivo/B-PER', 'Brenk/B-PER']);
  });

  test('whatever the tokens, no name goes on without its begin', () => {
    const token = fc.oneof(
      fc.constantFrom(
        'Norvik',
        'Norvik-led',
        'President',
        'the',
        'The',
        'Estonians',
        '-',
        'un',
        '@',
        '#',
        '.',
        'UT',
        'Tarn',
        '@Ana',
        'www.tarn.example',
        'Union',
        'of',
        'Tolva',
        'Mr',
      ),
      fc.string({ minLength: 1, maxLength: 5 }),
    );
    const name = fc.tuple(
      fc.constantFrom('PER', 'ORG', 'LOC', 'MISC', null),
      fc.array(token, { minLength: 1, maxLength: 4 }),
    );
    const labelled = fc.array(name, { maxLength: 6 }).map((names): LabelledLine => {
      const tags = names.flatMap(([kind, tokens]) =>
        tokens.map((_, at) => (kind === null ? 'O' : `${at === 0 ? 'B' : 'I'}-${kind}`)),
      );
      return { tokens: names.flatMap(([, tokens]) => tokens), tags, doc: 'a' };
    });
    fc.assert(fc.property(fc.array(labelled, { maxLength: 3 }), expectValid), { numRuns: 300 });
  });
});

function expectValid(lines: readonly LabelledLine[]): void {
  for (const { read, labels } of examplesOf(lines, DICTIONARY)) {
    const { words } = read.document;
    expect(labels).toHaveLength(words.length);
    labels.forEach((label, at) => {
      const before = words[at - 1]?.line === words[at]?.line ? (labels[at - 1] ?? 0) : 0;
      expect(label).toBeLessThan(LABELS.length);
      expect(mayFollow(before, label)).toBe(true);
    });
  }
}
