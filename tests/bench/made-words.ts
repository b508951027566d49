import { wordsOf } from './word-growth.ts';

/**
 * How evenly the made words are spread: their ranks follow Zipf and Mandelbrot's law, p(rank) ~ (rank + OFFSET)^-SLOPE.
 * Words so drawn make a vocabulary that grows with the number of draws to the power of 1 / SLOPE (Heaps' law), once
 * the OFFSET commonest are known.
 */
const SLOPE = 2;
const OFFSET = 80_000;

const PART_LENGTH = 4;
/** Prime to the number of all pairs of parts but for bad luck, so that neighbouring ranks look nothing alike. */
const STRIDE = 15_485_863;

/** Words that nobody uses, put together from beginnings and endings of real ones; a rank always gives the same word. */
export class MadeWords {
  readonly #beginnings: readonly string[];
  readonly #endings: readonly string[];

  constructor(texts: readonly string[]) {
    const long = new Set(texts.flatMap(wordsOf).filter((word) => word.length >= 2 * PART_LENGTH));
    this.#beginnings = [...new Set([...long].map((word) => word.slice(0, PART_LENGTH)))];
    this.#endings = [...new Set([...long].map((word) => word.slice(-PART_LENGTH)))];
  }

  draw(random: () => number): string {
    const rank = Math.floor(OFFSET * ((1 - random()) ** (-1 / (SLOPE - 1)) - 1));
    const pairs = this.#beginnings.length * this.#endings.length;
    const pair = Number((BigInt(rank) * BigInt(STRIDE)) % BigInt(pairs));
    const beginning = this.#beginnings[pair % this.#beginnings.length] ?? '';
    return beginning + (this.#endings[Math.floor(pair / this.#beginnings.length)] ?? '');
  }
}
