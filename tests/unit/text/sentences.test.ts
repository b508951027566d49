import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentences } from '../../../utils/text/sentences.ts';

const split = (text: string): string[] => sentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences end', () => {
  test.each([
    ['One came. Two left! Did three stay? Yes.', ['One came.', 'Two left!', 'Did three stay?', 'Yes.']],
    ['He said “No.” Then he left.', ['He said “No.”', 'Then he left.']],
    ['(It rained.) Nobody came.', ['(It rained.)', 'Nobody came.']],
    ['They live in the U.S. The deal holds.', ['They live in the U.S.', 'The deal holds.']],
    ['It closed at 5 p.m. The court rose.', ['It closed at 5 p.m.', 'The court rose.']],
    ['He works for Acme Inc. The firm grows.', ['He works for Acme Inc.', 'The firm grows.']],
    ['Is it true? No. Nobody saw it.', ['Is it true?', 'No.', 'Nobody saw it.']],
    ['A heading\n\nA paragraph without an end', ['A heading', 'A paragraph without an end']],
    ['Wait… What?', ['Wait…', 'What?']],
    ['He stayed in the U.K. Neither returned.', ['He stayed in the U.K.', 'Neither returned.']],
    ['She left the U.S. “It was cold,” she said.', ['She left the U.S.', '“It was cold,” she said.']],
    ['Prices rose 3%.[2] Wages fell.', ['Prices rose 3%.[2]', 'Wages fell.']],
    [
      '“We stay. We will not go,” she said. Then she left.',
      ['“We stay.', 'We will not go,” she said.', 'Then she left.'],
    ],
    [
      "'We stay. We will not go,' she said. Then she left.",
      ["'We stay.", "We will not go,' she said.", 'Then she left.'],
    ],
    [
      '“It cracked. Then it sank.\n\n“Nobody came,” she said.',
      ['“It cracked.', 'Then it sank.', '“Nobody came,” she said.'],
    ],
  ])('%s', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });
});

describe('sentences go on', () => {
  test.each([
    'Mr. Brenk met Gen. Ivo Tarn on Dec. 5 near St. Anne.',
    'J. D. Brenk and George W. Tarn signed it.',
    'The U.S. President spoke to U.S. officials.',
    'Prices rose by 2.5 percent to 1,500.75 dollars.',
    'It rose by 2. 5 percent.',
    'He lives at No. 10 and reads Art. 5 daily.',
    '“What?” he asked. and left',
    'The meeting ends at 5 p.m. Monday in Oslo.',
    'Acme Inc. Chairman Ivo Brenk resigned.',
    'The no. 2 official met Lt. Gov. Tarn in Washington, D.C., on Jan. 3.',
    'Sales rose to 1, 500 in the U.S. Virgin Islands.',
    'The allies’ plan and the crews’ wages cost $1.5 bn. in 2023.',
    'Mr. Brenk et al. wrote it at 5 a.m. on Monday.',
  ])('%s', (text) => {
    expect(split(text)).toEqual([text]);
  });
});

test('sentences are ordered and disjoint, and leave out nothing but white space', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.array(fc.constantFrom('. ', 'A', '\n\n', 'U.S. ', '”')),
      (a, parts) => {
        const text = a + parts.join('') + a;
        let end = 0;
        for (const span of sentences(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(text.slice(end, span.start).trim()).toBe('');
          expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end));
          end = span.end;
        }
        expect(text.slice(end).trim()).toBe('');
      },
    ),
  );
});

test('long runs of signs are read in one pass', () => {
  const text = `${'.'.repeat(200_000)}x`;
  expect(split(text)).toEqual([text]);
});
