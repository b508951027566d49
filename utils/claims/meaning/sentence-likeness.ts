import { termWeight } from './text-likeness.ts';
import type { WordVectors } from './word-vectors.ts';

/** Where a text lies among the vectors of words: of length 1, or null where none of its words is known. */
export type SentenceMeaning = Float32Array | null;

/**
 * The mean of a text's words, rare ones counting more (after Arora, Liang and Ma 2017, "A Simple but Tough-to-Beat
 * Baseline for Sentence Embeddings"; what all words share was taken away when the vectors were packed). A name is ten
 * times as rare as a verb, but does not say ten times as much: the root of the weight is what counts.
 * @param terms stems, as `utils/text/terms.ts` gives them; unknown ones are passed over
 */
export function sentenceMeaning(terms: readonly string[], vectors: WordVectors): SentenceMeaning {
  let sum: Float32Array | null = null;
  for (const term of terms) {
    const vector = vectors.vector(term);
    if (vector === null) continue;
    sum ??= new Float32Array(vector.length);
    const weight = Math.sqrt(termWeight(term));
    for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + weight * (vector[at] ?? 0);
  }
  if (sum === null) return null;
  const length = Math.sqrt(product(sum, sum));
  return length === 0 ? null : sum.map((value) => value / length);
}

/** The cosine of two texts' meanings, −1 to 1; null where one is not known. */
export function likenessOfMeanings(a: SentenceMeaning, b: SentenceMeaning): number | null {
  // Rounding alone may lead out of the range.
  return a === null || b === null ? null : Math.max(-1, Math.min(1, product(a, b)));
}

/**
 * How alike two texts are as wholes, −1 to 1, also where no word of the one is like one of the other; null where none
 * of a text's words is known. Beside `softCoverage` it says whether they tell of one matter in other words.
 * @param termsA stems; what is said is told best without names
 */
export function sentenceLikeness(
  termsA: readonly string[],
  termsB: readonly string[],
  vectors: WordVectors,
): number | null {
  return likenessOfMeanings(sentenceMeaning(termsA, vectors), sentenceMeaning(termsB, vectors));
}

function product(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
