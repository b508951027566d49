import { textHash } from '../text/text-hash.ts';
import type { TermFrequencies } from './stored-records.ts';

/** Terms share so many counters; with 100,000 articles a rare word still has its own nearly always. */
const BUCKETS = 2 ** 17;
const LARGEST_COUNT = 2 ** 16 - 1;

/** Counts, for a segment, in how many of its documents the terms of each counter stand. */
export function countTerms(
  postings: ReadonlyMap<string, { readonly documents: readonly unknown[] }>,
): TermFrequencies {
  const counts = new Map<number, number>();
  for (const [term, { documents }] of postings) {
    const bucket = textHash(term) % BUCKETS;
    counts.set(bucket, Math.min(LARGEST_COUNT, (counts.get(bucket) ?? 0) + documents.length));
  }
  return { buckets: Uint32Array.from(counts.keys()), counts: Uint16Array.from(counts.values()) };
}

/**
 * In how many documents each term stands, without reading postings: half a megabyte for any number of articles. The
 * answer is never too low; it is too high where terms share a counter or documents were removed.
 */
export class FrequencySketch {
  readonly #counts = new Uint32Array(BUCKETS);

  add({ buckets, counts }: TermFrequencies): void {
    for (const [i, bucket] of buckets.entries()) {
      this.#counts[bucket] = (this.#counts[bucket] ?? 0) + (counts[i] ?? 0);
    }
  }

  estimate(term: string): number {
    return this.#counts[textHash(term) % BUCKETS] ?? 0;
  }
}
