import { commonShare } from '../../coverage/common-words.ts';

/** What {@link softCoverage} goes by. */
export interface CoverageMeasure {
  /** Cosine of two terms in meaning, null where one is unknown; `WordVectors.likeness`, or always null. */
  readonly likeness: (termA: string, termB: string) => number | null;
  /** How much a term tells, 0 or more; see {@link termWeight}. */
  readonly weight: (term: string) => number;
  /**
   * Whether these two may meet though they are not the same. Say no for names, numbers and dates: Paris is like
   * London, and is not London.
   */
  readonly mayMeet?: (indexA: number, indexB: number) => boolean;
}

/** How much of two lists of terms each finds again in the other. */
export interface SoftCoverage {
  /** Share of A's weight that B has in the same words or like ones, 0 to 1. */
  readonly a: number;
  /** Share of B's weight that A has. */
  readonly b: number;
  /** Index in A, index in B, likeness (1 where they are the same); by their place in A, then in B. */
  readonly pairs: readonly (readonly [indexA: number, indexB: number, likeness: number])[];
}

/** Less alike than this, words have no more in common than two words of one article. */
const LEAST_LIKENESS = 0.4;

// Rarer words than the list of common ones has.
const RAREST_SHARE = 0.0005;

/** How much a term tells: the logarithm of how few articles have it (inverse document frequency), above 0. */
export function termWeight(term: string): number {
  return Math.log(1 / Math.max(commonShare(term), RAREST_SHARE));
}

/**
 * Aligns two lists of terms. The same terms meet first, as often as they stand; what is left over meets one to one,
 * the most alike first. What meets counts from 0 at a likeness of 0.4 to all its weight at 1. A list without weight
 * is not covered.
 */
export function softCoverage(
  termsA: readonly string[],
  termsB: readonly string[],
  { likeness, weight, mayMeet = () => true }: CoverageMeasure,
): SoftCoverage {
  const pairs = samePairs(termsA, termsB);
  const creditsA = new Map(pairs.map(([indexA]) => [indexA, 1]));
  const creditsB = new Map(pairs.map(([, indexB]) => [indexB, 1]));
  for (const [indexA, indexB, alike] of likePairs(termsA, termsB)) {
    if (creditsA.has(indexA) || creditsB.has(indexB)) continue;
    const credit = (alike - LEAST_LIKENESS) / (1 - LEAST_LIKENESS);
    creditsA.set(indexA, credit);
    creditsB.set(indexB, credit);
    pairs.push([indexA, indexB, alike]);
  }
  pairs.sort((one, other) => one[0] - other[0] || one[1] - other[1]);
  return { a: covered(termsA, creditsA, weight), b: covered(termsB, creditsB, weight), pairs };

  /** All that may meet without being the same, the most alike first. */
  function likePairs(a: readonly string[], b: readonly string[]) {
    const found: [number, number, number][] = [];
    for (const [indexA, termA] of a.entries()) {
      if (creditsA.has(indexA)) continue;
      for (const [indexB, termB] of b.entries()) {
        if (creditsB.has(indexB) || !mayMeet(indexA, indexB)) continue;
        const alike = likeness(termA, termB) ?? 0;
        if (alike > LEAST_LIKENESS) found.push([indexA, indexB, Math.min(1, alike)]);
      }
    }
    return found.sort((one, other) => other[2] - one[2] || one[0] - other[0] || one[1] - other[1]);
  }
}

/** The pairs of the same term, in turn; where one side has it more often, the rest go with the other's first. */
function samePairs(termsA: readonly string[], termsB: readonly string[]): [number, number, number][] {
  const placesA = placesOf(termsA);
  const placesB = placesOf(termsB);
  const pairs: [number, number, number][] = [];
  for (const [term, inA] of placesA) {
    const inB = placesB.get(term);
    if (inB === undefined) continue;
    for (let turn = 0; turn < Math.max(inA.length, inB.length); turn += 1) {
      const indexA = inA[turn] ?? inA[0];
      const indexB = inB[turn] ?? inB[0];
      if (indexA !== undefined && indexB !== undefined) pairs.push([indexA, indexB, 1]);
    }
  }
  return pairs;
}

function placesOf(terms: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [index, term] of terms.entries()) {
    const known = places.get(term);
    if (known === undefined) places.set(term, [index]);
    else known.push(index);
  }
  return places;
}

function covered(
  terms: readonly string[],
  credits: ReadonlyMap<number, number>,
  weight: (term: string) => number,
): number {
  let all = 0;
  let found = 0;
  for (const [index, term] of terms.entries()) {
    const counts = weight(term);
    all += counts;
    found += counts * (credits.get(index) ?? 0);
  }
  return all > 0 ? Math.min(1, found / all) : 0;
}
