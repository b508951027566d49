import { saturation } from '../../coverage/bm25.ts';
import { giveBack } from '../../coverage/index/give-back.ts';
import { BestPlaces, type ScoredPlace } from './best-places.ts';
import { articleOfPlace } from './claim-places.ts';
import type { PlaceIndex } from './claim-source.ts';

/** A key that is looked for. */
export interface WantedKey {
  /** Where it stands. */
  readonly places: Uint32Array;
  /** What it counts there, above 0. */
  readonly counts: number;
  /** Whether it is enough for a place to be found; else it counts where others were found before. */
  readonly brings: boolean;
}

/** What the claims before and after add in the coverage. */
const BESIDE = 0.25;
/** How far a long claim's keys are taken for less. */
const DISCOUNT = 0.4;
/** Room for places of one claim to begin with. */
const FOUND_AT_FIRST = 4_096;
/** The {@link saturation} of the shortest claim. */
const MOST_SATURATION = saturation(1, 0, 1, DISCOUNT);

/** Adds up scores of places, for one claim after another in the same memory. */
export class PlaceScores {
  readonly #index: PlaceIndex;
  readonly #articles: Float32Array;
  /** By place, one up, so that the place before the first can be asked for. */
  readonly #scores: Float32Array;
  /** A bit for each place: whether it has a score. */
  readonly #marks: Uint32Array;
  /** The places with a score, as many as {@link #foundCount}. */
  #found = new Uint32Array(FOUND_AT_FIRST);
  #foundCount = 0;

  /** @param articles how much the claims of each article count, by its number; those at 0 are passed over */
  constructor(index: PlaceIndex, articles: Float32Array) {
    this.#index = index;
    this.#articles = articles;
    this.#scores = new Float32Array(index.documentLimit + 2);
    this.#marks = new Uint32Array((index.documentLimit >>> 5) + 1);
  }

  /** Keys that bring places in come before those that only count there. */
  add({ places, counts, brings }: WantedKey): void {
    if (brings) this.#bring(places, counts);
    else this.#count(places, counts);
  }

  #bring(places: Uint32Array, counts: number): void {
    this.#makeRoom(this.#foundCount + places.length);
    const scores = this.#scores;
    const marks = this.#marks;
    const found = this.#found;
    let count = this.#foundCount;
    for (let i = 0; i < places.length; i += 1) {
      const place = places[i] ?? 0;
      const before = scores[place + 1] ?? 0;
      if (before === 0) {
        found[count] = place;
        count += 1;
        marks[place >>> 5] = (marks[place >>> 5] ?? 0) | (1 << (place & 31));
      }
      scores[place + 1] = before + counts;
    }
    this.#foundCount = count;
  }

  #count(places: Uint32Array, counts: number): void {
    const scores = this.#scores;
    const marks = this.#marks;
    for (let i = 0; i < places.length; i += 1) {
      const place = places[i] ?? 0;
      // Most were not found. The marks of all places fit a fast memory, their scores do not.
      if (((marks[place >>> 5] ?? 0) & (1 << (place & 31))) === 0) continue;
      scores[place + 1] = (scores[place + 1] ?? 0) + counts;
    }
  }

  #makeRoom(count: number): void {
    if (count <= this.#found.length) return;
    const grown = new Uint32Array(Math.max(count, 2 * this.#found.length));
    grown.set(this.#found);
    giveBack(this.#found);
    this.#found = grown;
  }

  /** Gives its memory back; nothing can be added afterwards. */
  end(): void {
    giveBack(this.#scores);
    giveBack(this.#marks);
    giveBack(this.#found);
  }

  /** The best places so far, the best first. Forgets all of them. */
  takeBest(limit: number): ScoredPlace[] {
    const best = new BestPlaces(limit);
    let least = 0;
    const { averageLength } = this.#index;
    const found = this.#found.subarray(0, this.#foundCount);
    for (let i = 0; i < found.length; i += 1) {
      const place = found[i] ?? 0;
      const article = articleOfPlace(place);
      const likeness = this.#articles[article] ?? 0;
      const own = this.#scores[place + 1] ?? 0;
      const before = articleOfPlace(place - 1) === article ? (this.#scores[place] ?? 0) : 0;
      const after = articleOfPlace(place + 1) === article ? (this.#scores[place + 2] ?? 0) : 0;
      const score = (own + BESIDE * (before + after)) * likeness;
      if (score * MOST_SATURATION <= least) continue;
      best.offer(place, score * saturation(1, this.#index.lengthOf(place), averageLength, DISCOUNT));
      least = best.least;
    }
    for (let i = 0; i < found.length; i += 1) {
      const place = found[i] ?? 0;
      this.#scores[place + 1] = 0;
      this.#marks[place >>> 5] = 0;
    }
    this.#foundCount = 0;
    return best.sorted();
  }
}
