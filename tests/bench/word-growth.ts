const WORD = /\p{L}[\p{L}\p{M}\p{N}]*/gu;

/** The words of a text, in lower case. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/** So many different words stood in the first so many words. */
export interface GrowthPoint {
  readonly words: number;
  readonly different: number;
}

/** Heaps' law: different = constant · words ^ exponent. */
export interface GrowthLaw {
  readonly exponent: number;
  readonly constant: number;
}

/** Counts how the vocabulary grows as texts come in. */
export class WordGrowth {
  readonly points: GrowthPoint[] = [];
  readonly #seen = new Set<string>();
  #words = 0;
  #next: number;
  readonly #step: number;

  /** Notes a point at `first` words and each time that they became `step` times as many. */
  constructor(first: number, step: number) {
    this.#next = first;
    this.#step = step;
  }

  add(text: string): void {
    for (const word of wordsOf(text)) {
      this.#words += 1;
      this.#seen.add(word);
      if (this.#words < this.#next) continue;
      this.points.push(this.now);
      this.#next *= this.#step;
    }
  }

  get now(): GrowthPoint {
    return { words: this.#words, different: this.#seen.size };
  }
}

/** The law that fits best on a double logarithmic scale (least squares). */
export function growthLaw(points: readonly GrowthPoint[]): GrowthLaw {
  const places = points.map(({ words, different }) => ({ x: Math.log(words), y: Math.log(different) }));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const meanX = mean(places.map(({ x }) => x));
  const meanY = mean(places.map(({ y }) => y));
  let spread = 0;
  let together = 0;
  for (const { x, y } of places) {
    spread += (x - meanX) ** 2;
    together += (x - meanX) * (y - meanY);
  }
  const exponent = together / spread;
  return { exponent, constant: Math.exp(meanY - exponent * meanX) };
}

/** How many different words the law expects in so many. */
export function expectedWords({ exponent, constant }: GrowthLaw, words: number): number {
  return constant * words ** exponent;
}
