/** Features of the words of a document: those of word `i` are `ids[starts[i]]` up to, not with, `ids[starts[i + 1]]`. */
export interface Features {
  readonly starts: Uint32Array;
  /** Feature numbers, each below 2^`bits`. */
  readonly ids: Uint32Array;
}

// Odd constants of MurmurHash3's finaliser (Appleby 2011, public domain).
const FIRST = 0x85ebca6b;
const SECOND = 0xc2b2ae35;
const GOLDEN = 0x9e3779b1;

/** Mixes two numbers into 32 bits; good enough that features share a weight seldom. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a, GOLDEN) ^ b;
  hash = Math.imul(hash ^ (hash >>> 16), FIRST);
  hash = Math.imul(hash ^ (hash >>> 13), SECOND);
  return hash ^ (hash >>> 16);
}

/** Collects features word by word (feature hashing: Weinberger et al. 2009). */
export class FeatureList {
  readonly #starts: Uint32Array;
  readonly #mask: number;
  #ids = new Uint32Array(4096);
  #length = 0;
  #word = 0;

  constructor(words: number, bits: number) {
    this.#starts = new Uint32Array(words + 1);
    this.#mask = 2 ** bits - 1;
  }

  /** Adds a feature of the present word: what is asked (`template`) and the answer. */
  add(template: number, value: number): void {
    if (this.#length === this.#ids.length) {
      const grown = new Uint32Array(2 * this.#length);
      grown.set(this.#ids);
      this.#ids = grown;
    }
    this.#ids[this.#length] = mix(template, value) & this.#mask;
    this.#length += 1;
  }

  /** Adds one feature for every bit that is set. */
  addBits(template: number, bits: number): void {
    for (let rest = bits; rest !== 0; rest &= rest - 1) this.add(template, rest & -rest);
  }

  nextWord(): void {
    this.#word += 1;
    this.#starts[this.#word] = this.#length;
  }

  end(): Features {
    return { starts: this.#starts, ids: this.#ids.subarray(0, this.#length) };
  }
}
