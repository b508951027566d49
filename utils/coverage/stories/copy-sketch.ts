// A sketch of a text in few bytes, which tells about how much of it another text shares: for each of many orders in which
// all shingles could stand, which one of the text comes first (MinHash: Broder 1997, "On the resemblance and containment
// of documents"); eight bits of it are kept (Li and König 2010, "b-Bit Minwise Hashing"). All sketches of a corpus are
// looked through: of 100,000 articles they are 6 MB, a tenth of the keys by which bands of them could be looked up
// (locality-sensitive hashing), that takes some milliseconds, and no pair is lost between bands.

/** Orders, and bytes of a sketch. */
export const SKETCH_LENGTH = 64;

/** Goes up whenever the same text would get another sketch; sketches of before are then made anew. */
export const SKETCH_FORMAT = 1;

/**
 * Bytes that the sketches of a text and its copy have in common at least. A copy that is cut to a third or has 15 of 100
 * words replaced shares 3 of 10 shingles of both: more than 99 of 100 such pairs have as many bytes in common. Of texts
 * that have nothing to do with each other 8 pairs in a million do.
 */
const SHARED_FROM = 12;

/** Multipliers of the orders: odd, and without any pattern. */
const MULTIPLIERS = Uint32Array.from({ length: SKETCH_LENGTH }, (_, i) => mixed(i + 1) | 1);

/** The sketch of a text by its shingles; all zeros for a text without any. */
export function copySketch(shingles: ReadonlySet<number>): Uint8Array {
  const sketch = new Uint8Array(SKETCH_LENGTH);
  if (shingles.size === 0) return sketch;
  const first = new Uint32Array(SKETCH_LENGTH).fill(0xffffffff);
  for (const shingle of shingles) {
    const spread = mixed(shingle);
    for (let i = 0; i < SKETCH_LENGTH; i += 1) {
      const place = Math.imul(spread, MULTIPLIERS[i] ?? 1) >>> 0;
      if (place < (first[i] ?? 0)) first[i] = place;
    }
  }
  // A byte is never 0, so that zeros are the sketch of no text.
  for (const [i, place] of first.entries()) sketch[i] = (mixed(place) % 255) + 1;
  return sketch;
}

/** A sketch among others that may be of a copy. */
export interface AlikeSketch {
  /** Its place among the others. */
  readonly at: number;
  /** Bytes that it shares, of {@link SKETCH_LENGTH}. */
  readonly shared: number;
}

/** Those of many sketches, one after the other, whose texts may be copies of the text of a sketch. */
export function alikeSketches(sketch: Uint8Array, others: Uint8Array): AlikeSketch[] {
  const alike: AlikeSketch[] = [];
  for (let at = 0; (at + 1) * SKETCH_LENGTH <= others.length; at += 1) {
    const start = at * SKETCH_LENGTH;
    if (others[start] === 0) continue;
    let shared = 0;
    for (let i = 0; i < SKETCH_LENGTH; i += 1) if (sketch[i] === others[start + i]) shared += 1;
    if (shared >= SHARED_FROM) alike.push({ at, shared });
  }
  return alike;
}

/** Spreads the bits of a number over 32 bits (the finaliser of MurmurHash3, by Austin Appleby). */
function mixed(number: number): number {
  let hash = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
