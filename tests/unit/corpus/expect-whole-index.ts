import { expect } from 'vitest';
import type { Corpus } from '../../../utils/corpus/corpus.ts';
import type { CoverageIndex } from '../../../utils/coverage/coverage-index.ts';
import { documentTerms } from '../../../utils/coverage/document-terms.ts';
import { MemoryIndex } from '../../../utils/coverage/memory-index.ts';

/** Expects that the index of a corpus answers as one built in memory over the articles that are there. */
export async function expectWholeIndex(corpus: Corpus): Promise<void> {
  const articles = await corpus.database.articles.toArray();
  const terms = new Set(articles.flatMap((record) => [...documentTerms(record).weights.keys()]));
  const asked = [...terms, 'unheard', 'actor:nobody'];
  const stored = await corpus.coverageIndex();
  const memory = new MemoryIndex(articles);
  expect(await answers(stored, asked)).toEqual(await answers(memory, asked));
  const estimated = await stored.documentFrequencies(asked);
  for (const [term, frequency] of await memory.documentFrequencies(asked)) {
    expect(estimated.get(term), term).toBeGreaterThanOrEqual(frequency);
  }
}

/** What an index says of terms, by the ids of articles: indexes number their documents each in its own way. */
async function answers(index: CoverageIndex, terms: readonly string[]) {
  const postings = await index.postings(terms);
  const documents = [...new Set([...postings.values()].flatMap((found) => [...found.documents]))];
  const heads = await index.heads(documents);
  const byTerm = [...postings].map(([term, found]) => {
    const lines = [...found.documents].map(
      (document, i) => `${heads.get(document)?.id} ${found.weights[i]} ${index.lengthOf(document)}`,
    );
    return [term, lines.sort()] as const;
  });
  return {
    documents: index.documentCount,
    averageLength: index.averageLength.toFixed(8),
    heads: [...heads.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    postings: new Map(byTerm.sort((a, b) => (a[0] < b[0] ? -1 : 1))),
  };
}
