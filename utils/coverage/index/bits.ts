import type { ByteWriter } from './byte-writer.ts';

/** At most so many bits are written or read at once. */
const MOST_BITS = 24;

/** Writes numbers of a few bits each, the lowest bit first. */
export class BitWriter {
  readonly #writer: ByteWriter;
  /** Bits that do not fill a byte yet. */
  #bits = 0;
  #count = 0;

  constructor(writer: ByteWriter) {
    this.#writer = writer;
  }

  /** The lowest bits of a number, at most 24. */
  write(value: number, count: number): void {
    this.#bits |= value << this.#count;
    this.#count += count;
    while (this.#count >= 8) {
      this.#writer.byte(this.#bits & 0xff);
      this.#bits >>>= 8;
      this.#count -= 8;
    }
  }

  /** So many zeros and a one. */
  zeros(count: number): void {
    let left = count;
    for (; left >= MOST_BITS; left -= MOST_BITS) this.write(0, MOST_BITS);
    this.write(1 << left, left + 1);
  }

  /** Fills up the last byte with zeros. */
  finish(): void {
    if (this.#count > 0) this.write(0, 8 - this.#count);
  }
}

/** Reads what a {@link BitWriter} wrote between two offsets. */
export class BitReader {
  readonly #bytes: Uint8Array;
  readonly #end: number;
  #at: number;
  /** Bits that were fetched and not read yet. */
  #bits = 0;
  #count = 0;

  constructor(bytes: Uint8Array, start: number, end: number) {
    this.#bytes = bytes;
    this.#at = start;
    this.#end = end;
  }

  /** A number of at most 24 bits; zeros follow the end. */
  read(count: number): number {
    while (this.#count < count) {
      const byte = this.#at < this.#end ? (this.#bytes[this.#at++] ?? 0) : 0;
      this.#bits |= byte << this.#count;
      this.#count += 8;
    }
    const value = this.#bits & ((1 << count) - 1);
    this.#bits >>>= count;
    this.#count -= count;
    return value;
  }

  /** How many zeros come before the next one, which is read too; -1 where no one follows. */
  zeros(): number {
    let zeros = 0;
    while (this.#bits === 0) {
      if (this.#at >= this.#end) return -1;
      zeros += this.#count;
      this.#bits = this.#bytes[this.#at++] ?? 0;
      this.#count = 8;
    }
    const last = 31 - Math.clz32(this.#bits & -this.#bits);
    this.#bits >>>= last + 1;
    this.#count -= last + 1;
    return zeros + last;
  }
}
