import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../../utils/articles/article.ts';
import { recogniser } from './read.ts';

const piece = fc.oneof(
  fc.constantFrom(
    'President',
    'Donald',
    'Trump',
    'the',
    'of',
    'Ministry',
    'US',
    '-',
    'led',
    '’s',
    '.',
    ',',
    '(',
    ')',
    'NATO',
    'al',
    'Bank',
    'J.',
    'and',
    '\n',
    '“',
    'May',
    'in',
    'Kiev',
    'said',
    'HAGUE',
    '&',
    'Kim',
    'Jong',
    'un',
    'München',
    '\u00a0',
    '\u200d',
    'RT',
    '@',
    '$',
    'X',
    'Government',
    'Georgia',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const text = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', '', ' ', '\n')), { maxLength: 60 })
  .map((parts) => parts.flat().join(''));

function articleOf(paragraphs: readonly string[]) {
  const blocks: Block[] = [];
  let all = '';
  for (const paragraph of paragraphs) {
    blocks.push({ kind: 'body', start: all.length, end: all.length + paragraph.length });
    all += `${paragraph}\n`;
  }
  return { text: all, blocks, outlet: null };
}

test('mentions are ordered, disjoint, within one block, and say what stands there', () => {
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 4 }),
      fc.constantFrom('en', 'fr', 'de', null, '', 'x-'),
      (paragraphs, language) => {
        const article = { ...articleOf(paragraphs), language };
        const { mentions, actors } = recogniser.recognise(article);
        const known = new Set(actors.map((actor) => actor.id));
        expect(known.size).toBe(actors.length);
        let end = 0;
        for (const mention of mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(article.text.slice(mention.start, mention.end)).toBe(mention.surface);
          expect(
            article.blocks.some((block) => block.start <= mention.start && mention.end <= block.end),
          ).toBe(true);
          expect(known.has(mention.actor)).toBe(true);
          expect(mention.confidence).toBeGreaterThan(0);
          expect(mention.confidence).toBeLessThanOrEqual(1);
          end = mention.end;
        }
        expect(new Set(mentions.map((mention) => mention.actor)).size).toBe(known.size);
      },
    ),
    { numRuns: 300 },
  );
});

test('the same article gives the same answer', () => {
  fc.assert(
    fc.property(text, (body) => {
      const article = { ...articleOf([body]), language: 'en' };
      expect(recogniser.recognise(article)).toEqual(recogniser.recognise(article));
    }),
    { numRuns: 50 },
  );
});
