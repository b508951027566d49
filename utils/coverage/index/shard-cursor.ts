import { ByteReader } from './byte-reader.ts';
import { readPostings } from './posting-codec.ts';
import { mostPlaces, readPlaces } from './read-places.ts';
import { readTerm } from './term-bytes.ts';

/** Up to here a length fits half a byte; this value says that the rest follows. */
export const LONG = 15;

/** Walks over the terms of a shard as a {@link ShardWriter} wrote them, its checksum taken off. */
export class ShardCursor {
  readonly #reader: ByteReader;
  /** Bytes of the term that came before and that begin this one too. */
  #shared = 0;
  #restStart = 0;
  #restEnd = 0;
  #bodyEnd = 0;

  constructor(bytes: Uint8Array) {
    this.#reader = new ByteReader(bytes);
  }

  /** Goes to the next term, at first to the first; false behind the last. */
  next(): boolean {
    const reader = this.#reader;
    reader.at = this.#bodyEnd;
    if (reader.done) return false;
    const lengths = reader.byte();
    this.#shared = lengths >>> 4;
    if (this.#shared === LONG) this.#shared += reader.number();
    let rest = lengths & LONG;
    if (rest === LONG) rest += reader.number();
    this.#restStart = reader.at;
    this.#restEnd = reader.at + rest;
    reader.at = this.#restEnd;
    const body = reader.number();
    this.#bodyEnd = reader.at + body;
    return true;
  }

  /** The term, given the one before: a term is stored as its difference to that. */
  termAfter(previous: TermBuffer): string {
    previous.replaceFrom(this.#shared, this.#reader.bytes.subarray(this.#restStart, this.#restEnd));
    return previous.text;
  }

  /** Goes on to a term in {@link termBytes}; false where the shard does not have it. Only for new cursors. */
  seek(target: Uint8Array): boolean {
    const { bytes } = this.#reader;
    /** So many bytes of the target begin the term that was last looked at. */
    let matched = 0;
    while (this.next()) {
      // The term before was below the target at the byte `matched`; one that keeps this byte still is.
      if (this.#shared > matched) continue;
      // One that has changed a byte before it is above the target.
      if (this.#shared < matched) return false;
      let at = this.#restStart;
      while (at < this.#restEnd && matched < target.length && bytes[at] === target[matched]) {
        at += 1;
        matched += 1;
      }
      if (matched === target.length) return at === this.#restEnd;
      if (at < this.#restEnd && (bytes[at] ?? 0) > (target[matched] ?? 0)) return false;
    }
    return false;
  }

  /** Visits the postings of the term that the cursor stands on. */
  postings(visit: (place: number, quarters: number) => void): void {
    readPostings(this.#reader.bytes, this.#reader.at, this.#bodyEnd, visit);
  }

  /** Writes the places of the term's postings into an array with room for {@link mostPlaces}; gives where they end. */
  places(into: Uint32Array, from: number): number {
    return readPlaces(this.#reader.bytes, this.#reader.at, this.#bodyEnd, into, from);
  }

  /** At most so many postings has the term that the cursor stands on. */
  get mostPlaces(): number {
    return mostPlaces(this.#reader.bytes, this.#reader.at, this.#bodyEnd);
  }
}

/** The bytes of a term that changes from its end, as sorted terms do. */
export class TermBuffer {
  #bytes = new Uint8Array(64);
  #length = 0;

  get text(): string {
    return readTerm(this.#bytes, 0, this.#length);
  }

  replaceFrom(start: number, rest: Uint8Array): void {
    const length = start + rest.length;
    if (length > this.#bytes.length) {
      const grown = new Uint8Array(length * 2);
      grown.set(this.#bytes);
      this.#bytes = grown;
    }
    this.#bytes.set(rest, start);
    this.#length = length;
  }
}
