import type { ClaimPlace } from './claim-places.ts';

export interface ScoredPlace {
  readonly place: ClaimPlace;
  readonly score: number;
}

/** Keeps the best of many places: a heap with the least of them on top. */
export class BestPlaces {
  readonly #limit: number;
  readonly #heap: ScoredPlace[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** What a place has to be above to be kept. */
  get least(): number {
    return this.#heap.length < this.#limit ? 0 : (this.#heap[0]?.score ?? Number.POSITIVE_INFINITY);
  }

  offer(place: ClaimPlace, score: number): void {
    if (score <= this.least) return;
    const heap = this.#heap;
    if (heap.length === this.#limit) this.#sink({ place, score });
    else this.#rise({ place, score });
  }

  /** The best first; of equal ones, the one that stands first. */
  sorted(): ScoredPlace[] {
    return this.#heap.toSorted((a, b) => b.score - a.score || a.place - b.place);
  }

  #rise(one: ScoredPlace): void {
    const heap = this.#heap;
    let at = heap.length;
    heap.push(one);
    while (at > 0) {
      const above = (at - 1) >>> 1;
      const parent = heap[above];
      if (parent === undefined || parent.score <= one.score) break;
      heap[at] = parent;
      at = above;
    }
    heap[at] = one;
  }

  #sink(one: ScoredPlace): void {
    const heap = this.#heap;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      let child = heap[below];
      const other = heap[below + 1];
      if (child !== undefined && other !== undefined && other.score < child.score) {
        below += 1;
        child = other;
      }
      if (child === undefined || child.score >= one.score) break;
      heap[at] = child;
      at = below;
    }
    heap[at] = one;
  }
}
