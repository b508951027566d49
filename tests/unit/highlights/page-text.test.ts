// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { readBlockText } from '../../../utils/articles/block-text.ts';
import { PageText, type PlacedBlock } from '../../../utils/highlights/page-text.ts';

beforeEach(() => document.body.replaceChildren());

/** A paragraph whose text is split over plain, emphasised and linked runs. */
function addParagraph(runs: readonly { text: string; tag: 'em' | 'a' | null }[]): Element {
  const paragraph = document.createElement('p');
  for (const { text, tag } of runs) {
    const node = document.createTextNode(text);
    if (tag === null) paragraph.append(node);
    else {
      const inline = document.createElement(tag);
      inline.append(node);
      paragraph.append(inline);
    }
  }
  document.body.append(paragraph);
  return paragraph;
}

/** The article's text and blocks of these elements, as a live reading gives them. */
function readingOf(elements: readonly Element[]): { text: string; blocks: PlacedBlock[] } {
  let text = '';
  const blocks: PlacedBlock[] = [];
  for (const element of elements) {
    const own = readBlockText(element).text;
    if (own === '') continue;
    if (text !== '') text += '\n\n';
    blocks.push({ element, block: { kind: 'body', start: text.length, end: text.length + own.length } });
    text += own;
  }
  return { text, blocks };
}

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

test('every span of a block leads to a range that says the same', () => {
  const words = fc.constantFrom('Putin', ' ', '  ', 'said', '\n', 'no', ', ', 'Ünal', '“so”', '😀');
  const run = fc.record({
    text: fc.array(words, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')),
    tag: fc.constantFrom('em' as const, 'a' as const, null),
  });
  fc.assert(
    fc.property(
      fc.array(fc.array(run, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 }),
      fc.nat(),
      fc.nat(),
      (paragraphs, a, b) => {
        document.body.replaceChildren();
        const { text, blocks } = readingOf(paragraphs.map(addParagraph));
        const placed = blocks[a % Math.max(1, blocks.length)];
        if (!placed) return;
        const { start: from, end: to } = placed.block;
        const start = from + (b % (to - from));
        const end = start + 1 + (a % (to - start));
        const range = new PageText(text, blocks).rangeOf({ start, end });
        expect(squeezed(range?.toString() ?? '')).toBe(squeezed(text.slice(start, end)));
      },
    ),
    { numRuns: 60 },
  );
});

test('a span may run over two blocks', () => {
  const reading = readingOf([
    addParagraph([{ text: 'First words.', tag: null }]),
    addParagraph([{ text: 'Last words.', tag: null }]),
  ]);
  const range = new PageText(reading.text, reading.blocks).rangeOf({
    start: 6,
    end: reading.text.length - 7,
  });
  expect(range?.startContainer.textContent).toBe('First words.');
  expect(range?.startOffset).toBe(6);
  expect(range?.endContainer.textContent).toBe('Last words.');
  expect(range?.endOffset).toBe(4);
});

test('a block that has changed or left the page has no places', () => {
  const changed = addParagraph([{ text: 'Vladimir Putin spoke.', tag: null }]);
  const removed = addParagraph([{ text: 'Donald Trump spoke.', tag: null }]);
  const { text, blocks } = readingOf([changed, removed]);
  changed.textContent = 'Somebody else spoke, at length.';
  removed.remove();
  const page = new PageText(text, blocks);
  expect(page.rangeOf({ start: 0, end: 14 })).toBeNull();
  expect(page.rangeOf({ start: text.indexOf('Donald'), end: text.length })).toBeNull();
});

test('a span outside the text or without length has no place', () => {
  const { text, blocks } = readingOf([addParagraph([{ text: 'Words.', tag: null }])]);
  const page = new PageText(text, blocks);
  for (const [start, end] of [
    [3, 3],
    [4, 2],
    [100, 120],
  ] as const) {
    expect(page.rangeOf({ start, end })).toBeNull();
  }
});
