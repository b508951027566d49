import { inverseDocumentFrequency, saturation } from '../bm25.ts';
import type { CoverageIndex, DocumentNumber, Postings } from '../coverage-index.ts';
import { monthTerm } from '../document-terms.ts';
import { intersect, subtract } from './document-sets.ts';

/** More months than any corpus spans. */
const MONTH_LIMIT = 10_000;

/** Documents by Okapi BM25 of what scores, best first; of equals the one that came in last. */
export function bestFirst(
  documents: Uint32Array,
  scoring: readonly Postings[],
  index: CoverageIndex,
): Uint32Array {
  const scores = new Float64Array(documents.length);
  const { averageLength, documentCount } = index;
  for (const postings of scoring) {
    const rarity = inverseDocumentFrequency(documentCount, postings.documents.length);
    let at = 0;
    for (const [i, document] of documents.entries()) {
      while ((postings.documents[at] ?? Number.POSITIVE_INFINITY) < document) at += 1;
      if (postings.documents[at] !== document) continue;
      const counts = saturation(postings.weights[at] ?? 0, index.lengthOf(document), averageLength);
      scores[i] = (scores[i] ?? 0) + rarity * counts;
    }
  }
  const order = Uint32Array.from(documents.keys()).sort(
    (a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || b - a,
  );
  return order.map((i) => documents[i] ?? 0);
}

/**
 * Documents by date, newest first, undated ones last. The index knows their months; the days of a month are read when
 * its turn comes, and not at all where the whole month is among the first `skip`.
 */
export async function* newestFirst(
  documents: Uint32Array,
  index: CoverageIndex,
  skip: number,
): AsyncGenerator<DocumentNumber> {
  const months = (await index.termsFrom(monthTerm(''), MONTH_LIMIT)).toReversed();
  const postings = await index.postings(months);
  let left = documents;
  let passed = 0;
  for (const month of months) {
    const inMonth = intersect([left, postings.get(month)?.documents ?? new Uint32Array(0)]);
    left = subtract(left, inMonth);
    yield* passed + inMonth.length <= skip ? inMonth : await byDay(inMonth, index);
    passed += inMonth.length;
  }
  yield* left.toReversed();
}

async function byDay(documents: Uint32Array, index: CoverageIndex): Promise<DocumentNumber[]> {
  const heads = await index.heads([...documents]);
  const dateOf = (document: DocumentNumber) => heads.get(document)?.date ?? '';
  return [...documents].sort((a, b) => {
    const [first, second] = [dateOf(a), dateOf(b)];
    return first === second ? b - a : first < second ? 1 : -1;
  });
}
