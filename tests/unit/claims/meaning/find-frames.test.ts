import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFrames } from '../../../../utils/claims/meaning/find-frames.ts';

const found = (text: string) =>
  findFrames(text).map(({ frame, kind, start, end }) => `${frame} (${kind}): ${text.slice(start, end)}`);

const frames = (text: string) => findFrames(text).map(({ frame }) => frame);

describe('findFrames', () => {
  it('finds verb, noun, adjective and set phrase alike', () => {
    expect(found('Norland annexes the isle')).toContain('annex (verb): annexes');
    expect(found('after the annexation')).toContain('annex (noun): annexation');
    expect(found('a tyrannical king')).toContain('autocracy (adjective): tyrannical');
    expect(found('Norland will pull out of the treaty')).toContain(
      'withdraw-from-treaty (phrase): pull out of the treaty',
    );
  });

  it.each([
    ['denied', 'deny'],
    ['sacking', 'dismiss'],
    ['planned', 'plan'],
    ['grew', 'rise'],
    ['travelled', 'travel'],
    ['privatizing', 'privatise'],
    ['nationalization', 'nationalise'],
    ['weaker', 'weak'],
  ])('knows the form %j', (form, frame) => {
    expect(frames(`They ${form} it`)).toContain(frame);
  });

  it('lets articles and up to three words into a phrase', () => {
    expect(found('She handed in her written notice.')).toContain(
      'resign (phrase): handed in her written notice',
    );
    expect(frames('She handed in her notice.')).toContain('resign');
    expect(frames('She handed in, after a walk, her notice.')).not.toContain('resign');
    expect(found('Both sides struck the deal.')).toContain('agree (phrase): struck the deal');
  });

  it('prefers the longest phrase, and keeps inside it only kin', () => {
    expect(frames('The crew struck a deal.')).not.toContain('attack');
    expect(frames('Prices rose.')).toEqual(expect.arrayContaining(['raise-price', 'rise']));
    expect(frames('He refused to resign.')).toEqual(expect.arrayContaining(['stay-in-office']));
    expect(frames('He refused to resign.')).not.toContain('resign');
  });

  it('reads phrases not across a stop, and contracted "not"', () => {
    expect(frames('They walked out. Of the hall nothing was left.')).not.toContain('leave-organisation');
    expect(frames('It isn’t possible.')).toContain('impossible');
  });

  it('asks the word before whether a word is a noun or a verb', () => {
    expect(found('They will strike the base.')).toEqual(expect.arrayContaining(['attack (verb): strike']));
    expect(found('The strike went on.')).toEqual(expect.arrayContaining(['strike-work (noun): strike']));
    expect(frames('They will strike the base.')).not.toContain('strike-work');
    expect(frames('It lies in the open.')).not.toContain('open');
  });

  it('takes no word of a name for an event, but reads headlines', () => {
    expect(frames('The Attack Helicopter Wing sent a letter.')).not.toContain('attack');
    expect(frames('The United Isles were asked.')).not.toContain('unite');
    expect(frames('Rebels Attack Port Before Dawn')).toContain('attack');
  });

  it('tells them in order', () => {
    const text = 'After the arrest the court acquitted him, and he resigned.';
    const starts = findFrames(text).map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(frames(text)).toEqual(expect.arrayContaining(['detain', 'acquit', 'resign']));
  });

  it.each(['', '…', 'the of and', '123', '   ', 'יום', '★ ☆'])('finds none in %j', (text) => {
    expect(findFrames(text)).toEqual([]);
  });

  it('gives places within any text, each once for a frame', () => {
    const words = fc.constantFrom(
      'call',
      'off',
      'the',
      'handed',
      'in',
      'notice',
      'rise',
      'n’t',
      '.',
      'İ',
      'peace',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.array(words).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const seen = new Set<string>();
        let last = 0;
        for (const { frame, start, end } of findFrames(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(seen.has(`${frame} ${start}`)).toBe(false);
          seen.add(`${frame} ${start}`);
          last = start;
        }
      }),
    );
  });

  it('finds the same where other words stand around', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('', 'Then; ', '“', '3 '),
        fc.constantFrom('', '.', ' — 7', '”'),
        (before, after) => {
          const inside = findFrames('they resigned').map(({ frame, start }) => `${frame} ${start}`);
          const outside = findFrames(`${before}they resigned${after}`).map(
            ({ frame, start }) => `${frame} ${start - before.length}`,
          );
          expect(outside).toEqual(inside);
        },
      ),
    );
  });
});
