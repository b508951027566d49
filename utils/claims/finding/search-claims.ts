import { inverseDocumentFrequency, saturation } from '../../coverage/bm25.ts';
import type { DocumentNumber, Postings } from '../../coverage/coverage-index.ts';
import type { ClaimInContext } from '../claim-in-context.ts';
import { likenessOfArticles } from './article-likeness.ts';
import { BestPlaces } from './best-places.ts';
import { type ClaimKey, claimKeys, keyWeight } from './claim-keys.ts';
import { articleOfPlace, type ClaimPlace } from './claim-places.ts';
import type { PlaceIndex } from './claim-source.ts';

/** A place whose claims may tell the fact of a claim of the page. */
export interface FoundPlace {
  readonly place: ClaimPlace;
  /** What it shares with the claim as a part of what an equal claim would; from 0 up, rarely above 1. */
  readonly score: number;
}

export interface SearchOptions {
  /** Places for one claim at most. */
  readonly limit: number;
  /** Articles that are passed over, by their numbers. */
  readonly without: ReadonlySet<DocumentNumber>;
}

/** What the claims before and after add, on the page and in the coverage. */
const BESIDE = 0.25;
/** How far a long claim's keys are taken for less. */
const DISCOUNT = 0.4;
/** The {@link saturation} of the shortest claim. */
const MOST_SATURATION = saturation(1, 0, 1, DISCOUNT);
/** Postings that one search reads at most, the rarest keys' first; the others are in too many claims to tell much. */
const POSTINGS_LIMIT = 1_500_000;
/** Keys of the claims beside count where no larger share of the places has them. */
const BESIDE_SHARE = 0.02;
/** Fewer places than this are searched through whatever their share. */
const FEW_PLACES = 2_000;

/**
 * For each claim of a page the places of the coverage that share most with it, the likeliest first: shared keys by
 * their inverse document frequency (BM25 with weights of one), the keys of the claims beside it and beside the place
 * fainter, and more the more the whole articles share. Claims of the page are in order of its text.
 */
export async function searchClaims(
  page: readonly ClaimInContext[],
  index: PlaceIndex,
  { limit, without }: SearchOptions,
): Promise<FoundPlace[][]> {
  const keys = page.map(({ claim }) => claimKeys(claim));
  const found = await tellingPostings(new Set(keys.flatMap((own) => [...own])), index);
  const articles = likenessOfArticles(keys, found, index.documentLimit);
  for (const number of without) articles[number] = 0;
  const scores = new Scores(index, articles);
  return keys.map((own, at) => {
    const wanted = new Map<ClaimKey, number>();
    for (const beside of [keys[at - 1], keys[at + 1]])
      for (const key of beside ?? []) {
        const rare =
          (found.get(key)?.documents.length ?? 0) <= Math.max(FEW_PLACES, index.documentCount * BESIDE_SHARE);
        if (rare) wanted.set(key, BESIDE * keyWeight(key));
      }
    for (const key of own) wanted.set(key, keyWeight(key));
    const whole = scores.add(wanted, own, found);
    return scores.best(limit, whole);
  });
}

/** The postings of the keys, of the rarest first as far as the limit allows. */
async function tellingPostings(
  keys: ReadonlySet<ClaimKey>,
  index: PlaceIndex,
): Promise<ReadonlyMap<ClaimKey, Postings>> {
  const frequencies = [...(await index.documentFrequencies([...keys]))].sort((a, b) => a[1] - b[1]);
  const chosen: ClaimKey[] = [];
  let read = 0;
  for (const [key, frequency] of frequencies) {
    read += frequency;
    if (read > POSTINGS_LIMIT && chosen.length > 0) break;
    chosen.push(key);
  }
  return index.postings(chosen);
}

/** Scores of places for one claim after another, in the same memory. */
class Scores {
  readonly #index: PlaceIndex;
  readonly #articles: Float32Array;
  readonly #scores: Float32Array;
  #touched: ClaimPlace[] = [];

  constructor(index: PlaceIndex, articles: Float32Array) {
    this.#index = index;
    this.#articles = articles;
    this.#scores = new Float32Array(index.documentLimit + 2);
  }

  /** Adds up the wanted keys, and answers what a claim with just the `own` ones would have. */
  add(
    wanted: ReadonlyMap<ClaimKey, number>,
    own: ReadonlySet<ClaimKey>,
    postings: ReadonlyMap<ClaimKey, Postings>,
  ): number {
    const scores = this.#scores;
    let whole = 0;
    for (const [key, weight] of wanted) {
      const documents = postings.get(key)?.documents;
      const rarity = inverseDocumentFrequency(this.#index.documentCount, documents?.length ?? 0);
      const counts = weight * rarity;
      if (own.has(key)) whole += counts;
      if (documents === undefined) continue;
      for (let i = 0; i < documents.length; i += 1) {
        // One place up, so that the one before the first can be asked for.
        const at = (documents[i] ?? 0) + 1;
        const before = scores[at] ?? 0;
        if (before === 0) this.#touched.push(at - 1);
        scores[at] = before + counts;
      }
    }
    return whole;
  }

  /** The best places, and forgets all of them. */
  best(limit: number, whole: number): FoundPlace[] {
    const best = new BestPlaces(limit);
    const { averageLength } = this.#index;
    for (const place of this.#touched) {
      const article = articleOfPlace(place);
      const likeness = this.#articles[article] ?? 0;
      if (likeness === 0) continue;
      const own = this.#scores[place + 1] ?? 0;
      const before = articleOfPlace(place - 1) === article ? (this.#scores[place] ?? 0) : 0;
      const after = articleOfPlace(place + 1) === article ? (this.#scores[place + 2] ?? 0) : 0;
      const bound = (own + BESIDE * (before + after)) * likeness;
      if (bound * MOST_SATURATION <= best.least) continue;
      best.offer(place, bound * saturation(1, this.#index.lengthOf(place), averageLength, DISCOUNT));
    }
    for (const place of this.#touched) this.#scores[place + 1] = 0;
    this.#touched = [];
    return best.sorted().map(({ place, score }) => ({ place, score: whole === 0 ? 0 : score / whole }));
  }
}
