import type { CoverageIndex, DocumentNumber, Postings } from './coverage-index.ts';

/** How soon repeating a word stops telling more. */
const K1 = 1.2;
/** How much a long article's counts are discounted, unless told. */
const B = 0.75;

/** How much finding a term tells, by the number of documents that have it; above zero. */
export type TermRarity = (term: string, documentFrequency: number) => number;

export interface Bm25Options {
  /** Inverse document frequency unless told. */
  readonly rarity?: TermRarity;
  /** How far a long document's weights are taken for less, 0 to 1; 0.75 unless told. */
  readonly discount?: number;
}

/** What BM25 asks of an index. */
type Statistics = Pick<CoverageIndex, 'documentCount' | 'documentLimit' | 'averageLength' | 'lengthOf'>;

/** Inverse document frequency as in Robertson and Zaragoza (2009), with the 1 that keeps it above zero. */
export function inverseDocumentFrequency(documentCount: number, documentFrequency: number): number {
  return Math.log(1 + (documentCount - documentFrequency + 0.5) / (documentFrequency + 0.5));
}

/**
 * How much a term that weighs so much in a document of that length counts there: from 0 to K1 + 1. `discount` is how
 * far a long document's weights are taken for less, 0 to 1.
 */
export function saturation(weight: number, length: number, averageLength: number, discount = B): number {
  const norm = averageLength === 0 ? 1 : 1 - discount + (discount * length) / averageLength;
  return (weight * (K1 + 1)) / (weight + K1 * norm);
}

/** Okapi BM25 by document number; 0 for a document that has none of the weighted query terms. */
export function bm25ByDocument(
  query: ReadonlyMap<string, number>,
  postings: ReadonlyMap<string, Postings>,
  index: Statistics,
  { rarity = rarityWithin(index), discount = B }: Bm25Options = {},
): Float64Array {
  const scores = new Float64Array(index.documentLimit);
  const { averageLength } = index;
  for (const [term, queryWeight] of query) {
    const found = postings.get(term);
    if (found === undefined) continue;
    const { documents, weights } = found;
    const termWeight = queryWeight * rarity(term, documents.length);
    for (let i = 0; i < documents.length; i += 1) {
      const document = documents[i] ?? 0;
      const counts = saturation(weights[i] ?? 0, index.lengthOf(document), averageLength, discount);
      scores[document] = (scores[document] ?? 0) + termWeight * counts;
    }
  }
  return scores;
}

/** The scores of {@link bm25ByDocument} of those documents that have any of the terms. */
export function bm25Scores(
  query: ReadonlyMap<string, number>,
  postings: ReadonlyMap<string, Postings>,
  index: Statistics,
): Map<DocumentNumber, number> {
  const scores = new Map<DocumentNumber, number>();
  for (const [document, score] of bm25ByDocument(query, postings, index).entries()) {
    if (score > 0) scores.set(document, score);
  }
  return scores;
}

/** What one term adds to one document's {@link bm25ByDocument}. */
export function bm25Part(
  term: string,
  queryWeight: number,
  { documents, weights }: Postings,
  document: DocumentNumber,
  index: Statistics,
  { rarity = rarityWithin(index), discount = B }: Bm25Options = {},
): number {
  const weight = weights[positionOf(documents, document)];
  if (weight === undefined) return 0;
  const termWeight = queryWeight * rarity(term, documents.length);
  return termWeight * saturation(weight, index.lengthOf(document), index.averageLength, discount);
}

/**
 * A document's {@link bm25Scores} as a share of what the query could give at most, had the document each of its terms
 * without end: 0 to 1. Terms that no document has count too, so that a matter new to the corpus finds nothing strong.
 */
export function bm25Share(
  query: ReadonlyMap<string, number>,
  postings: ReadonlyMap<string, Postings>,
  document: DocumentNumber,
  index: Statistics,
  rarity: TermRarity = rarityWithin(index),
): number {
  let score = 0;
  let most = 0;
  for (const [term, queryWeight] of query) {
    const found = postings.get(term);
    const frequency = found?.documents.length ?? 0;
    most += queryWeight * rarity(term, frequency) * (K1 + 1);
    if (found !== undefined) score += bm25Part(term, queryWeight, found, document, index, { rarity });
  }
  return most === 0 ? 0 : score / most;
}

function rarityWithin({ documentCount }: Statistics): TermRarity {
  return (_term, documentFrequency) => inverseDocumentFrequency(documentCount, documentFrequency);
}

/** Where `document` stands among the ascending numbers; -1 where it does not. */
function positionOf(documents: Uint32Array, document: DocumentNumber): number {
  let low = 0;
  let high = documents.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = documents[middle] ?? Number.POSITIVE_INFINITY;
    if (found === document) return middle;
    if (found < document) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
