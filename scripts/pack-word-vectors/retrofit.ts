import { add, normalise } from './common-directions.ts';

/** Which stems pull each other near, or push each other away when `strength` is negative. */
export interface Ties {
  readonly strength: number;
  /** Numbers of the stems that are tied to each, by its own number. */
  readonly of: ReadonlyMap<number, ReadonlySet<number>>;
}

const ROUNDS = 10;

/**
 * Moves vectors of length 1 towards the mean of those they are tied to, and stays near where they were (Faruqui and
 * others 2015, "Retrofitting Word Vectors to Semantic Lexicons"; opposites are pushed apart, as Mrkšić and others 2016
 * do, though by the same step).
 *
 * @param own how much a vector's first place counts, where a tie of strength 1 counts 1
 */
export function retrofit(
  vectors: readonly Float64Array[],
  own: number,
  ties: readonly Ties[],
): Float64Array[] {
  let now: Float64Array[] = vectors.map((vector) => Float64Array.from(vector));
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = now;
    now = vectors.map((vector, number) => {
      const moved = vector.map((value) => own * value);
      for (const { strength, of } of ties) {
        const tied = of.get(number);
        for (const other of tied ?? []) {
          const place = before[other];
          if (place !== undefined) add(moved, place, strength / (tied?.size ?? 1));
        }
      }
      return normalise(moved);
    });
  }
  return now;
}
