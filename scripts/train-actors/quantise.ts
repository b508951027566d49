/** Weights as whole numbers from −127 to 127 and the size of one step. */
export interface QuantisedWeights {
  readonly weights: Int8Array;
  readonly step: number;
}

// A few weights far out would make all others coarse; they are cut to the size that all but this share keep.
const CUT_SHARE = 1e-5;

/** Rounds weights to eight bits. */
export function quantise(weights: Float32Array): QuantisedWeights {
  const sizes = weights.map(Math.abs).sort();
  const most = sizes[Math.floor(sizes.length * (1 - CUT_SHARE))] ?? 0;
  const step = most > 0 ? most / 127 : 1;
  return {
    weights: Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / step)))),
    step,
  };
}
