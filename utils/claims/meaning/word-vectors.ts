import { readWordVectors, rowOf, valueOfCode, type WordVectorTable } from './word-vectors-file.ts';

const LOW = 15;
/** Vectors that are kept as numbers at most, 400 bytes each. */
const UNPACKED_LIMIT = 4_000;

/**
 * How alike English words are in meaning, by the company they keep. Words are stems, as `utils/text/terms.ts` gives
 * them.
 *
 * Words of one kind lie near each other too, although they exclude each other: Paris and London, teachers and
 * doctors. So a likeness never says that two words mean the same, only that it is worth looking. Month names, days of
 * the week and number words are left out for that reason, and nothing may match names through it.
 */
export class WordVectors {
  readonly #table: WordVectorTable;
  /** Those of words that were asked for last: comparing a page asks for the same few words thousands of times. */
  readonly #unpacked = new Map<string, Float32Array | null>();

  private constructor(table: WordVectorTable) {
    this.#table = table;
  }

  /** Reads `assets/claims/word-vectors.bin`, which it keeps. Throws `WordVectorsError` for other bytes. */
  static from(bytes: Uint8Array): WordVectors {
    return new WordVectors(readWordVectors(bytes));
  }

  has(stem: string): boolean {
    return rowOf(this.#table, stem) !== -1;
  }

  /** The cosine of two stems' vectors, −1 to 1; null where one is unknown. */
  likeness(stemA: string, stemB: string): number | null {
    const vectorA = this.vector(stemA);
    if (vectorA === null) return null;
    if (stemA === stemB) return 1;
    const vectorB = this.vector(stemB);
    if (vectorB === null) return null;
    let cosine = 0;
    for (let at = 0; at < vectorA.length; at += 1) cosine += (vectorA[at] ?? 0) * (vectorB[at] ?? 0);
    // Rounding alone may lead out of the range.
    return Math.max(-1, Math.min(1, cosine));
  }

  /** A stem's vector, of length 1 and not to be changed; null where the stem is unknown. */
  vector(stem: string): Float32Array | null {
    const known = this.#unpacked.get(stem);
    if (known !== undefined) return known;
    const row = rowOf(this.#table, stem);
    const vector = row === -1 ? null : unpackedRow(this.#table, row);
    if (this.#unpacked.size === UNPACKED_LIMIT) this.#unpacked.clear();
    this.#unpacked.set(stem, vector);
    return vector;
  }
}

function unpackedRow({ codes, dimensions }: WordVectorTable, row: number): Float32Array {
  const vector = new Float32Array(dimensions);
  const from = (row * dimensions) / 2;
  let squares = 0;
  for (let at = 0; at < dimensions; at += 2) {
    const byte = codes[from + at / 2] ?? 0;
    const [low, high] = [valueOfCode(byte & LOW), valueOfCode(byte >>> 4)];
    vector[at] = low;
    vector[at + 1] = high;
    squares += low * low + high * high;
  }
  // Never 0: no code stands for it.
  const scale = 1 / Math.sqrt(squares);
  for (let at = 0; at < dimensions; at += 1) vector[at] = (vector[at] ?? 0) * scale;
  return vector;
}
