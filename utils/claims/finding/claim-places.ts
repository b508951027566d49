import type { DocumentNumber } from '../../coverage/coverage-index.ts';

/**
 * Where claims stand in an index: the number of their article times {@link PLACES_OF_ARTICLE}, and how far down in it.
 * Claims that follow each other stand in places that do. An article of more claims has several to a place.
 */
export type ClaimPlace = DocumentNumber;

/** Places that an article may have; few have so many claims. */
export const PLACES_OF_ARTICLE = 64;

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
  return Math.floor(place / PLACES_OF_ARTICLE);
}

/** All places that an article may have. */
export function placesOfArticle(article: DocumentNumber): ClaimPlace[] {
  return Array.from({ length: PLACES_OF_ARTICLE }, (_, at) => article * PLACES_OF_ARTICLE + at);
}

function claimsOfPlace(count: number): number {
  return Math.max(1, Math.ceil(count / PLACES_OF_ARTICLE));
}
