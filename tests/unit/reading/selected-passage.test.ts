import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SELECTION_LIMIT, selectedSpan } from '../../../utils/reading/selected-passage.ts';

const word = fc.stringMatching(/^[a-zé‘’.]{1,8}$/u);
const space = fc.constantFrom(' ', '\n', '\n\n', '\u00a0', '\t', ' \u200b', '\u00ad');

/** A text of words, and a run of them as a browser may give it: with other white space between and around. */
const selection = fc.array(fc.tuple(word, space, space), { minLength: 1, maxLength: 40 }).chain((words) =>
  fc.tuple(fc.nat(words.length - 1), fc.nat(words.length - 1), space).map(([one, other, around]) => {
    const [first, last] = [Math.min(one, other), Math.max(one, other)];
    const text = words.map(([letters, between]) => letters + between).join('');
    const run = words.slice(first, last + 1);
    const selected = around + run.map(([letters, , between]) => letters + between).join('');
    return { text, selected };
  }),
);

function letters(text: string): string {
  return text.replace(/[\s\u200b\u00ad]/gu, '');
}

describe('selectedSpan', () => {
  it('finds what was selected by its letters, whatever the white space', () => {
    fc.assert(
      fc.property(selection, ({ text, selected }) => {
        const span = selectedSpan(text, selected);
        if (letters(selected).length < 3) {
          expect(span).toBeNull();
          return;
        }
        const found = span === null ? '' : text.slice(span.start, span.end);
        expect(letters(found)).toBe(letters(selected));
        // No white space is taken along at either end.
        expect(found).toBe(found.trim());
        // It is the first place: the letters do not stand earlier in the text.
        const before = letters(text.slice(0, span?.start));
        expect(letters(text).indexOf(letters(selected))).toBe(before.length);
      }),
    );
  });

  it('finds nothing that is not in the text', () => {
    fc.assert(
      fc.property(selection, ({ text, selected }) => {
        expect(selectedSpan(text, `${selected}#${selected}`)).toBeNull();
      }),
    );
  });

  it('takes slips of the hand for no selection', () => {
    expect(selectedSpan('The quay is shut.', ' is ')).toBeNull();
    expect(selectedSpan('The quay is shut.', '')).toBeNull();
    expect(selectedSpan('The quay is shut.', 'is s')).toEqual({ start: 9, end: 13 });
  });

  it('cuts a long selection', () => {
    const text = 'x'.repeat(3 * SELECTION_LIMIT);
    expect(selectedSpan(text, text)).toEqual({ start: 0, end: SELECTION_LIMIT });
  });
});
