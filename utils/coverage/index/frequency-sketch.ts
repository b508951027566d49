import { textHash } from '../../text/text-hash.ts';
import { seal, unseal } from './checksum.ts';

/** Counters in each of the two rows. */
const ROW = 2 ** 17;
const LARGEST_COUNT = 2 ** 16 - 1;
const PACKED_BYTES = 2 * ROW * 2;

/**
 * In how many documents each term stands, without reading postings: half a megabyte for any number of articles. The
 * answer is never too low. It is too high where a term shares its counters with others; of its two counters, which it
 * shares with different terms, the lower is nearer (Cormode and Muthukrishnan 2005, "count-min").
 */
export class FrequencySketch {
  readonly #counts: Uint16Array;

  constructor(counts = new Uint16Array(2 * ROW)) {
    this.#counts = counts;
  }

  /** Null where the bytes are missing or damaged. */
  static unpack(sealed: Uint8Array | undefined): FrequencySketch | null {
    const bytes = unseal(sealed);
    if (bytes?.length !== PACKED_BYTES) return null;
    return new FrequencySketch(new Uint16Array(bytes.slice().buffer));
  }

  /** The counters as they lie in memory: half a megabyte is copied at once, and no browser moves to another machine. */
  pack(): Uint8Array<ArrayBuffer> {
    const { buffer, byteOffset, byteLength } = this.#counts;
    return seal(new Uint8Array(buffer, byteOffset, byteLength));
  }

  add(term: string, documents: number): void {
    const hash = textHash(term);
    this.#change(firstCounter(hash), documents);
    this.#change(secondCounter(hash), documents);
  }

  /** Takes back what was added for documents that are gone. */
  subtract(term: string, documents: number): void {
    this.add(term, -documents);
  }

  /** Infinity where a term is too common to be counted. */
  estimate(term: string): number {
    const hash = textHash(term);
    const count = Math.min(this.#count(firstCounter(hash)), this.#count(secondCounter(hash)));
    return count === LARGEST_COUNT ? Number.POSITIVE_INFINITY : count;
  }

  #count(counter: number): number {
    return this.#counts[counter] ?? 0;
  }

  /** A counter that is full stays so, since it no longer knows by how much. */
  #change(counter: number, by: number): void {
    const count = this.#count(counter);
    if (count < LARGEST_COUNT) this.#counts[counter] = Math.max(0, Math.min(LARGEST_COUNT, count + by));
  }
}

function firstCounter(hash: number): number {
  return hash & (ROW - 1);
}

/** Mixes the hash (the last step of MurmurHash3), so that terms which share one counter rarely share the other. */
function secondCounter(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ROW + ((mixed ^ (mixed >>> 16)) & (ROW - 1));
}
