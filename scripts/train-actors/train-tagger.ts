import type { Features } from '../../utils/actors/tagger/feature-list.ts';
import { LABEL_COUNT } from '../../utils/actors/tagger/labels.ts';
import { marginals, withForbidden } from '../../utils/actors/tagger/sequence.ts';

/** One line of words to learn from. */
export interface TrainingLine {
  readonly features: Features;
  /** Its words within the features' document, from first up to, not with, last. */
  readonly from: number;
  readonly to: number;
  readonly labels: Uint8Array;
  /** How much it counts beside the others. */
  readonly weight: number;
}

export interface TrainingOptions {
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  /** Share of features left out at random in each step, so that no word learns to lean on one alone. */
  readonly dropout: number;
  readonly seed: number;
  readonly onEpoch?: (epoch: number, loss: number) => void;
}

export interface TrainedTagger {
  /** `weights[feature * LABEL_COUNT + label]` */
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

/**
 * Trains a linear-chain conditional random field by stochastic gradient steps whose size AdaGrad sets for each weight
 * (Duchi, Hazan and Singer 2011). The same lines, options and seed give the same weights.
 */
export function trainTagger(lines: readonly TrainingLine[], options: TrainingOptions): TrainedTagger {
  const size = 2 ** options.bits * LABEL_COUNT;
  const weights = new Float32Array(size);
  const squares = new Float32Array(size).fill(1e-3);
  const transitions = withForbidden(new Float32Array(LABEL_COUNT * LABEL_COUNT));
  const transitionSquares = new Float32Array(transitions.length).fill(1e-1);
  const random = randomNumbers(options.seed);
  const order = lines.map((_, index) => index);
  let kept = new Uint32Array(1 << 16);
  for (let epoch = 1; epoch <= options.epochs; epoch += 1) {
    shuffle(order, random);
    let loss = 0;
    const rate = options.rate * (1 - (0.8 * (epoch - 1)) / options.epochs);
    for (const index of order) {
      const line = lines[index];
      if (line === undefined) continue;
      const { features, from, to, labels, weight } = line;
      const { starts, ids } = features;
      const length = to - from;
      const total = (starts[to] ?? 0) - (starts[from] ?? 0);
      if (total > kept.length) kept = new Uint32Array(2 * total);
      const ends = new Uint32Array(length + 1);
      const scores = new Float32Array(length * LABEL_COUNT);
      let count = 0;
      for (let at = 0; at < length; at += 1) {
        const last = starts[from + at + 1] ?? 0;
        for (let i = starts[from + at] ?? 0; i < last; i += 1) {
          if (options.dropout > 0 && random() < options.dropout) continue;
          const id = ids[i] ?? 0;
          kept[count] = id;
          count += 1;
          for (let label = 0; label < LABEL_COUNT; label += 1)
            scores[at * LABEL_COUNT + label] =
              (scores[at * LABEL_COUNT + label] ?? 0) + (weights[id * LABEL_COUNT + label] ?? 0);
        }
        ends[at + 1] = count;
      }
      const { logSum, labels: expected, pairs } = marginals(scores, length, transitions);
      let gold = 0;
      for (let at = 0; at < length; at += 1) {
        const right = labels[from + at] ?? 0;
        gold += scores[at * LABEL_COUNT + right] ?? 0;
        if (at > 0) {
          const pair = (labels[from + at - 1] ?? 0) * LABEL_COUNT + right;
          gold += transitions[pair] ?? 0;
          pairs[pair] = (pairs[pair] ?? 0) - 1;
        }
        for (let label = 0; label < LABEL_COUNT; label += 1) {
          const slope = ((expected[at * LABEL_COUNT + label] ?? 0) - (label === right ? 1 : 0)) * weight;
          if (Math.abs(slope) < 1e-3) continue;
          const square = slope * slope;
          for (let i = ends[at] ?? 0; i < (ends[at + 1] ?? 0); i += 1) {
            const place = (kept[i] ?? 0) * LABEL_COUNT + label;
            const seen = (squares[place] ?? 0) + square;
            squares[place] = seen;
            weights[place] = (weights[place] ?? 0) - (rate * slope) / Math.sqrt(seen);
          }
        }
      }
      loss += (logSum - gold) * weight;
      for (let pair = 0; pair < transitions.length; pair += 1) {
        const slope = (pairs[pair] ?? 0) * weight;
        if (slope === 0 || (transitions[pair] ?? 0) < -1000) continue;
        const seen = (transitionSquares[pair] ?? 0) + slope * slope;
        transitionSquares[pair] = seen;
        transitions[pair] = (transitions[pair] ?? 0) - (rate * slope) / Math.sqrt(seen);
      }
    }
    options.onEpoch?.(epoch, loss);
  }
  return { weights, transitions };
}

function shuffle(list: number[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const kept = list[at] ?? 0;
    list[at] = list[other] ?? 0;
    list[other] = kept;
  }
}

/** Repeatable random numbers from 0 up to 1 (mulberry32 by T. Ettinger, public domain). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let hash = Math.imul(state ^ (state >>> 15), state | 1);
    hash ^= hash + Math.imul(hash ^ (hash >>> 7), hash | 61);
    return ((hash ^ (hash >>> 14)) >>> 0) / 4294967296;
  };
}
