import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNameLike } from '../../../../utils/actors/document/word-classes.ts';
import { openStretches } from '../../../../utils/actors/tagger/open-stretches.ts';
import { readLines, usualWords } from './read-lines.ts';

const USUAL = usualWords('the of a in and said was his she met two');

const lines = fc.array(
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          'the',
          'of',
          'said',
          'Brenk',
          'TARN',
          'Norvik',
          'iTolva',
          'gravel',
          '7',
          ',',
          '.',
          '“',
          '-',
        ),
        fc.string({ maxLength: 4 }),
      ),
      { maxLength: 25 },
    )
    .map((words) => words.join(' ')),
  { maxLength: 4 },
);

function textsOf(line: string | readonly string[]): string[] {
  const { document } = readLines(typeof line === 'string' ? [line] : line);
  return openStretches(document, USUAL).map(({ from, to }) =>
    document.words
      .slice(from, to)
      .map((word) => word.text)
      .join(' '),
  );
}

describe('openStretches', () => {
  test('are in order, disjoint, within a line, and hold every word that may be a name’s', () => {
    fc.assert(
      fc.property(lines, (texts) => {
        const { document } = readLines(texts);
        const { words } = document;
        const open = new Set<number>();
        let end = 0;
        for (const { from, to } of openStretches(document, USUAL)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(words.length);
          for (let at = from; at < to; at += 1) {
            expect(words[at]?.line).toBe(words[from]?.line);
            open.add(at);
          }
          end = to;
        }
        words.forEach((word, at) => {
          if (isNameLike(word)) expect(open.has(at)).toBe(true);
        });
      }),
    );
  });

  test('usual words in small letters, numbers and signs alone open none', () => {
    expect(textsOf('the two said, in 1999: 7 of a - and the 20 .')).toEqual([]);
    expect(textsOf([])).toEqual([]);
  });

  test('names reach over short gaps, not over long ones', () => {
    expect(textsOf('she met Brenk and the Tarn')).toHaveLength(1);
    expect(textsOf('she met Brenk in and of the said two and of the Tarn')).toHaveLength(2);
  });

  test('a word in small letters that is not usual is open', () => {
    expect(textsOf('the brenk said').join(' ')).toContain('brenk');
  });

  test('names of one sentence that begins with a name are in one stretch', () => {
    const [stretch, ...more] = textsOf('she said . Ivo Brenk met Tarn .');
    expect(stretch?.startsWith('Ivo Brenk met Tarn')).toBe(true);
    expect(more).toEqual([]);
  });

  test('no stretch reaches into the next line', () => {
    const [first, second, ...more] = textsOf(['she met Brenk', 'Tarn was in']);
    expect(first?.endsWith('Brenk')).toBe(true);
    expect(second?.startsWith('Tarn')).toBe(true);
    expect(more).toEqual([]);
  });
});
