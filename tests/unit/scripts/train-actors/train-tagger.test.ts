import { describe, expect, test } from 'vitest';
import { randomNumbers, trainTagger } from '../../../../scripts/train-actors/train-tagger.ts';
import { isInside, LABEL_COUNT, mayFollow } from '../../../../utils/actors/tagger/labels.ts';
import { bestLabels } from '../../../../utils/actors/tagger/sequence.ts';
import { TOY_BITS, toyLines, toyTraining, trainToy } from '../../actors/tagger/toy-model.ts';

const lines = toyTraining(toyLines(60, 1));

/** Share of words that a trained tagger labels as they are. */
function rightShare(trained: ReturnType<typeof trainToy>, tested: typeof lines): number {
  let right = 0;
  let all = 0;
  for (const { features, from, to, labels } of tested) {
    const scores = new Float32Array((to - from) * LABEL_COUNT);
    for (let at = from; at < to; at += 1)
      for (const id of features.ids.subarray(features.starts[at], features.starts[at + 1]))
        for (let label = 0; label < LABEL_COUNT; label += 1) {
          const place = (at - from) * LABEL_COUNT + label;
          scores[place] = (scores[place] ?? 0) + (trained.weights[id * LABEL_COUNT + label] ?? 0);
        }
    const best = bestLabels(scores, to - from, trained.transitions);
    for (let at = from; at < to; at += 1) if (best[at - from] === labels[at]) right += 1;
    all += to - from;
  }
  return right / all;
}

describe('trainTagger', () => {
  test('learns a small language, and reads names that it never saw', () => {
    const trained = trainToy(lines, 1);
    expect(rightShare(trained, lines)).toBeGreaterThan(0.98);
    expect(rightShare(trained, toyTraining(toyLines(40, 2)))).toBeGreaterThan(0.9);
  });

  test('the same seed gives the same weights, another seed others', () => {
    const few = lines.slice(0, 20);
    expect(trainToy(few, 5)).toEqual(trainToy(few, 5));
    expect(trainToy(few, 6).weights).not.toEqual(trainToy(few, 5).weights);
  });

  test('the loss falls from pass to pass', () => {
    const losses: number[] = [];
    trainTagger(lines, {
      bits: TOY_BITS,
      epochs: 4,
      rate: 0.05,
      dropout: 0,
      seed: 1,
      onEpoch: (epoch, loss) => {
        expect(epoch).toBe(losses.length + 1);
        losses.push(loss);
      },
    });
    expect(losses).toHaveLength(4);
    expect(losses.every(Number.isFinite)).toBe(true);
    losses.slice(1).forEach((loss, at) => {
      expect(loss).toBeLessThan(losses[at] ?? 0);
    });
  });

  test('what no tagging may hold stays forbidden, all weights stay numbers', () => {
    const { weights, transitions } = trainToy(lines, 1);
    expect(weights).toHaveLength(2 ** TOY_BITS * LABEL_COUNT);
    expect(weights.every(Number.isFinite)).toBe(true);
    transitions.forEach((score, pair) => {
      const [label, next] = [Math.floor(pair / LABEL_COUNT), pair % LABEL_COUNT];
      expect(score < -1000).toBe(isInside(next) && !mayFollow(label, next));
    });
  });

  test('a line that counts more is learnt where two disagree', () => {
    const plain = { ...toyLines(1, 3)[0], tokens: ['Two', 'of', 'Kelvor', 'left', '.'] };
    const person = toyTraining([{ ...plain, tags: ['O', 'O', 'B-PER', 'O', 'O'] }], 1);
    const place = toyTraining([{ ...plain, tags: ['O', 'O', 'B-LOC', 'O', 'O'] }], 1);
    const weighed = (first: number, second: number) =>
      trainToy(
        Array.from({ length: 20 }, () => [
          ...person.map((line) => ({ ...line, weight: first })),
          ...place.map((line) => ({ ...line, weight: second })),
        ]).flat(),
        1,
      );
    expect(rightShare(weighed(3, 0.3), person)).toBe(1);
    expect(rightShare(weighed(0.3, 3), place)).toBe(1);
  });

  test('nothing to learn from gives a tagger of zeros', () => {
    const { weights } = trainToy([], 1);
    expect(weights.every((weight) => weight === 0)).toBe(true);
  });
});

describe('randomNumbers', () => {
  test('repeat with their seed, from 0 up to 1, spread evenly', () => {
    const draw = (seed: number) => Array.from({ length: 2000 }, randomNumbers(seed));
    const numbers = draw(7);
    expect(draw(7)).toEqual(numbers);
    expect(draw(8)).not.toEqual(numbers);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    for (let tenth = 0; tenth < 10; tenth += 1)
      expect(numbers.filter((one) => Math.floor(10 * one) === tenth).length).toBeGreaterThan(140);
  });
});
