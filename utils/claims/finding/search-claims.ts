import { inverseDocumentFrequency } from '../../coverage/bm25.ts';
import type { DocumentNumber } from '../../coverage/coverage-index.ts';
import { giveBack } from '../../coverage/index/give-back.ts';
import type { ClaimInContext } from '../claim-in-context.ts';
import { likenessOfArticles } from './article-likeness.ts';
import { type ClaimKey, claimKeys, keyWeight } from './claim-keys.ts';
import type { ClaimPlace } from './claim-places.ts';
import type { PlaceIndex } from './claim-source.ts';
import { PlaceScores, type WantedKey } from './place-scores.ts';

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

/** What the claims before and after add on the page. */
const BESIDE = 0.25;
/** Postings that one search reads at most, the rarest keys' first; the others are in too many claims to tell much. */
const POSTINGS_LIMIT = 1_500_000;
/** A key that a larger share of the places has brings none in; it only counts where rarer ones are. */
const TELLING_SHARE = 0.005;
/** So many of a claim's keys, the rarest, bring places in however many have them. */
const LEAST_KEYS = 3;
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
  const found = await tellingPlaces(new Set(keys.flatMap((own) => [...own])), index);
  const articles = likenessOfArticles(keys, found, index.documentLimit);
  for (const number of without) articles[number] = 0;
  const scores = new PlaceScores(index, articles);
  const places = keys.map((own, at) => {
    const beside = [...(keys[at - 1] ?? []), ...(keys[at + 1] ?? [])];
    const { whole, wanted } = wantedKeys(own, beside, found, index.documentCount);
    for (const key of wanted) scores.add(key);
    return scores
      .takeBest(limit)
      .map(({ place, score }) => ({ place, score: whole === 0 ? 0 : score / whole }));
  });
  scores.end();
  for (const one of found.values()) giveBack(one);
  return places;
}

/** What is looked for, the rarest keys first, and what a claim with just the own ones would have. */
function wantedKeys(
  own: ReadonlySet<ClaimKey>,
  beside: readonly ClaimKey[],
  found: ReadonlyMap<ClaimKey, Uint32Array>,
  placeCount: number,
): { readonly whole: number; readonly wanted: readonly WantedKey[] } {
  const telling = Math.max(FEW_PLACES, placeCount * TELLING_SHARE);
  const keys = [...own].map((key) => ({
    key,
    weight: keyWeight(key),
    places: found.get(key) ?? NONE,
  }));
  keys.sort((a, b) => a.places.length - b.places.length);
  const rarity = (places: Uint32Array) => inverseDocumentFrequency(placeCount, places.length);
  const whole = keys.reduce((sum, { weight, places }) => sum + weight * rarity(places), 0);
  const wanted = keys
    .filter(({ places }) => places.length > 0)
    .map(({ weight, places }, rank) => ({
      places,
      counts: weight * rarity(places),
      brings: rank < LEAST_KEYS || places.length <= telling,
    }));
  for (const key of new Set(beside)) {
    const places = found.get(key) ?? NONE;
    if (own.has(key) || places.length === 0 || places.length > telling) continue;
    wanted.push({ places, counts: BESIDE * keyWeight(key) * rarity(places), brings: false });
  }
  return { whole, wanted };
}

const NONE = new Uint32Array();

/** Where the keys stand, the rarest first as far as the limit allows. */
async function tellingPlaces(
  keys: ReadonlySet<ClaimKey>,
  index: PlaceIndex,
): Promise<ReadonlyMap<ClaimKey, Uint32Array>> {
  const frequencies = [...(await index.documentFrequencies([...keys]))].sort((a, b) => a[1] - b[1]);
  const chosen: ClaimKey[] = [];
  let read = 0;
  for (const [key, frequency] of frequencies) {
    read += frequency;
    if (read > POSTINGS_LIMIT && chosen.length > 0) break;
    chosen.push(key);
  }
  return index.documentsWith(chosen);
}
