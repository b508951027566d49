/** Scales a vector to length 1 in place; one without length stays. */
export function normalise(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector));
  if (length > 0) for (let at = 0; at < vector.length; at += 1) vector[at] = (vector[at] ?? 0) / length;
  return vector;
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

/** Adds a multiple of one vector to another in place. */
export function add(to: Float64Array, vector: Float64Array, times: number): void {
  for (let at = 0; at < to.length; at += 1) to[at] = (to[at] ?? 0) + times * (vector[at] ?? 0);
}

const ROUNDS = 200;

/**
 * Takes from vectors, in place, what all of them share: their mean and the directions in which they differ most, which
 * tell how frequent a word is and little else (Mu and Viswanath 2018, "All-but-the-Top"). Then all have length 1.
 */
export function removeCommonDirections(vectors: readonly Float64Array[], directions: number): void {
  const mean = new Float64Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) add(mean, vector, 1 / vectors.length);
  for (const vector of vectors) add(vector, mean, -1);
  for (let turn = 0; turn < directions; turn += 1) {
    const top = topDirection(covariance(vectors));
    for (const vector of vectors) add(vector, top, -dot(vector, top));
  }
  for (const vector of vectors) normalise(vector);
}

function covariance(vectors: readonly Float64Array[]): Float64Array[] {
  const size = vectors[0]?.length ?? 0;
  const rows = Array.from({ length: size }, () => new Float64Array(size));
  for (const vector of vectors) for (const [at, row] of rows.entries()) add(row, vector, vector[at] ?? 0);
  return rows;
}

/** The eigenvector of the largest eigenvalue, by power iteration. */
function topDirection(matrix: readonly Float64Array[]): Float64Array {
  let direction = normalise(new Float64Array(matrix.length).fill(1));
  for (let round = 0; round < ROUNDS; round += 1)
    direction = normalise(Float64Array.from(matrix, (row) => dot(row, direction)));
  return direction;
}
