import type { ClaimPlace } from './claim-places.ts';

export interface ScoredPlace {
  readonly place: ClaimPlace;
  readonly score: number;
}

/** Keeps the best of many places: a heap with the least of them on top, in two arrays, so that offering leaves no garbage. */
export class BestPlaces {
  readonly #places: Uint32Array;
  readonly #scores: Float64Array;
  #count = 0;

  /** @param limit places that are kept at most, from 0 up */
  constructor(limit: number) {
    this.#places = new Uint32Array(limit);
    this.#scores = new Float64Array(limit);
  }

  /** What a place has to be above to be kept. */
  get least(): number {
    if (this.#count < this.#scores.length) return 0;
    return this.#scores[0] ?? Number.POSITIVE_INFINITY;
  }

  offer(place: ClaimPlace, score: number): void {
    if (score <= this.least) return;
    if (this.#count === this.#scores.length) this.#sink(place, score);
    else this.#rise(place, score);
  }

  /** The best first; of equal ones, the one that stands first. */
  sorted(): ScoredPlace[] {
    const kept = Array.from({ length: this.#count }, (_, at) => ({
      place: this.#places[at] ?? 0,
      score: this.#scores[at] ?? 0,
    }));
    return kept.sort((a, b) => b.score - a.score || a.place - b.place);
  }

  #rise(place: ClaimPlace, score: number): void {
    let at = this.#count;
    this.#count += 1;
    while (at > 0) {
      const above = (at - 1) >>> 1;
      if (this.#score(above) <= score) break;
      this.#move(above, at);
      at = above;
    }
    this.#put(at, place, score);
  }

  #sink(place: ClaimPlace, score: number): void {
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below + 1 < this.#count && this.#score(below + 1) < this.#score(below)) below += 1;
      if (below >= this.#count || this.#score(below) >= score) break;
      this.#move(below, at);
      at = below;
    }
    this.#put(at, place, score);
  }

  #score(at: number): number {
    return this.#scores[at] ?? 0;
  }

  #move(from: number, to: number): void {
    this.#put(to, this.#places[from] ?? 0, this.#score(from));
  }

  #put(at: number, place: ClaimPlace, score: number): void {
    this.#places[at] = place;
    this.#scores[at] = score;
  }
}
