import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonSpan, textPieces } from '../../../components/articles/text-pieces.ts';
import type { PaintedMention } from '../../../utils/messages/actor-answers.ts';

function mention(start: number, end: number): PaintedMention {
  return { start, end, actor: 'ada', name: 'Ada', type: 'person', metonym: null, why: null, otherWords: [] };
}

test('a text is parted at its mentions', () => {
  const [ada, bo] = [mention(4, 7), mention(10, 14)];
  expect(textPieces({ start: 2, end: 12 }, [ada, bo])).toEqual([
    { start: 2, end: 4, mention: null },
    { start: 4, end: 7, mention: ada },
    { start: 7, end: 10, mention: null },
    { start: 10, end: 12, mention: bo },
  ]);
});

test('pieces cover the text without gap or overlap, wherever mentions stand', () => {
  const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(12)), { maxLength: 12 });
  fc.assert(
    fc.property(spans, fc.nat(40), fc.nat(40), (found, start, length) => {
      const mentions = found
        .map(([from, size]) => mention(from, from + size))
        .sort((a, b) => a.start - b.start);
      const pieces = textPieces({ start, end: start + length }, mentions);
      let at = start;
      for (const piece of pieces) {
        expect(piece.start).toBe(at);
        expect(piece.end).toBeGreaterThan(piece.start);
        at = piece.end;
      }
      expect(at).toBe(start + length);
    }),
  );
});

test('what two runs have in common', () => {
  expect(commonSpan({ start: 0, end: 5 }, { start: 3, end: 9 })).toEqual({ start: 3, end: 5 });
  expect(commonSpan({ start: 0, end: 3 }, { start: 3, end: 9 })).toBeNull();
});
