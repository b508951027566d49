import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPassage } from '../../../components/coverage/find-passage.ts';
import { clipPassage } from '../../../components/shared/clip-passage.ts';
import { formatDate } from '../../../components/shared/date-text.tsx';
import { joinSpans } from '../../../components/shared/marked-text.tsx';

const spans = fc.array(fc.record({ start: fc.nat(400), end: fc.nat(400) }), { maxLength: 5 });

describe('joinSpans', () => {
  test('gives ordered spans apart from each other that cover the same places', () => {
    fc.assert(
      fc.property(spans, fc.nat(300), (given, length) => {
        const joined = joinSpans(given, length);
        const covered = (list: readonly { start: number; end: number }[], at: number) =>
          list.some((span) => span.start <= at && at < span.end);
        for (let at = 0; at < length; at += 1) expect(covered(joined, at)).toBe(covered(given, at));
        joined.forEach((span, index) => {
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(length);
          expect(span.start).toBeGreaterThan(joined[index - 1]?.end ?? -1);
        });
      }),
    );
  });
});

describe('clipPassage', () => {
  test('leaves a short passage alone', () => {
    const passage = { text: 'Short enough.', marks: [{ start: 0, end: 5 }] };
    expect(clipPassage(passage, 40)).toBe(passage);
  });

  test('keeps the marked words, with an ellipsis on both sides', () => {
    const text = `${'before '.repeat(40)}the very word ${'after '.repeat(40)}`;
    const start = text.indexOf('very');
    const clipped = clipPassage({ text, marks: [{ start, end: start + 4 }] }, 80);
    const [mark] = clipped.marks;
    expect(clipped.text.slice(mark?.start, mark?.end)).toBe('very');
    expect(clipped.text).toMatch(/^…before .* after…$/);
  });

  test('marks only words that were marked, and stays near the limit', () => {
    const words = fc.array(fc.stringMatching(/^[a-zé漢😀]{1,12}$/u), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(words, spans, fc.integer({ min: 20, max: 120 }), (parts, given, limit) => {
        const text = parts.join(' ');
        const marks = joinSpans(given, text.length);
        const clipped = clipPassage({ text, marks }, limit);
        expect(clipped.text.length).toBeLessThanOrEqual(limit + 3);
        for (const mark of clipped.marks) {
          expect(mark.end).toBeGreaterThan(mark.start);
          const marked = clipped.text.slice(mark.start, mark.end);
          expect(marks.some((whole) => text.slice(whole.start, whole.end).includes(marked))).toBe(true);
        }
      }),
    );
  });
});

describe('findPassage', () => {
  test('finds a passage whatever its white space and special characters', () => {
    const paragraphs = ['Nothing here.', 'He paid $1.5m (£1.2m)\u00a0for\nit, [sic] and left.'];
    const found = findPassage(paragraphs, { text: '$1.5m (£1.2m) for it, [sic]', marks: [] });
    expect(found?.paragraph).toBe(1);
    const [mark] = found?.marks ?? [];
    expect(paragraphs[1]?.slice(mark?.start, mark?.end)).toBe('$1.5m (£1.2m)\u00a0for\nit, [sic]');
  });

  test('finds any run of words of a paragraph', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, unit: 'grapheme' }), { minLength: 1, maxLength: 8 }),
        (parts) => {
          const paragraph = parts.join(' ');
          if (paragraph.replaceAll('…', ' ').trim() === '') return;
          if (paragraph.includes('…')) return;
          expect(findPassage([paragraph], { text: paragraph, marks: [] })?.paragraph).toBe(0);
        },
      ),
    );
  });

  test('gives nothing for what is not there', () => {
    expect(findPassage(['One.', 'Two.'], { text: 'Three.', marks: [] })).toBeNull();
    expect(findPassage(['One.'], { text: '  ', marks: [] })).toBeNull();
  });
});

test.each([
  ['2025', '2025'],
  ['2025-01', 'Jan 2025'],
  ['2025-01-24', '24 Jan 2025'],
  ['2025-01-24T23:30:00-08:00', '24 Jan 2025'],
  ['soon', null],
])('the date %s reads %s', (date, text) => {
  expect(formatDate(date)).toBe(text);
});
