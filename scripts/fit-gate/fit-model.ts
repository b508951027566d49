import type { PairFeatures } from '../../utils/claims/deciding/features/features.ts';
import type { OutcomeModel } from '../../utils/claims/deciding/outcome-model.ts';

/** A pair with the outcome that readers gave it. */
export interface Example<Outcome extends string> {
  /** Pairs of one group stay together when a part is held out. */
  readonly group: string;
  readonly features: PairFeatures;
  /** What readers called it: one outcome, or several of which they did not say which. */
  readonly outcomes: readonly Outcome[];
  /** How much it counts beside the others. */
  readonly weight: number;
}

const STEPS = 500;
const RATE = 0.05;
/** Weights below this are left out of what ships. */
const TELLING = 0.05;

/**
 * Fits a multinomial logistic regression with an L2 penalty by gradient descent with momentum over all examples at
 * once (Kingma and Ba 2015), which gives the same weights each time. An example with several outcomes is shared among
 * them as the model itself would share it (expectation maximisation).
 * @param penalty how much a weight costs, as `penalty / 2 * weight²` beside the examples' log loss
 */
export function fitModel<Outcome extends string>(
  outcomes: readonly Outcome[],
  examples: readonly Example<Outcome>[],
  penalty: number,
): OutcomeModel<Outcome> {
  const names = [...new Set(examples.flatMap(({ features }) => Object.keys(features)))].sort();
  const width = names.length + 1;
  const rows = examples.map(({ features }) => rowOf(features, names));
  const answers = examples.map((example) => outcomes.map((outcome) => example.outcomes.includes(outcome)));
  const whole = examples.reduce((sum, { weight }) => sum + weight, 0);
  const weights = new Float64Array(outcomes.length * width);
  const [mean, square] = [new Float64Array(weights.length), new Float64Array(weights.length)];
  for (let step = 1; step <= STEPS; step += 1) {
    const slope = new Float64Array(weights.length);
    rows.forEach((row, at) => {
      const chances = softmax(outcomes.map((_, k) => product(row, weights, k * width)));
      const allowed = answers[at] ?? [];
      const sum = chances.reduce((total, chance, k) => total + (allowed[k] ? chance : 0), 0);
      chances.forEach((chance, k) => {
        const share = allowed[k] ? chance / sum : 0;
        const error = (chance - share) * (examples[at]?.weight ?? 0);
        if (error !== 0) addTo(slope, row, k * width, error);
      });
    });
    for (let i = 0; i < weights.length; i += 1) {
      const isBias = i % width === width - 1;
      const gradient = (at0(slope, i) + (isBias ? 0 : penalty * at0(weights, i))) / whole;
      mean[i] = 0.9 * at0(mean, i) + 0.1 * gradient;
      square[i] = 0.99 * at0(square, i) + 0.01 * gradient ** 2;
      const [m, s] = [at0(mean, i) / (1 - 0.9 ** step), at0(square, i) / (1 - 0.99 ** step)];
      weights[i] = at0(weights, i) - (RATE * m) / (Math.sqrt(s) + 1e-8);
    }
  }
  const rounded = (value: number) => Math.round(value * 100) / 100;
  return Object.fromEntries(
    outcomes.map((outcome, k) => [
      outcome,
      {
        bias: rounded(at0(weights, k * width + names.length)),
        weights: Object.fromEntries(
          names.flatMap((name, i) => {
            const weight = rounded(at0(weights, k * width + i));
            return Math.abs(weight) < TELLING ? [] : [[name, weight] as const];
          }),
        ),
      },
    ]),
  ) as OutcomeModel<Outcome>;
}

const at0 = (list: Float64Array, index: number): number => list[index] ?? 0;

/** What an example has of the features, most of which it has not: their places and values, the bias last. */
interface Row {
  readonly places: Int32Array;
  readonly values: Float64Array;
}

function rowOf(features: PairFeatures, names: readonly string[]): Row {
  const has = [...names.keys()].filter((at) => (features[names[at] ?? ''] ?? 0) !== 0);
  return {
    places: Int32Array.from([...has, names.length]),
    values: Float64Array.from([...has.map((at) => features[names[at] ?? ''] ?? 0), 1]),
  };
}

function product({ places, values }: Row, weights: Float64Array, from: number): number {
  let sum = 0;
  for (let i = 0; i < places.length; i += 1) sum += at0(values, i) * at0(weights, from + (places[i] ?? 0));
  return sum;
}

function addTo(slope: Float64Array, { places, values }: Row, from: number, error: number): void {
  for (let i = 0; i < places.length; i += 1) {
    const at = from + (places[i] ?? 0);
    slope[at] = at0(slope, at) + error * at0(values, i);
  }
}

function softmax(sums: readonly number[]): number[] {
  const highest = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - highest));
  const whole = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / whole);
}
