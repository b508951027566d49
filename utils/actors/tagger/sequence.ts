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

/** What the recursions write down of each place: a row of labels, and by what its row was scaled. */
interface Rows {
  readonly length: number;
  readonly local: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly scale: Float64Array;
  /** From which label the best way comes to each. */
  readonly from: Uint8Array;
}

function makeRows(length: number): Rows {
  return {
    length,
    local: new Float64Array(length * LABEL_COUNT),
    forward: new Float64Array(length * LABEL_COUNT),
    backward: new Float64Array(length * LABEL_COUNT),
    scale: new Float64Array(length),
    from: new Uint8Array(length * LABEL_COUNT),
  };
}

// An article has a hundred short sequences, for which making arrays would take longer than all sums. They share these.
const SHARED = makeRows(256);
const rowsFor = (length: number): Rows => (length <= SHARED.length ? SHARED : makeRows(length));

/** What transitions multiply probabilities by. */
export const factorsOf = (transitions: Transitions): Float32Array => transitions.map(Math.exp);

/** Probability of each label at each place, one row a place, as {@link marginals} gives them for `calming * scores`. */
export function labelChances(
  scores: Float32Array,
  length: number,
  factors: Float32Array,
  calming: number,
): Float32Array {
  const rows = rowsFor(length);
  walk(scores, length, factors, calming, rows);
  return chancesOf(rows, length);
}

/**
 * Probabilities of labels by the forward-backward recursions of a linear-chain conditional random field (Lafferty,
 * McCallum and Pereira 2001), each step scaled to sum to one (Rabiner 1989). `scores` holds `length` rows, one score
 * a label.
 */
export function marginals(scores: Float32Array, length: number, transitions: Transitions): Marginals {
  const factors = factorsOf(transitions);
  const rows = rowsFor(length);
  const logSum = walk(scores, length, factors, 1, rows);
  const { local, forward, backward, scale } = rows;
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
  return { logSum, labels: chancesOf(rows, length), pairs };
}

function chancesOf({ forward, backward }: Rows, length: number): Float32Array {
  const chances = new Float32Array(length * LABEL_COUNT);
  for (let i = 0; i < chances.length; i += 1) chances[i] = (forward[i] ?? 0) * (backward[i] ?? 0);
  return chances;
}

/** Walks forward and backward over a sequence and gives the log of the sum over all labellings. */
function walk(
  scores: Float32Array,
  length: number,
  factors: Float32Array,
  calming: number,
  { local, forward, backward, scale }: Rows,
): number {
  let logSum = 0;
  for (let at = 0; at < length; at += 1) {
    const here = at * LABEL_COUNT;
    let most = -Infinity;
    for (let b = 0; b < LABEL_COUNT; b += 1) most = Math.max(most, (scores[here + b] ?? 0) * calming);
    let sum = 0;
    for (let b = 0; b < LABEL_COUNT; b += 1) {
      const factor = Math.exp(Math.max((scores[here + b] ?? 0) * calming - most, FAINTEST));
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
  backward.fill(1, (length - 1) * LABEL_COUNT, length * LABEL_COUNT);
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
  return logSum;
}

/** The most probable labels of a sequence (Viterbi 1967). */
export function bestLabels(scores: Float32Array, length: number, transitions: Transitions): Uint8Array {
  const labels = new Uint8Array(length);
  if (length === 0) return labels;
  // The score of the best way to each label, a row a place.
  const { forward: best, from } = rowsFor(length);
  for (let b = 0; b < LABEL_COUNT; b += 1) best[b] = (scores[b] ?? 0) + (mayFollow(0, b) ? 0 : FORBIDDEN);
  for (let at = 1; at < length; at += 1) {
    const here = at * LABEL_COUNT;
    for (let b = 0; b < LABEL_COUNT; b += 1) {
      let most = -Infinity;
      let origin = 0;
      for (let a = 0; a < LABEL_COUNT; a += 1) {
        const score = (best[here - LABEL_COUNT + a] ?? 0) + (transitions[a * LABEL_COUNT + b] ?? 0);
        if (score > most) {
          most = score;
          origin = a;
        }
      }
      best[here + b] = most + (scores[here + b] ?? 0);
      from[here + b] = origin;
    }
  }
  const last = (length - 1) * LABEL_COUNT;
  let label = 0;
  for (let b = 1; b < LABEL_COUNT; b += 1) if ((best[last + b] ?? 0) > (best[last + label] ?? 0)) label = b;
  for (let at = length - 1; at >= 0; at -= 1) {
    labels[at] = label;
    label = from[at * LABEL_COUNT + label] ?? 0;
  }
  return labels;
}
