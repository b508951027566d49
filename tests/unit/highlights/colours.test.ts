import { describe, expect, test } from 'vitest';
import { highlightNames, MARK_KINDS } from '../../../utils/highlights/mark-kinds.ts';
import { markStyles } from '../../../utils/highlights/mark-styles.ts';
import { luminance, parseColour } from '../../../utils/highlights/page-ground.ts';
import { paletteFor } from '../../../utils/highlights/palette.ts';

function channels(hex: string) {
  const [red = 0, green = 0, blue = 0] = (hex.match(/[0-9a-f]{2}/gi) ?? []).map((pair) =>
    Number.parseInt(pair, 16),
  );
  return { red, green, blue, alpha: 1 };
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(channels(one)), luminance(channels(other))].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe.each(['light', 'dark'] as const)('on a %s ground', (ground) => {
  const palette = paletteFor(ground);

  test('every text and line colour can be read', () => {
    for (const colour of [palette.ink, palette.muted, palette.link, ...Object.values(palette.kinds)]) {
      expect(contrast(colour, palette.paper)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('the words of a lit sentence can be read', () => {
    expect(contrast(palette.ink, palette.claimGround)).toBeGreaterThanOrEqual(7);
  });

  test('kinds of actors differ in more than colour', () => {
    const css = markStyles(highlightNames('x1'), ground);
    const lines = [...css.matchAll(/underline (\w+) /g)].map(([, line]) => line);
    expect(lines.length).toBe(4);
    expect(new Set(lines).size).toBe(4);
  });
});

test('every kind of mark has a name of its own, with the ending', () => {
  const names = Object.values(highlightNames('x7f3'));
  expect(new Set(names).size).toBe(MARK_KINDS.length);
  for (const name of names) expect(name).toMatch(/^sidelight-(person|organisation|place|group|claim)-x7f3$/);
});

test('computed colours are read, other forms are not', () => {
  expect(parseColour('rgb(1, 2, 3)')).toEqual({ red: 1, green: 2, blue: 3, alpha: 1 });
  expect(parseColour('rgba(0, 0, 0, 0)')).toEqual({ red: 0, green: 0, blue: 0, alpha: 0 });
  expect(parseColour('color(srgb 0.1 0.2 0.3)')).toBeNull();
});

test('luminance runs from black to white', () => {
  expect(luminance(channels('#000000'))).toBe(0);
  expect(luminance(channels('#ffffff'))).toBeCloseTo(1, 5);
});
