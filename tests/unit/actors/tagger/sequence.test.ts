import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInside, LABEL_COUNT, LABELS, mayFollow } from '../../../../utils/actors/tagger/labels.ts';
import {
  bestLabels,
  factorsOf,
  labelChances,
  marginals,
  withForbidden,
} from '../../../../utils/actors/tagger/sequence.ts';

const PAIRS = LABEL_COUNT * LABEL_COUNT;

/** Scores for up to `longest` words, and transitions without what no tagging may hold. */
function models(longest: number, size: number) {
  const score = fc.oneof(fc.double({ min: -size, max: size, noNaN: true }), fc.constantFrom(-size, size));
  return fc.nat(longest).chain((length) =>
    fc.record({
      length: fc.constant(length),
      scores: fc
        .array(score, { minLength: length * LABEL_COUNT, maxLength: length * LABEL_COUNT })
        .map((values) => Float32Array.from(values)),
      transitions: fc
        .array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: PAIRS, maxLength: PAIRS })
        .map((values) => withForbidden(Float32Array.from(values))),
    }),
  );
}

/** Every labelling of so many words that holds no name without its begin. */
function labellings(length: number): number[][] {
  let all: number[][] = [[]];
  for (let at = 0; at < length; at += 1)
    all = all.flatMap((start) =>
      LABELS.flatMap((_, label) => (mayFollow(start[at - 1] ?? 0, label) ? [[...start, label]] : [])),
    );
  return all;
}

function scoreOf(labels: readonly number[], scores: Float32Array, transitions: Float32Array): number {
  let sum = 0;
  labels.forEach((label, at) => {
    sum += scores[at * LABEL_COUNT + label] ?? 0;
    const before = labels[at - 1];
    if (before !== undefined) sum += transitions[before * LABEL_COUNT + label] ?? 0;
  });
  return sum;
}

/** Log of the sum, probabilities and expected pairs by asking every labelling. */
function byAsking(length: number, scores: Float32Array, transitions: Float32Array) {
  const all = labellings(length).map((labels) => ({ labels, score: scoreOf(labels, scores, transitions) }));
  const most = Math.max(...all.map(({ score }) => score));
  const total = all.reduce((sum, { score }) => sum + Math.exp(score - most), 0);
  const chances = new Float64Array(length * LABEL_COUNT);
  const pairs = new Float64Array(PAIRS);
  for (const { labels, score } of all) {
    const chance = Math.exp(score - most) / total;
    labels.forEach((label, at) => {
      const place = at * LABEL_COUNT + label;
      chances[place] = (chances[place] ?? 0) + chance;
      const before = labels[at - 1];
      if (before === undefined) return;
      const pair = before * LABEL_COUNT + label;
      pairs[pair] = (pairs[pair] ?? 0) + chance;
    });
  }
  return { logSum: Math.log(total) + most, chances, pairs };
}

function expectClose(got: ArrayLike<number>, wanted: ArrayLike<number>): void {
  expect(got.length).toBe(wanted.length);
  let apart = 0;
  for (let at = 0; at < wanted.length; at += 1)
    apart = Math.max(apart, Math.abs((got[at] ?? Number.NaN) - (wanted[at] ?? 0)));
  expect(apart).toBeLessThan(1e-5);
}

function rowSums(labels: Float32Array, length: number): number[] {
  return Array.from({ length }, (_, at) =>
    labels.subarray(at * LABEL_COUNT, (at + 1) * LABEL_COUNT).reduce((sum, chance) => sum + chance, 0),
  );
}

describe('bestLabels', () => {
  test('no labelling of a short sequence scores more', () => {
    fc.assert(
      fc.property(models(3, 8), ({ length, scores, transitions }) => {
        const best = Math.max(...labellings(length).map((labels) => scoreOf(labels, scores, transitions)));
        const labels = [...bestLabels(scores, length, transitions)];
        expect(labels).toHaveLength(length);
        expect(scoreOf(labels, scores, transitions)).toBeCloseTo(best, 4);
      }),
      { numRuns: 60 },
    );
  });

  test('no name goes on without its begin, whatever the scores', () => {
    fc.assert(
      fc.property(models(20, 500), ({ length, scores, transitions }) => {
        const labels = [...bestLabels(scores, length, transitions)];
        expect(labels).toHaveLength(length);
        labels.forEach((label, at) => {
          expect(mayFollow(labels[at - 1] ?? 0, label)).toBe(true);
        });
      }),
      { numRuns: 60 },
    );
  });

  test('a name that can only go on begins at its first word', () => {
    const scores = new Float32Array(2 * LABEL_COUNT);
    scores[LABELS.indexOf('I-ORG')] = 9;
    scores[LABELS.indexOf('B-PER')] = 1;
    scores[LABEL_COUNT + LABELS.indexOf('I-PER')] = 1;
    expect([...bestLabels(scores, 2, withForbidden(new Float32Array(PAIRS)))]).toEqual([
      LABELS.indexOf('B-PER'),
      LABELS.indexOf('I-PER'),
    ]);
  });
});

