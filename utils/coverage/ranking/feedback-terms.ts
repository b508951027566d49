import type { TermRarity } from '../bm25.ts';
import type { CoverageIndex } from '../coverage-index.ts';
import { type DocumentTerms, isWordTerm } from '../document-terms.ts';

/** How many words are taken from the best documents. */
const FEEDBACK_TERMS = 50;
/** How fast the share of these words in the new query grows with how alike the documents are to the article. */
const SHARE_GROWTH = 4;
const LARGEST_SHARE = 0.85;

/** A document that answered a query, and how alike it is to the article at hand, 0 to 1. */
export interface Example {
  readonly terms: DocumentTerms;
  readonly likeness: number;
}

/**
 * Extends a query with the words of the documents that answered it best, each document counting by its likeness: RM3
 * (Abdul-Jaleel and others 2004), with words picked by weight times rarity, so that no common
 * word comes in. The more alike the documents, the more their words count: what is about another matter would lead
 * astray (Lv and Zhai 2009, who learn that share from such likeness).
 */
export async function withFeedback(
  query: ReadonlyMap<string, number>,
  examples: readonly Example[],
  index: CoverageIndex,
  rarity: TermRarity,
): Promise<ReadonlyMap<string, number>> {
  const found = await mostTellingWords(relevanceModel(examples), index, rarity);
  if (found.size === 0) return query;
  const meanLikeness = examples.reduce((sum, { likeness }) => sum + likeness, 0) / examples.length;
  const share = Math.min(LARGEST_SHARE, SHARE_GROWTH * meanLikeness);
  const extended = scaled(query, 1 - share);
  for (const [term, weight] of scaled(found, share)) extended.set(term, (extended.get(term) ?? 0) + weight);
  return extended;
}

/** How likely each word is in the examples. */
function relevanceModel(examples: readonly Example[]): Map<string, number> {
  const model = new Map<string, number>();
  for (const { terms, likeness } of examples) {
    for (const [term, weight] of terms.weights) {
      if (!isWordTerm(term)) continue;
      const share = (likeness * weight) / terms.length;
      if (share > 0) model.set(term, (model.get(term) ?? 0) + share);
    }
  }
  return model;
}

async function mostTellingWords(
  model: ReadonlyMap<string, number>,
  index: CoverageIndex,
  rarity: TermRarity,
): Promise<Map<string, number>> {
  const frequencies = await index.documentFrequencies([...model.keys()]);
  const telling: { term: string; weight: number; value: number }[] = [];
  for (const [term, weight] of model) {
    const frequency = frequencies.get(term) ?? 0;
    // A word of one document finds nothing but that document.
    if (frequency < 2) continue;
    telling.push({ term, weight, value: weight * rarity(term, frequency) });
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
