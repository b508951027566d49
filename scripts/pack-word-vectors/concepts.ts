import { CONCEPTS_A_STEM, NO_CONCEPT } from '../../utils/claims/meaning/word-vectors-file.ts';
import { add, dot, normalise } from './common-directions.ts';

const ROUNDS = 10;
/** Less like the middle of a concept, a stem does not belong to it. */
const LEAST_LIKENESS = 0.6;
/** A stem belongs to a second concept too whose middle is so much further at most. */
const MARGIN = 0.1;
const LARGEST = 80;

interface Place {
  /** Numbers of the middles, the nearest first. */
  readonly at: readonly number[];
  readonly likeness: readonly number[];
}

/**
 * Parts vectors of length 1 into concepts (spherical k-means). The first of the vectors that are not near an earlier
 * one are the middles to start from, so that the same vectors give the same concepts. A stem far from all middles has
 * no concept, one between two middles has both; concepts of one stem, or of too many, are none.
 *
 * @returns the concepts of each vector, {@link CONCEPTS_A_STEM} in a row, numbered from 0 without a gap
 */
export function conceptsOf(vectors: readonly Float64Array[], count: number, apart: number): Uint16Array {
  let middles = firstMiddles(vectors, count, apart);
  let places = vectors.map((vector) => placeOf(vector, middles));
  for (let round = 0; round < ROUNDS; round += 1) {
    const sums = middles.map((middle) => new Float64Array(middle.length));
    for (const [number, { at }] of places.entries()) {
      const [sum, vector] = [sums[at[0] ?? -1], vectors[number]];
      if (sum !== undefined && vector !== undefined) add(sum, vector, 1);
    }
    middles = sums.map(normalise);
    places = vectors.map((vector) => placeOf(vector, middles));
  }
  const numbers = numbersOf(places);
  const concepts = new Uint16Array(vectors.length * CONCEPTS_A_STEM).fill(NO_CONCEPT);
  for (const [
    number,
    {
      at,
      likeness: [first = -1, second = -1],
    },
  ] of places.entries()) {
    const near = [first, second].map((likeness) => likeness >= Math.max(LEAST_LIKENESS, first - MARGIN));
    const own = at.flatMap((middle, turn) => (near[turn] ? (numbers.get(middle) ?? []) : []));
    concepts.set(own, number * CONCEPTS_A_STEM);
  }
  return concepts;
}

/** The numbers of the middles that are kept: those that a few stems, and not too many, are nearest to. */
function numbersOf(places: readonly Place[]): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>();
  for (const {
    at: [nearest = -1],
    likeness: [likeness = -1],
  } of places)
    if (likeness >= LEAST_LIKENESS) sizes.set(nearest, (sizes.get(nearest) ?? 0) + 1);
  const kept = [...sizes].filter(([, size]) => size > 1 && size <= LARGEST).map(([at]) => at);
  return new Map(kept.sort((one, other) => one - other).map((at, number) => [at, number]));
}

function firstMiddles(vectors: readonly Float64Array[], count: number, apart: number): Float64Array[] {
  const middles: Float64Array[] = [];
  for (const vector of vectors) {
    if (middles.length === count) break;
    if (middles.every((middle) => dot(middle, vector) < apart)) middles.push(vector);
  }
  return middles;
}

/** The two middles nearest to a vector. */
function placeOf(vector: Float64Array, middles: readonly Float64Array[]): Place {
  let [first, second] = [-1, -1];
  let [nearest, next] = [-1, -1];
  for (const [at, middle] of middles.entries()) {
    const likeness = dot(vector, middle);
    if (likeness > nearest) [second, next, first, nearest] = [first, nearest, at, likeness];
    else if (likeness > next) [second, next] = [at, likeness];
  }
  return { at: [first, second], likeness: [nearest, next] };
}
