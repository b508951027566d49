/** Numbers by hash: `values[i]` belongs to `hashes[i]`; hashes ascend, and so do the values of one hash. */
export interface HashTable {
  readonly hashes: Uint32Array;
  readonly values: Uint32Array;
}

/** Values are below this, so that a pair fits a number exactly. */
export const VALUE_LIMIT = 2 ** 21;

/** Gathers pairs of a 32-bit hash and a value below {@link VALUE_LIMIT}, and sorts them into a table. */
export class HashTableBuilder {
  readonly #pairs: number[] = [];

  add(hash: number, value: number): void {
    this.#pairs.push(hash * VALUE_LIMIT + value);
  }

  build(): HashTable {
    // Numbers sort several times faster than pairs.
    const pairs = Float64Array.from(this.#pairs).sort();
    return {
      hashes: Uint32Array.from(pairs, (pair) => Math.floor(pair / VALUE_LIMIT)),
      values: Uint32Array.from(pairs, (pair) => pair % VALUE_LIMIT),
    };
  }
}

/** The values of a hash, in ascending order, each once. */
export function valuesOf({ hashes, values }: HashTable, hash: number): number[] {
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hashes[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (; hashes[low] === hash; low += 1) {
    const value = values[low];
    if (value !== undefined && value !== found.at(-1)) found.push(value);
  }
  return found;
}
