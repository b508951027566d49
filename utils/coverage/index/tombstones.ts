import { seal, unseal } from './checksum.ts';

/** Which documents of a segment are removed: a bit for each place. */
export class Tombstones {
  readonly #bits: Uint8Array;

  private constructor(bits: Uint8Array) {
    this.#bits = bits;
  }

  /** For a segment of which nothing is removed yet. */
  static none(documents: number): Tombstones {
    return new Tombstones(new Uint8Array(Math.ceil(documents / 8)));
  }

  /** Null where the bytes are missing, damaged or of another segment. */
  static unpack(sealed: Uint8Array | undefined, documents: number): Tombstones | null {
    const bits = unseal(sealed);
    return bits?.length === Math.ceil(documents / 8) ? new Tombstones(bits.slice()) : null;
  }

  pack(): Uint8Array<ArrayBuffer> {
    return seal(this.#bits);
  }

  has(place: number): boolean {
    return ((this.#bits[place >>> 3] ?? 0) & (1 << (place & 7))) !== 0;
  }

  add(place: number): void {
    this.#bits[place >>> 3] = (this.#bits[place >>> 3] ?? 0) | (1 << (place & 7));
  }
}
