import type { DocumentNumber } from '../../coverage/coverage-index.ts';
import type { DocumentTerms } from '../../coverage/document-terms.ts';
import type { Claim } from '../claim.ts';
import { claimKeys } from './claim-keys.ts';
import { type ClaimPlace, PLACES_OF_ARTICLE, placeOfClaim } from './claim-places.ts';

/**
 * What an index of claims knows of an article: for each place the keys of its claims. All weigh the same: what a key
 * counts is a matter of the search.
 */
export function claimDocuments(
  article: DocumentNumber,
  claims: readonly Claim[],
): Map<ClaimPlace, DocumentTerms> {
  const byPlace = new Map<ClaimPlace, Map<string, number>>();
  for (const [position, claim] of claims.entries()) {
    const place = placeOfClaim(article, position, claims.length);
    const weights = byPlace.get(place) ?? new Map<string, number>();
    for (const key of claimKeys(claim)) weights.set(key, 1);
    byPlace.set(place, weights);
  }
  return new Map([...byPlace].map(([place, weights]) => [place, { weights, length: weights.size }]));
}

/** What {@link claimDocuments} gave for the article 0, under the number that the article got. */
export function placesUnder(
  article: DocumentNumber,
  places: ReadonlyMap<ClaimPlace, DocumentTerms>,
): Map<ClaimPlace, DocumentTerms> {
  return new Map([...places].map(([place, terms]) => [article * PLACES_OF_ARTICLE + place, terms]));
}
