import type { DocumentNumber } from '../../coverage/coverage-index.ts';
import type { ClaimInContext } from '../claim-in-context.ts';
import type { ClaimPlace } from './claim-places.ts';
import type { ClaimSource } from './claim-source.ts';
import type { Partner } from './rank-partners.ts';
import { type FoundPlace, searchClaims } from './search-claims.ts';

export interface SearchLimits {
  /** Places that are looked at for one claim at most, of which the likeliest partners are kept. */
  readonly looked: number;
  /** Claims that are fetched at most. */
  readonly fetched: number;
}

/** Where one source has partners for each claim of a page; they are fetched as they are asked for. */
export class FoundClaims {
  readonly #source: ClaimSource;
  readonly #places: readonly (readonly FoundPlace[])[];
  /** The places that may be fetched. */
  readonly #chosen: ReadonlySet<ClaimPlace>;
  readonly #claims = new Map<ClaimPlace, readonly ClaimInContext[]>();

  private constructor(
    source: ClaimSource,
    places: readonly (readonly FoundPlace[])[],
    chosen: ReadonlySet<ClaimPlace>,
  ) {
    this.#source = source;
    this.#places = places;
    this.#chosen = chosen;
  }

  /** Searches a source. The claims of articles in `without` are passed over. */
  static async search(
    page: readonly ClaimInContext[],
    source: ClaimSource,
    without: ReadonlySet<DocumentNumber>,
    { looked, fetched }: SearchLimits,
  ): Promise<FoundClaims> {
    const places = await searchClaims(page, source.index, { limit: looked, without });
    return new FoundClaims(source, places, choosePlaces(places, fetched));
  }

  /** The partners of claims by their positions in the page. Nothing is fetched twice. */
  async fetch(positions: readonly number[]): Promise<Partner[][]> {
    const lists = positions.map((at) => this.#places[at] ?? []);
    const wanted = new Set(lists.flat().map(({ place }) => place));
    const fresh = [...wanted].filter((place) => this.#chosen.has(place) && !this.#claims.has(place));
    if (fresh.length > 0)
      for (const [place, claims] of await this.#source.claimsAt(fresh)) this.#claims.set(place, claims);
    return lists.map((list) =>
      list.flatMap(({ place, score }) =>
        (this.#claims.get(place) ?? []).map((claim) => ({ claim, likeness: score })),
      ),
    );
  }
}

/** So many places at most, the best of every claim before the second best of any. */
function choosePlaces(found: readonly (readonly FoundPlace[])[], limit: number): Set<ClaimPlace> {
  const chosen = new Set<ClaimPlace>();
  const deepest = Math.max(0, ...found.map((list) => list.length));
  for (let rank = 0; rank < deepest && chosen.size < limit; rank += 1)
    for (const list of found) {
      const one = list[rank];
      if (one !== undefined && chosen.size < limit) chosen.add(one.place);
    }
  return chosen;
}
