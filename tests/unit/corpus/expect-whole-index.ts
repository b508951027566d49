import { expect } from 'vitest';
import { claimDocuments } from '../../../utils/claims/finding/claim-documents.ts';
import type { Corpus } from '../../../utils/corpus/corpus.ts';
import { unpackClaims } from '../../../utils/corpus/packed-claims.ts';
import type { CoverageIndex } from '../../../utils/coverage/coverage-index.ts';
import { documentTerms } from '../../../utils/coverage/document-terms.ts';
import { MemoryIndex } from '../../../utils/coverage/memory-index.ts';

/** Expects that the indexes of a corpus answer as ones built in memory over the articles that are there. */
export async function expectWholeIndex(corpus: Corpus): Promise<void> {
  await expectWholeClaimIndex(corpus);
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

/** Expects that every claim that is there is found under all its keys, and nothing else. */
async function expectWholeClaimIndex(corpus: Corpus): Promise<void> {
  const records = await corpus.database.claims.toArray();
  const expected = new Map<string, number[]>();
  const places = new Map(
    records.flatMap((record) => [...claimDocuments(record.article, unpackClaims(record))]),
  );
  for (const [place, { weights }] of [...places].sort((a, b) => a[0] - b[0]))
    for (const key of weights.keys()) expected.set(key, [...(expected.get(key) ?? []), place]);
  const { index, claimsAt } = await claimSourceOf(corpus);
  const found = await index.documentsWith([...expected.keys(), 'unheard', '@nobody']);
  expect(new Map([...found].map(([key, places]) => [key, [...places]]))).toEqual(expected);
  expect(index.documentCount).toBe(places.size);
  const claims = [...(await claimsAt([...places.keys()])).values()].flat();
  expect(claims.map(({ claim }) => claim)).toEqual(records.flatMap((record) => unpackClaims(record)));
}

async function claimSourceOf(corpus: Corpus) {
  const source = await corpus.claimSource();
  return { index: source.index, claimsAt: source.claimsAt.bind(source) };
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