describe('marginals', () => {
  test('agree with the sum over all labellings of a short sequence', () => {
    fc.assert(
      fc.property(models(3, 8), ({ length, scores, transitions }) => {
        const got = marginals(scores, length, transitions);
        const wanted = byAsking(length, scores, transitions);
        expect(got.logSum).toBeCloseTo(wanted.logSum, 4);
        expectClose(got.labels, wanted.chances);
        expectClose(got.pairs, wanted.pairs);
      }),
      { numRuns: 60 },
    );
  });

  test('each word has one label, and each neighbouring two one pair', () => {
    fc.assert(
      fc.property(models(20, 15), ({ length, scores, transitions }) => {
        const { labels, pairs } = marginals(scores, length, transitions);
        for (const sum of rowSums(labels, length)) expect(sum).toBeCloseTo(1, 4);
        expect(pairs.reduce((sum, pair) => sum + pair, 0)).toBeCloseTo(Math.max(0, length - 1), 3);
      }),
      { numRuns: 60 },
    );
  });

  test('scores far apart leave numbers, and no name without its begin', () => {
    fc.assert(
      fc.property(models(12, 500), ({ length, scores, transitions }) => {
        const { logSum, labels, pairs } = marginals(scores, length, transitions);
        expect(Number.isFinite(logSum)).toBe(true);
        expect(pairs.every((pair) => pair >= 0)).toBe(true);
        for (const sum of rowSums(labels, length)) expect(sum).toBeCloseTo(1, 4);
        LABELS.forEach((_, label) => {
          if (isInside(label) && length > 0) expect(labels[label]).toBeLessThan(1e-6);
        });
      }),
      { numRuns: 100 },
    );
  });

  test('a word whose scores speak for nothing but going on is still something', () => {
    const scores = new Float32Array(LABEL_COUNT).fill(-500);
    scores[LABELS.indexOf('I-PER')] = 500;
    const { labels } = marginals(scores, 1, withForbidden(new Float32Array(PAIRS)));
    expect(labels[LABELS.indexOf('I-PER')]).toBeLessThan(1e-6);
    expect(rowSums(labels, 1)[0]).toBeCloseTo(1, 4);
  });
});

describe('labelChances', () => {
  test('are those of marginals for calmer scores', () => {
    fc.assert(
      fc.property(
        models(12, 20),
        fc.double({ min: 0.1, max: 1, noNaN: true }),
        ({ length, scores, transitions }, calming) => {
          const calm = scores.map((score) => score * calming);
          expectClose(
            labelChances(scores, length, factorsOf(transitions), calming),
            marginals(calm, length, transitions).labels,
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a sequence is read by itself', () => {
  const { scores, transitions, length } = longModel(700);
  const factors = factorsOf(transitions);

  test('whatever was read before it, and what was said of others stays', () => {
    const part = scores.subarray(0, 5 * LABEL_COUNT);
    const read = () => ({
      best: bestLabels(part, 5, transitions),
      chances: labelChances(part, 5, factors, 1),
      marginals: marginals(part, 5, transitions),
    });
    const first = read();
    const kept = structuredClone(first);
    for (const other of [length, 200, 6, 1, 0]) {
      bestLabels(scores, other, transitions);
      marginals(scores, other, transitions);
      expect(first).toEqual(kept);
      expect(read()).toEqual(kept);
    }
  });

  test.each([255, 256, 257, 700])('at a length of %i as at others', (count) => {
    const { labels, pairs } = marginals(scores, count, transitions);
    for (const sum of rowSums(labels, count)) expect(sum).toBeCloseTo(1, 4);
    expect(pairs.reduce((sum, pair) => sum + pair, 0)).toBeCloseTo(count - 1, 2);
    // What stands far behind says nothing of the begin.
    const shorter = marginals(scores, 100, transitions).labels;
    expectClose(labels.subarray(0, 50 * LABEL_COUNT), shorter.subarray(0, 50 * LABEL_COUNT));
    expect(bestLabels(scores, count, transitions).subarray(0, 50)).toEqual(
      bestLabels(scores, 100, transitions).subarray(0, 50),
    );
  });
});

function longModel(length: number) {
  return {
    length,
    scores: Float32Array.from({ length: length * LABEL_COUNT }, (_, at) => 3 * Math.sin(at * at)),
    transitions: withForbidden(Float32Array.from({ length: PAIRS }, (_, at) => Math.cos(7 * at))),
  };
}
