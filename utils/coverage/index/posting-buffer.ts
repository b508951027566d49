import { WEIGHT_UNIT } from '../document-terms.ts';

const SMALLEST = 64;

/**
 * Postings of one term while they are gathered: where the term stands (numbers of documents, or their places in a
 * segment) and how much it weighs there, in quarters. Reused from term to term.
 */
export class PostingBuffer {
  #places: Uint32Array<ArrayBuffer>;
  #quarters: Uint8Array<ArrayBuffer>;
  #count = 0;
  #ascends = true;

  /** @param room postings that it holds without growing, which leaves as much garbage again */
  constructor(room = SMALLEST) {
    this.#places = new Uint32Array(Math.max(SMALLEST, room));
    this.#quarters = new Uint8Array(Math.max(SMALLEST, room));
  }

  get count(): number {
    return this.#count;
  }

  place(i: number): number {
    return this.#places[i] ?? 0;
  }

  quarters(i: number): number {
    return this.#quarters[i] ?? 0;
  }

  clear(): void {
    this.#count = 0;
    this.#ascends = true;
  }

  push(place: number, quarters: number): void {
    const count = this.#count;
    if (count === this.#places.length) this.#grow();
    if (count > 0 && place < this.place(count - 1)) this.#ascends = false;
    this.#places[count] = place;
    this.#quarters[count] = quarters;
    this.#count = count + 1;
  }

  pushAll(others: PostingBuffer): void {
    for (let i = 0; i < others.count; i += 1) this.push(others.place(i), others.quarters(i));
  }

  /** Segments may interleave: one holds what came before and after another. */
  sort(): void {
    if (this.#ascends) return;
    // A weight fits a byte, so that a place and its weight fit one number.
    const pairs = new Float64Array(this.#count);
    for (let i = 0; i < this.#count; i += 1) pairs[i] = this.place(i) * 256 + this.quarters(i);
    pairs.sort();
    for (const [i, pair] of pairs.entries()) {
      this.#places[i] = Math.floor(pair / 256);
      this.#quarters[i] = pair % 256;
    }
    this.#ascends = true;
  }

  /** Copies of the places and of the weights, no longer in quarters. */
  copy(): { documents: Uint32Array; weights: Float32Array } {
    const weights = new Float32Array(this.#count);
    for (let i = 0; i < weights.length; i += 1) weights[i] = this.quarters(i) * WEIGHT_UNIT;
    return { documents: this.#places.slice(0, this.#count), weights };
  }

  #grow(): void {
    const places = new Uint32Array(this.#count * 2);
    const quarters = new Uint8Array(this.#count * 2);
    places.set(this.#places);
    quarters.set(this.#quarters);
    this.#places = places;
    this.#quarters = quarters;
  }
}
