import { LABEL_COUNT, mayFollow } from './labels.ts';

/** Scores of a linear-chain model: `transitions[a * LABEL_COUNT + b]` for label b after label a. */
export type Transitions = Float32Array;

/** −∞ in effect, and finite so that sums stay numbers. */
const FORBIDDEN = -1e4;

// Scores so far below the best count as just so far, so that no product of chances vanishes.
const FAINTEST = -200;

/** Forbids what no tagging may hold: a name that goes on without its begin. */
export function withForbidden(transitions: Transitions): Transitions {
  return transitions.map((score, at) =>
    mayFollow(Math.floor(at / LABEL_COUNT), at % LABEL_COUNT) ? score : FORBIDDEN,
  );
}

/** What a linear-chain model says of a sequence. */
export interface Marginals {
  /** Log of the sum over all labellings. */
  readonly logSum: number;
  /** Probability of each label at each place, one row a place. */
  readonly labels: Float32Array;
  /** Expected number of times that label b follows label a, at `a * LABEL_COUNT + b`. */
  readonly pairs: Float32Array;
}

/**
 * Probabilities of labels by the forward-backward recursions of a linear-chain conditional random field (Lafferty,
 * McCallum and Pereira 2001), each step scaled to sum to one (Rabiner 1989). `scores` holds `length` rows, one score
 * a label.
 */
export function marginals(scores: Float32Array, length: number, transitions: Transitions): Marginals {
  const factors = transitions.map(Math.exp);
  const local = new Float64Array(length * LABEL_COUNT);
  const forward = new Float64Array(length * LABEL_COUNT);
  const backward = new Float64Array(length * LABEL_COUNT).fill(1);
  const scale = new Float64Array(length);
  let logSum = 0;
  for (let at = 0; at < length; at += 1) {
    const here = at * LABEL_COUNT;
    let most = -Infinity;
    for (let b = 0; b < LABEL_COUNT; b += 1) most = Math.max(most, scores[here + b] ?? 0);
    let sum = 0;
    for (let b = 0; b < LABEL_COUNT; b += 1) {
      const factor = Math.exp(Math.max((scores[here + b] ?? 0) - most, FAINTEST));
      local[here + b] = factor;
      let reached = mayFollow(0, b) ? 1 : 0;
      if (at > 0) {
        reached = 0;
        for (let a = 0; a < LABEL_COUNT; a += 1)
          reached += (forward[here - LABEL_COUNT + a] ?? 0) * (factors[a * LABEL_COUNT + b] ?? 0);
      }
      forward[here + b] = reached * factor;
      sum += reached * factor;
    }
    scale[at] = sum;
    for (let b = 0; b < LABEL_COUNT; b += 1) forward[here + b] = (forward[here + b] ?? 0) / sum;
    logSum += Math.log(sum) + most;
  }
  for (let at = length - 2; at >= 0; at -= 1) {
    const here = at * LABEL_COUNT;
    const next = here + LABEL_COUNT;
    for (let a = 0; a < LABEL_COUNT; a += 1) {
      let sum = 0;
      for (let b = 0; b < LABEL_COUNT; b += 1)
        sum += (factors[a * LABEL_COUNT + b] ?? 0) * (local[next + b] ?? 0) * (backward[next + b] ?? 0);
      backward[here + a] = sum / (scale[at + 1] ?? 1);
    }
  }
  const labels = new Float32Array(length * LABEL_COUNT);
  for (let i = 0; i < labels.length; i += 1) labels[i] = (forward[i] ?? 0) * (backward[i] ?? 0);
  const pairs = new Float32Array(LABEL_COUNT * LABEL_COUNT);
  for (let at = 1; at < length; at += 1) {
    const here = at * LABEL_COUNT;
    for (let a = 0; a < LABEL_COUNT; a += 1) {
      const reached = (forward[here - LABEL_COUNT + a] ?? 0) / (scale[at] ?? 1);
      for (let b = 0; b < LABEL_COUNT; b += 1) {
        const pair = a * LABEL_COUNT + b;
        pairs[pair] =
          (pairs[pair] ?? 0) +
          reached * (factors[pair] ?? 0) * (local[here + b] ?? 0) * (backward[here + b] ?? 0);
      }
    }
  }
  return { logSum, labels, pairs };
}

/** The most probable labels of a sequence (Viterbi 1967). */
export function bestLabels(scores: Float32Array, length: number, transitions: Transitions): Uint8Array {
  const labels = new Uint8Array(length);
  if (length === 0) return labels;
  const back = new Uint8Array(length * LABEL_COUNT);
  let past = new Float64Array(LABEL_COUNT);
  let here = new Float64Array(LABEL_COUNT);
  for (let b = 0; b < LABEL_COUNT; b += 1) past[b] = (scores[b] ?? 0) + (mayFollow(0, b) ? 0 : FORBIDDEN);
  for (let at = 1; at < length; at += 1) {
    for (let b = 0; b < LABEL_COUNT; b += 1) {
      let best = -Infinity;
      let from = 0;
      for (let a = 0; a < LABEL_COUNT; a += 1) {
        const score = (past[a] ?? 0) + (transitions[a * LABEL_COUNT + b] ?? 0);
        if (score > best) {
          best = score;
          from = a;
        }
      }
      here[b] = best + (scores[at * LABEL_COUNT + b] ?? 0);
      back[at * LABEL_COUNT + b] = from;
    }
    [past, here] = [here, past];
  }
  let label = past.indexOf(Math.max(...past));
  for (let at = length - 1; at >= 0; at -= 1) {
    labels[at] = label;
    label = back[at * LABEL_COUNT + label] ?? 0;
  }
  return labels;
}
