import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyLikeness } from '../../../../utils/coverage/stories/copy-likeness.ts';
import { alikeSketches, copySketch, SKETCH_LENGTH } from '../../../../utils/coverage/stories/copy-sketch.ts';
import { textShingles } from '../../../../utils/coverage/stories/text-shingles.ts';

const starter: { readonly articles: readonly { readonly paragraphs: readonly string[] }[] } = JSON.parse(
  readFileSync('assets/starter/starter-corpus.json', 'utf8'),
);
/** Texts long enough to be reprinted, each of several briefs. */
const TEXTS = Array.from({ length: Math.floor(starter.articles.length / 4) }, (_, i) =>
  starter.articles
    .slice(i * 4, i * 4 + 4)
    .flatMap(({ paragraphs }) => paragraphs)
    .join('\n'),
);
const VOCABULARY = TEXTS.join(' ').match(/\b[a-z]{5,}\b/g) ?? [];

/** A generator of numbers from 0 to below 1 that gives the same ones each time (Park and Miller 1988). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** The text as a program spins it: so many of 100 words are others. */
function spun(text: string, share: number, next: () => number): string {
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const candidates = text.match(/\b[a-z]{5,}\b/g)?.length ?? 1;
  return text.replace(/\b[a-z]{5,}\b/g, (word) =>
    next() < ((share / 100) * words) / candidates
      ? (VOCABULARY[Math.floor(next() * VOCABULARY.length)] ?? word)
      : word,
  );
}

const shinglesOf = TEXTS.map(textShingles);
const sketches = new Uint8Array(TEXTS.length * SKETCH_LENGTH);
for (const [i, shingles] of shinglesOf.entries()) sketches.set(copySketch(shingles), i * SKETCH_LENGTH);

/** The texts of which a text is a copy, by their sketches and then their shingles. */
function originalsOf(text: string): number[] {
  const shingles = textShingles(text);
  return alikeSketches(copySketch(shingles), sketches)
    .filter(({ at }) => copyLikeness(shingles, shinglesOf[at] ?? new Set()) !== null)
    .map(({ at }) => at);
}

describe('a sketch', () => {
  it('is nothing but zeros for no text, and has no zero for any other', () => {
    expect(copySketch(new Set())).toEqual(new Uint8Array(SKETCH_LENGTH));
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: fc.constantFrom('a', 'b', ' ', 'ß') }), (text) => {
        const shingles = textShingles(text);
        expect([...copySketch(shingles)].includes(0)).toBe(shingles.size === 0);
      }),
    );
  });

  it('is the same for the same words in whatever order of their runs', () => {
    const shingles = textShingles(TEXTS[0] ?? '');
    expect(copySketch(new Set([...shingles].reverse()))).toEqual(copySketch(shingles));
  });

  it('finds each text alone among others, and nothing without one', () => {
    for (const [i, text] of TEXTS.entries()) expect(originalsOf(text)).toEqual([i]);
    const none = new Uint8Array(SKETCH_LENGTH);
    expect(alikeSketches(none, none)).toEqual([]);
  });
});

describe('copies made by program', () => {
  it('are found where they were cut to a part and given another byline', () => {
    for (const share of [0.8, 0.5, 0.4]) {
      for (const [i, text] of TEXTS.entries())
        expect(
          originalsOf(`By Ivo Tarn, Harbour News Agency\n${text.slice(0, text.length * share)}`),
        ).toEqual([i]);
    }
  });

  it('are found where 15 of 100 words are replaced, nearly always, and always where 10 are', () => {
    const next = numbers(7);
    const spins = Array.from({ length: 10 }, () => TEXTS.map((text, i) => ({ text, i }))).flat();
    const found = (share: number) =>
      spins.filter(({ text, i }) => originalsOf(spun(text, share, next)).includes(i));
    expect(found(15).length / spins.length).toBeGreaterThanOrEqual(0.85);
    expect(found(10).length).toBe(spins.length);
  });

  it('are no longer copies where every second word is another', () => {
    const next = numbers(8);
    expect(TEXTS.filter((text) => originalsOf(spun(text, 50, next)).length > 0)).toEqual([]);
  });
});
