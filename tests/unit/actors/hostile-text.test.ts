import { expect, test } from 'vitest';
import { recogniser } from './read.ts';

const SIZE = 50_000;

// Each of these once made some pass look at every pair of words; at this size that would run into the test's time limit.
test.each([
  ['one run of capitals', 'Brenk Tarn '],
  ['hyphens', 'A-'],
  ['initials', 'A. '],
  ['full stops', '.'],
  ['apostrophes', "'a"],
  ['unfinished names', 'Bank of '],
  ['particles', 'Ivo al '],
  ['brackets', 'Aaa (BBB) '],
  ['addresses', 'a@'],
])('%s without end are read', (_, piece) => {
  const text = piece.repeat(Math.ceil(SIZE / piece.length) * 4);
  const blocks = [{ kind: 'body' as const, start: 0, end: text.length }];
  const { mentions } = recogniser.recognise({ text, blocks, outlet: null, language: 'en' });
  for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.surface);
});

// Spellings that transliteration joins (v and w, i and y) make fewer actors than names.
test('many people of one surname stay many', () => {
  const name = (at: number) =>
    `Ivo ${String.fromCharCode(65 + (at % 26), 97 + (Math.floor(at / 26) % 26), 97 + Math.floor(at / 676))}rk Brenk`;
  const text = Array.from({ length: 3000 }, (_, at) => `She met ${name(at)} today.`).join(' ');
  const blocks = [{ kind: 'body' as const, start: 0, end: text.length }];
  expect(recogniser.recognise({ text, blocks, outlet: null, language: 'en' }).actors.length).toBeGreaterThan(
    1500,
  );
});
