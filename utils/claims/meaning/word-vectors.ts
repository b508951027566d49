import {
  CONCEPTS_A_STEM,
  NO_CONCEPT,
  readWordVectors,
  rowOf,
  valueOfCode,
  type WordVectorTable,
} from './word-vectors-file.ts';

const LOW = 15;

/**
 * How alike English words are in meaning, by the company they keep, and which of them make one concept. Words are
 * stems, as `utils/text/terms.ts` gives them.
 *
 * Words of one kind lie near each other too, although they exclude each other: Paris and London, teachers and
 * doctors. So a likeness never says that two words mean the same, only that it is worth looking. Month names, days of
 * the week and number words are left out for that reason, and nothing may match names through it.
 */
export class WordVectors {
  readonly #table: WordVectorTable;
  readonly #lengths: Float32Array;

  private constructor(table: WordVectorTable) {
    this.#table = table;
    this.#lengths = lengthsOf(table);
  }

  /** Reads `assets/claims/word-vectors.bin`, which it keeps. Throws `WordVectorsError` for other bytes. */
  static from(bytes: Uint8Array): WordVectors {
    return new WordVectors(readWordVectors(bytes));
  }

  /** How many stems are known. */
  get size(): number {
    return this.#lengths.length;
  }

  has(stem: string): boolean {
    return rowOf(this.#table, stem) !== -1;
  }

  /** The cosine of two stems' vectors, −1 to 1; null where one is unknown. */
  likeness(stemA: string, stemB: string): number | null {
    const rowA = rowOf(this.#table, stemA);
    if (rowA === -1) return null;
    if (stemA === stemB) return 1;
    const rowB = rowOf(this.#table, stemB);
    if (rowB === -1) return null;
    const lengths = (this.#lengths[rowA] ?? 0) * (this.#lengths[rowB] ?? 0);
    const cosine = lengths === 0 ? 0 : this.#product(rowA, rowB) / lengths;
    // Rounding alone may lead out of the range.
    return Math.max(-1, Math.min(1, cosine));
  }

  /**
   * The numbers of the concepts that a stem belongs to, the nearest first: none, one or two. A word between two circles
   * of words is in both. "Quake" and "earthquake" share one, "doctor" and "ballot" none.
   */
  concepts(stem: string): readonly number[] {
    const row = rowOf(this.#table, stem);
    if (row === -1) return [];
    const from = row * CONCEPTS_A_STEM;
    const stated = this.#table.concepts.subarray(from, from + CONCEPTS_A_STEM);
    return [...stated].filter((concept) => concept !== NO_CONCEPT);
  }

  /** The first of {@link concepts}, or null. */
  concept(stem: string): number | null {
    return this.concepts(stem)[0] ?? null;
  }

  #product(rowA: number, rowB: number): number {
    const { codes, dimensions } = this.#table;
    const width = dimensions / 2;
    let sum = 0;
    for (let at = 0, a = rowA * width, b = rowB * width; at < width; at += 1, a += 1, b += 1) {
      const byteA = codes[a] ?? 0;
      const byteB = codes[b] ?? 0;
      sum +=
        valueOfCode(byteA & LOW) * valueOfCode(byteB & LOW) +
        valueOfCode(byteA >>> 4) * valueOfCode(byteB >>> 4);
    }
    return sum;
  }
}

function lengthsOf({ fingerprints, dimensions, codes }: WordVectorTable): Float32Array {
  const width = dimensions / 2;
  // The share of every possible byte, so that a vector takes half as many steps.
  const squares = Float32Array.from(
    { length: 256 },
    (_, byte) => valueOfCode(byte & LOW) ** 2 + valueOfCode(byte >>> 4) ** 2,
  );
  return Float32Array.from(fingerprints, (_, row) => {
    let sum = 0;
    for (let at = row * width; at < (row + 1) * width; at += 1) sum += squares[codes[at] ?? 0] ?? 0;
    return Math.sqrt(sum);
  });
}
