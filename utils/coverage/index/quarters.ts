import { LARGEST_WEIGHT, WEIGHT_UNIT } from '../document-terms.ts';

/** A weight as it is stored. Throws a RangeError for one that cannot be. */
export function quartersOfWeight(weight: number): number {
  if (!(weight > 0 && weight <= LARGEST_WEIGHT)) throw new RangeError(`No weight of a term: ${weight}`);
  return Math.max(1, Math.round(weight / WEIGHT_UNIT));
}

/** A length of a document as it is stored. */
export function quartersOfLength(length: number): number {
  return Math.round(length / WEIGHT_UNIT);
}
