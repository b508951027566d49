import type { FactCheck } from './fact-check.ts';
import { readStatedDate } from './stated-date.ts';
import { isRecord, names, texts } from './structured-data.ts';

/** Places of one statement at most. */
const MOST_APPEARANCES = 10;
/** Texts are cut to these lengths, in UTF-16 code units. */
const LONGEST_CLAIM = 1_000;
const LONGEST_NAME = 300;
/** A longer address is none. */
const LONGEST_URL = 2_000;
/** What schema.org takes for the best rating where none is stated. */
const USUAL_BEST = '5';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads what `declaredReviews` gathered: schema.org's ClaimReview (https://schema.org/ClaimReview), each as JSON. Those
 * without a statement or a rating are left out; of two that say the same the first is kept. What pages declare is
 * hostile: lengths, numbers and addresses are bounded, and all the rest is text. Never throws.
 * @param url what addresses are relative to
 */
export function readFactChecks(reviews: readonly string[], url: string | null): FactCheck[] {
  const found = new Map<string, FactCheck>();
  for (const review of reviews) {
    const check = readReview(review, url);
    const key = `${check?.claim} ${check?.rating}`;
    if (check && !found.has(key)) found.set(key, check);
  }
  return [...found.values()];
}

function readReview(json: string, base: string | null): FactCheck | null {
  try {
    const review: unknown = JSON.parse(json);
    return isRecord(review) ? factCheck(review, base) : null;
  } catch {
    // No JSON, or nested more deeply than anybody's review.
    return null;
  }
}

function factCheck(review: Fields, base: string | null): FactCheck | null {
  const item = fieldsOf(review.itemReviewed);
  const claim = firstText([review.claimReviewed, item.text, item.name, item.headline], LONGEST_CLAIM);
  const rating = ratingWords(fieldsOf(review.reviewRating));
  if (claim === null || rating === null) return null;
  const places = [item.firstAppearance, item.appearance, item.url, item.sameAs];
  return {
    claim,
    claimant: firstText([names(item.author)], LONGEST_NAME),
    appearances: [...new Set(webAddresses(places, base))].slice(0, MOST_APPEARANCES),
    rating,
    outlet: firstText([names(review.author), names(review.publisher)], LONGEST_NAME),
    url: webAddresses([review.url], base)[0] ?? null,
    date: texts(review.datePublished).flatMap((one) => readStatedDate(one) ?? [])[0] ?? null,
  };
}

/** The outlet's words; where there are none, its number of how many. */
function ratingWords(rating: Fields): string | null {
  const words = firstText([rating.alternateName, rating.name], LONGEST_NAME);
  const value = firstText([numberText(rating.ratingValue)], LONGEST_NAME);
  // Some write their word where the number belongs.
  if (words !== null || value === null || !/^[\d.,]+$/.test(value)) return words ?? value;
  return `${value} of ${firstText([numberText(rating.bestRating)], LONGEST_NAME) ?? USUAL_BEST}`;
}

function numberText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(numberText);
  return typeof value === 'number' ? String(value) : value;
}

/** An object's fields, or those of the first object in a list; none of anything else. */
function fieldsOf(value: unknown): Fields {
  const first: unknown = Array.isArray(value) ? value.find(isRecord) : value;
  return isRecord(first) ? first : {};
}

function firstText(values: readonly unknown[], longest: number): string | null {
  for (const text of values.flatMap(texts)) {
    const plain = text.replace(/\s+/g, ' ').slice(0, longest).trim();
    if (plain !== '') return plain;
  }
  return null;
}

/** The addresses in a value that may be one, an object with a `url`, or a list of either. */
function webAddresses(value: unknown, base: string | null): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => webAddresses(one, base));
  const stated = isRecord(value) ? texts(value.url) : texts(value);
  return stated.flatMap((text) => {
    if (!URL.canParse(text, base ?? undefined)) return [];
    const { href, protocol } = new URL(text, base ?? undefined);
    return /^https?:$/.test(protocol) && href.length <= LONGEST_URL ? [href] : [];
  });
}
