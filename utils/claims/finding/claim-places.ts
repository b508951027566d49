import type { DocumentNumber } from '../../coverage/coverage-index.ts';

/**
 * Where claims stand in an index: the number of their article times {@link PLACES_OF_ARTICLE}, and how far down in it.
 * Claims that follow each other stand in places that do. An article of more claims has several to a place.
 */
export type ClaimPlace = DocumentNumber;

const PLACE_BITS = 6;

/** Places that an article may have; few have so many claims. */
export const PLACES_OF_ARTICLE = 2 ** PLACE_BITS;

/** The place of a claim by its position among the `count` claims of its article. */
export function placeOfClaim(article: DocumentNumber, position: number, count: number): ClaimPlace {
  return article * PLACES_OF_ARTICLE + Math.floor(position / claimsOfPlace(count));
}

/** The positions of a place's claims among the `count` claims of its article: from the first to before the last. */
export function claimsAtPlace(
  place: ClaimPlace,
  count: number,
): { readonly from: number; readonly to: number } {
  const each = claimsOfPlace(count);
  const from = (place % PLACES_OF_ARTICLE) * each;
  return { from, to: Math.min(count, from + each) };
}

export function articleOfPlace(place: ClaimPlace): DocumentNumber {
  // Numbers of articles stay far below the 26 bits that are left; -1 is before the first.
  return place >> PLACE_BITS;
}

function claimsOfPlace(count: number): number {
  return Math.max(1, Math.ceil(count / PLACES_OF_ARTICLE));
}
