/** The step of 16 even levels that loses least of a normal distribution, in standard deviations (Max 1960). */
const STEP = 0.3352;

/**
 * Vectors of equal, even dimension as codes of four bits, two in each byte, the earlier one low. The step goes by each
 * vector's length, which is not kept: only directions count.
 */
export function packCodes(vectors: readonly Float64Array[]): Uint8Array {
  const dimensions = vectors[0]?.length ?? 0;
  const codes = new Uint8Array((vectors.length * dimensions) / 2);
  for (const [row, vector] of vectors.entries()) {
    const deviation = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0) / dimensions);
    for (const [at, value] of vector.entries()) {
      const level = deviation === 0 ? 0 : Math.floor(value / (deviation * STEP));
      const code = Math.max(0, Math.min(15, level + 8));
      const place = (row * dimensions + at) >>> 1;
      codes[place] = (codes[place] ?? 0) | (at % 2 === 0 ? code : code << 4);
    }
  }
  return codes;
}
