import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeCard } from '../../../utils/highlights/card-position.ts';

const viewport = { width: 800, height: 600 };
const box = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 20 });

test('a card stands under its words where it fits', () => {
  const { left, top } = placeCard(box(100, 100), { width: 330, height: 160 }, viewport);
  expect({ left, top }).toEqual({ left: 100, top: 128 });
});

test('a card stands over words at the lower edge', () => {
  const { top } = placeCard(box(100, 560), { width: 330, height: 160 }, viewport);
  expect(top).toBe(560 - 8 - 160);
});

test('a card at the right edge is moved in', () => {
  expect(placeCard(box(780, 100), { width: 330, height: 160 }, viewport).left).toBe(800 - 330 - 8);
});

test('a card stays in the window and off its words, wherever they are', () => {
  const size = fc.record({
    width: fc.integer({ min: 40, max: 330 }),
    height: fc.integer({ min: 20, max: 900 }),
  });
  const windows = fc.record({
    width: fc.integer({ min: 346, max: 2000 }),
    height: fc.integer({ min: 120, max: 1400 }),
  });
  fc.assert(
    fc.property(size, windows, fc.nat(), fc.nat(), (card, shown, x, y) => {
      const anchor = box(x % shown.width, y % (shown.height - 20));
      const { left, top, maxHeight } = placeCard(anchor, card, shown);
      const height = Math.min(card.height, maxHeight);
      expect(left).toBeGreaterThanOrEqual(8);
      expect(left + card.width).toBeLessThanOrEqual(shown.width - 8);
      expect(top).toBeGreaterThanOrEqual(8);
      expect(top + height).toBeLessThanOrEqual(shown.height - 8);
      expect(top >= anchor.bottom || top + height <= anchor.top).toBe(true);
    }),
  );
});
