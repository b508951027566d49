import { inverseDocumentFrequency } from '../bm25.ts';
import type { CoverageIndex, DocumentNumber } from '../coverage-index.ts';
import { isWordTerm } from '../document-terms.ts';

/** How many words are taken from the best documents. */
const FEEDBACK_TERMS = 30;
/** Share of the words so found in the new query; the rest is the first query's. */
const FEEDBACK_SHARE = 0.4;

export interface ScoredDocument {
  readonly document: DocumentNumber;
  readonly score: number;
}

/**
 * Extends a query with the words of the documents that answered it best, each document counting by its score: RM3
 * (Abdul-Jaleel and others 2004), with words picked by weight times inverse document frequency, so that no common
 * word comes in.
 */
export async function withFeedback(
  query: ReadonlyMap<string, number>,
  best: readonly ScoredDocument[],
  index: CoverageIndex,
): Promise<ReadonlyMap<string, number>> {
  const found = await mostTellingWords(await relevanceModel(best, index), index);
  if (found.size === 0) return query;
  const extended = new Map<string, number>();
  for (const [term, weight] of scaled(query, 1 - FEEDBACK_SHARE)) extended.set(term, weight);
  for (const [term, weight] of scaled(found, FEEDBACK_SHARE)) {
    extended.set(term, (extended.get(term) ?? 0) + weight);
  }
  return extended;
}

/** How likely each word is in the documents, those with the higher score counting more. */
async function relevanceModel(
  best: readonly ScoredDocument[],
  index: CoverageIndex,
): Promise<Map<string, number>> {
  const documents = await index.documentTerms(best.map(({ document }) => document));
  const model = new Map<string, number>();
  for (const { document, score } of best) {
    const terms = documents.get(document);
    if (terms === undefined || terms.length === 0) continue;
    for (const [term, weight] of terms.weights) {
      if (isWordTerm(term)) model.set(term, (model.get(term) ?? 0) + (score * weight) / terms.length);
    }
  }
  return model;
}

async function mostTellingWords(
  model: ReadonlyMap<string, number>,
  index: CoverageIndex,
): Promise<Map<string, number>> {
  const frequencies = await index.documentFrequencies([...model.keys()]);
  const telling: { term: string; weight: number; value: number }[] = [];
  for (const [term, weight] of model) {
    const frequency = frequencies.get(term) ?? 0;
    // A word of one document finds nothing but that document.
    if (frequency < 2) continue;
    telling.push({ term, weight, value: weight * inverseDocumentFrequency(index.documentCount, frequency) });
  }
  telling.sort((a, b) => b.value - a.value || (a.term < b.term ? -1 : 1));
  return new Map(telling.slice(0, FEEDBACK_TERMS).map(({ term, weight }) => [term, weight]));
}

/** The same weights, scaled to this sum. */
function scaled(weights: ReadonlyMap<string, number>, sum: number): Map<string, number> {
  let total = 0;
  for (const weight of weights.values()) total += weight;
  return new Map([...weights].map(([term, weight]) => [term, (weight * sum) / total]));
}
