import type { PairFeatures } from './features/features.ts';

/** What a claim pair may come to, each with what its features add to it; as it ships, readable. */
export type OutcomeModel<Outcome extends string> = Readonly<
  Record<Outcome, { readonly bias: number; readonly weights: Readonly<Record<string, number>> }>
>;

/** An outcome with its probability. */
export interface Chance<Outcome extends string> {
  readonly outcome: Outcome;
  /** 0 to 1; all of a pair sum up to 1. */
  readonly chance: number;
}

/**
 * The outcomes by their chance, the likeliest first: multinomial logistic regression (softmax of the weighted sums).
 * Features that an outcome does not weigh add nothing.
 */
export function chancesOf<Outcome extends string>(
  outcomes: readonly Outcome[],
  model: OutcomeModel<Outcome>,
  features: PairFeatures,
): Chance<Outcome>[] {
  // Most features of a pair are nothing, and most weights are of small words that it has not.
  const present = Object.entries(features).filter(([, value]) => value !== 0);
  const sums = outcomes.map((outcome) => {
    const { bias, weights } = model[outcome];
    return present.reduce((sum, [name, value]) => sum + value * (weights[name] ?? 0), bias);
  });
  const highest = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - highest));
  const whole = powers.reduce((total, power) => total + power, 0);
  return outcomes
    .map((outcome, at) => ({ outcome, chance: (powers[at] ?? 0) / whole }))
    .sort((x, y) => y.chance - x.chance);
}
