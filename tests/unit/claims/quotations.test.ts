import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../utils/claims/quotations.ts';
import { recognise } from './articles.ts';

const read = (text: string) =>
  findQuotations(text, recognise(text)).map(({ start, end, direct, source, verb, actor }) => ({
    words: text.slice(start, end),
    direct,
    source: source?.surface ?? null,
    verb,
    actor,
  }));

describe('findQuotations', () => {
  it.each([
    ['“The quay is closed,” Ana Veld said.', 'The quay is closed,', 'Ana Veld', 'said'],
    ['“The quay is closed,” said Ana Veld, who runs it.', 'The quay is closed,', 'Ana Veld', 'said'],
    ['Ana Veld said: “The quay is closed.”', 'The quay is closed.', 'Ana Veld', 'said'],
    ['"The quay is closed," Ana Veld told reporters.', 'The quay is closed,', 'Ana Veld', 'told'],
    ["'The quay is closed,' Ana Veld said.", 'The quay is closed,', 'Ana Veld', 'said'],
    ['‘The quay isn’t closed,’ Ana Veld said.', 'The quay isn’t closed,', 'Ana Veld', 'said'],
    ['The quay is “closed for good”, according to Ana Veld.', 'closed for good', 'Ana Veld', 'according to'],
    ['Ana Veld, the head of the Port Authority, called it “a bad year”.', 'a bad year', 'Ana Veld', 'called'],
    [
      'Ana Veld said the quay was “as good as closed”, the Gazette reported.',
      'as good as closed',
      'Ana Veld',
      'said',
    ],
  ])('names who speaks in %s', (text, words, source, verb) => {
    expect(read(text)).toMatchObject([{ words, direct: true, source, verb, actor: 'ana-veld' }]);
  });

  it('finds the speaker after a question mark', () => {
    expect(read('“Is it closed?” Ana Veld asked.')).toMatchObject([{ source: 'Ana Veld', verb: 'asked' }]);
  });

  it('keeps the speaker for a second quotation that stands alone', () => {
    expect(read('“The quay is closed,” Veld said. “It will stay closed.”')).toMatchObject([
      { actor: 'ana-veld' },
      { words: 'It will stay closed.', actor: 'ana-veld' },
    ]);
  });

  it('follows a quotation over paragraphs', () => {
    const found = read('“The quay is closed,” Veld said. “It has cracks.\n\n“It will stay closed.”');
    expect(found.map(({ words, actor }) => [words, actor])).toEqual([
      ['The quay is closed,', 'ana-veld'],
      ['It has cracks.', 'ana-veld'],
      ['It will stay closed.', 'ana-veld'],
    ]);
  });

  it('resolves a pronoun to the person named last', () => {
    expect(read('Tomas Brandt came late. “The quay is closed,” he said.')).toMatchObject([
      { source: 'he', actor: 'tomas-brandt' },
    ]);
  });

  it.each([
    ['Ana Veld said that the quay was closed on Monday.', 'the quay was closed on Monday', 'said'],
    ['The quay was closed on Monday, Ana Veld said.', 'The quay was closed on Monday', 'said'],
    [
      'According to Ana Veld, the quay was closed on Monday.',
      'the quay was closed on Monday',
      'according to',
    ],
  ])('reads the reported statement in %s', (text, words, verb) => {
    expect(read(text)).toEqual([{ words, direct: false, source: 'Ana Veld', verb, actor: 'ana-veld' }]);
  });

  it('takes an apostrophe for no quotation mark', () => {
    expect(read("The sailors' plan wasn't Veld's own, and the ships' crews didn't like it.")).toEqual([]);
  });

  it('works without a recognition', () => {
    expect(findQuotations('“Closed,” said Ana Veld.')).toMatchObject([
      { actor: null, source: { surface: 'Ana Veld' } },
    ]);
  });

  it('gives spans within the text, sources that are their surface, and never throws', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '’',
      '‘',
      ',',
      '.',
      '?',
      'said',
      'Veld',
      'the',
      'quay',
      'according to',
      'who',
      '\n\n',
      '—',
      '«',
      '»',
      'that',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' ')),
          fc.array(piece).map((pieces) => pieces.join('')),
        ),
        (text) => {
          for (const { start, end, source } of findQuotations(text, recognise(text))) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            if (source) expect(text.slice(source.start, source.end)).toBe(source.surface);
          }
        },
      ),
    );
  });
});
