import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../../utils/claims/reading/quotations.ts';
import { recognise } from '../articles.ts';

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

  it.each([
    ['Last week Harbour Master Ana Veld said “we are ready”.', 'Harbour Master Ana Veld'],
    ['Earlier this month Ana Veld said “we are ready”.', 'Ana Veld'],
    ['On Monday morning Ana Veld said “we are ready”.', 'Ana Veld'],
    ['In the past week Ana Veld said “we are ready”.', 'Ana Veld'],
    ['Two weeks ago Ana Veld said “we are ready”.', 'Ana Veld'],
    ['The following day Ana Veld said “we are ready”.', 'Ana Veld'],
    ['Last night divers said “we are ready”.', 'divers'],
    ['The night watchman said “we are ready”.', 'The night watchman'],
  ])('takes no time for a part of the source: %s', (text, source) => {
    expect(read(text)).toMatchObject([{ source }]);
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

  it('takes whom the text describes for the speaker', () => {
    const text =
      'The harbour chief of Norland came late. “The quay is closed,” he said. Norland’s harbour chief left.';
    const described = ['The harbour chief of Norland', 'Norland’s harbour chief'].map((phrase) => ({
      start: text.indexOf(phrase),
      end: text.indexOf(phrase) + phrase.length,
      actor: 'ana-veld',
    }));
    expect(findQuotations(text, recognise(text), described)).toMatchObject([{ actor: 'ana-veld' }]);
    expect(findQuotations(text, recognise(text))).toMatchObject([{ actor: null }]);
  });

  it.each([
    ['“The quay is closed,” Norland’s president said.', 'ana-veld'],
    ['“The quay is closed,” said Norland’s president.', 'ana-veld'],
    ['Norland’s president said that the quay was closed.', 'ana-veld'],
    ['According to Norland’s president, the quay was closed on Monday.', 'ana-veld'],
    // A name says more than a description, and what is described may only own what speaks.
    ['“The quay is closed,” said Norland’s president Tomas Brandt.', 'tomas-brandt'],
    ['Norland’s president’s plan was “a good one”, according to the plan’s authors.', null],
  ])('knows the described speaker of %s', (text, actor) => {
    const start = text.indexOf('Norland’s president');
    const described = [{ start, end: start + 'Norland’s president'.length, actor: 'ana-veld' }];
    expect(findQuotations(text, recognise(text), described)[0]).toMatchObject({ actor });
  });

  it.each([
    ['“The quay is closed,” another Veld spokesman said.', null],
    ['“The quay is closed,” a Norland spokesman said.', 'norland'],
    ['“The quay is closed,” Norland’s foreign ministry said.', 'norland'],
    ['Norland’s experience suggested that the quay would be closed.', null],
    ['Brandt’s plan suggested that the quay would be closed.', null],
    ['It was a part of Brandt’s “closing plan” for the quay.', 'tomas-brandt'],
    ['“The quay is closed,” said the Port Authority spokesman Tomas Brandt.', 'tomas-brandt'],
  ])('takes nobody for the person he speaks for in %s', (text, actor) => {
    expect(read(text)).toMatchObject([{ actor }]);
  });

  it('keeps whose office it is out of what was said', () => {
    expect(read('The quay was closed on Monday, Norland’s president said.')).toMatchObject([
      { words: 'The quay was closed on Monday', source: 'Norland’s president' },
    ]);
  });

  it.each([
    ['“The quay is closed,” Norland’s president said.', 'Norland’s president'],
    ['“The quay is closed,” said Norland’s president.', 'Norland’s president'],
    [
      '“The quay is closed,” said Port Authority chief Tomas Brandt on Monday.',
      'Port Authority chief Tomas Brandt',
    ],
    ['“The quay is closed,” Port Authority chief Tomas Brandt said.', 'Port Authority chief Tomas Brandt'],
    ['“The quay is closed,” said Ana Veld yesterday.', 'Ana Veld'],
  ])('gives the source whole: %s', (text, source) => {
    expect(read(text)).toMatchObject([{ source }]);
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

  it('reads what is told in other words before a quotation', () => {
    const text =
      'Ana Veld said that anyone who thinks Norland can close the quay alone should “keep rowing”.';
    expect(read(text)).toEqual([
      {
        words: 'anyone who thinks Norland can close the quay alone should',
        direct: false,
        source: 'Ana Veld',
        verb: 'said',
        actor: 'ana-veld',
      },
      { words: 'keep rowing', direct: true, source: 'Ana Veld', verb: 'said', actor: 'ana-veld' },
    ]);
    expect(read('Ana Veld met Tomas Brandt, who said “the quay is closed” on Monday.')).toMatchObject([
      { words: 'the quay is closed', verb: 'said', actor: 'tomas-brandt' },
    ]);
    expect(
      read(
        'Of the old rule for the quay of Norland in the north, Ana Veld claimed that the “rule” was gone.',
      ),
    ).toHaveLength(1);
  });

  it('takes no words of the line before for the source', () => {
    expect(read('The Gazette\nAna Veld confirms that Norland closed the quay')).toEqual([
      {
        words: 'Norland closed the quay',
        direct: false,
        source: 'Ana Veld',
        verb: 'confirms',
        actor: 'ana-veld',
      },
    ]);
  });

  it('takes the States of a name for no word of saying', () => {
    expect(read('The quay of the United States of Norland in the north was closed.')).toEqual([]);
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

describe('a reported statement', () => {
  it.each([
    [
      'A senior official who asked not to be named said the talks had failed.',
      'A senior official',
      'the talks had failed',
    ],
    ['Sources close to Brandt said the talks had failed.', 'Sources', 'the talks had failed'],
    [
      'The quay is unsafe, according to the Gazette, citing two engineers.',
      'the Gazette',
      'The quay is unsafe',
    ],
    ['The quay is unsafe, the Gazette reported, citing two engineers.', 'the Gazette', 'The quay is unsafe'],
    [
      'Citing two engineers, the Gazette reported that the quay was unsafe.',
      'the Gazette',
      'the quay was unsafe',
    ],
    ['Ana Veld told Reuters that the quay was unsafe.', 'Ana Veld', 'the quay was unsafe'],
    ['The quay is unsafe, Ana Veld told Reuters on Monday.', 'Ana Veld', 'The quay is unsafe'],
    ['In an interview with Reuters, Ana Veld said the quay was unsafe.', 'Ana Veld', 'the quay was unsafe'],
    ['Reuters quoted Ana Veld as saying that the quay was unsafe.', 'Ana Veld', 'the quay was unsafe'],
    ['The quay was unsafe, Ana Veld was quoted as saying.', 'Ana Veld', 'The quay was unsafe'],
    ['According to Ana Veld, who runs the port, the quay is shut.', 'Ana Veld', 'the quay is shut'],
    ['The quay, Ana Veld said, is closed for good.', 'Ana Veld', 'is closed for good'],
    ['The quay, according to Ana Veld, is closed for good.', 'Ana Veld', 'is closed for good'],
    [
      'The ministry’s spokesman, Tomas Brandt, said the quay was closed.',
      'Tomas Brandt',
      'the quay was closed',
    ],
    ['Speaking in Kyiv, Tomas Brandt said the quay was closed.', 'Tomas Brandt', 'the quay was closed'],
  ])('is taken from %s', (text, source, words) => {
    expect(read(text)).toMatchObject([{ source, words, direct: false }]);
  });

  it('is not the word of the one who is told', () => {
    expect(read('Tomas Brandt was told that the quay was closed for good.')).toEqual([]);
  });
});
