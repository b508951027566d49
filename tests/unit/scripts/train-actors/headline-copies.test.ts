import { describe, expect, test } from 'vitest';
import { withHeadlineCopies } from '../../../../scripts/train-actors/headline-copies.ts';
import { randomNumbers } from '../../../../scripts/train-actors/train-tagger.ts';
import { toyLines } from '../../actors/tagger/toy-model.ts';

const lines = toyLines(50, 4).map((line, at) => ({ ...line, doc: `d${Math.floor(at / 3)}` }));
const copies = withHeadlineCopies(lines, randomNumbers(3));
const tokens = (line: { readonly tokens: readonly string[] } | undefined): string =>
  line?.tokens.join(' ') ?? '';

describe('withHeadlineCopies', () => {
  test('keeps tokens, labels and documents aligned, whatever is written how', () => {
    for (const copy of copies) {
      expect(copy.lines).toHaveLength(copy.original.length);
      copy.lines.forEach((line, at) => {
        const original = copy.original[at];
        expect(line.tags).toEqual(original?.tags);
        expect(line.doc).toBe(original?.doc);
        expect(line.tokens.map((token) => token.toLowerCase())).toEqual(
          original?.tokens.map((token) => token.toLowerCase()),
        );
      });
    }
  });

  test('the first copy is what people wrote, and counts most', () => {
    const [first, ...others] = copies;
    expect(first).toEqual({ lines, original: lines, weight: 1 });
    for (const { weight } of others) expect(weight).toBeLessThan(1);
  });

  test('writes all lines in capitals, and all in Title Case with small words small', () => {
    const [copy] = [['Ivo', 'Brenk', 'of', 'the', 'harbour', 'left', 'e-mail', 'ring', '.']].map((list) =>
      withHeadlineCopies([{ tokens: list, tags: list.map(() => 'O') }], () => 0.99),
    );
    const written = copy?.map((one) => tokens(one.lines[0]));
    expect(written).toContain('IVO BRENK OF THE HARBOUR LEFT E-MAIL RING .');
    expect(written).toContain('Ivo Brenk of the Harbour Left E-mail Ring .');
  });

  test('a headline begins with a capital, whatever its first word', () => {
    const given = [{ tokens: ['the', 'harbour', 'of', 'Tarn'], tags: ['O', 'O', 'O', 'B-LOC'] }];
    const written = withHeadlineCopies(given, () => 0.99).map((one) => tokens(one.lines[0]));
    expect(written).toContain('The Harbour of Tarn');
  });

  test('mixes the writing within some documents, each taken whole', () => {
    const mixed = copies.at(-1);
    const documents = new Set(mixed?.original.map(({ doc }) => doc));
    expect(documents.size).toBeGreaterThan(0);
    expect(documents.size).toBeLessThan(new Set(lines.map(({ doc }) => doc)).size);
    expect(mixed?.original).toEqual(lines.filter(({ doc }) => documents.has(doc)));
    const kept = mixed?.lines.filter((line, at) => tokens(line) === tokens(mixed.original[at]));
    const capitals = mixed?.lines.filter((line) => tokens(line) === tokens(line).toUpperCase());
    expect(kept?.length).toBeGreaterThan(0);
    expect(capitals?.length).toBeGreaterThan(0);
  });

  test('the same numbers give the same copies', () => {
    expect(withHeadlineCopies(lines, randomNumbers(3))).toEqual(copies);
  });
});
