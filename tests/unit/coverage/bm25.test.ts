import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bm25Part, bm25Scores } from '../../../utils/coverage/bm25.ts';
import { documentTerms } from '../../../utils/coverage/document-terms.ts';
import { MemoryIndex } from '../../../utils/coverage/memory-index.ts';
import { stem } from '../../../utils/text/english-stem.ts';
import { anyDocument, document } from './example-documents.ts';

const query = new Map([
  [stem('harbour'), 1],
  [stem('strike'), 2],
  [stem('soup'), 0.5],
  ['unheard', 3],
]);

/** The textbook's formula, document by document. */
function bruteForce(documents: readonly ReturnType<typeof document>[]): number[] {
  const terms = documents.map(documentTerms);
  const average = terms.reduce((sum, { length }) => sum + length, 0) / terms.length;
  return terms.map(({ weights, length }) => {
    let score = 0;
    for (const [term, queryWeight] of query) {
      const weight = weights.get(term) ?? 0;
      const frequency = terms.filter((other) => other.weights.has(term)).length;
      const idf = Math.log((terms.length - frequency + 0.5) / (frequency + 0.5) + 1);
      score += (queryWeight * idf * weight * 2.2) / (weight + 1.2 * (0.25 + (0.75 * length) / average));
    }
    return score;
  });
}

describe('bm25Scores', () => {
  it('is what brute force gives, and the sum of its parts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyDocument, { minLength: 1, maxLength: 12 }), async (examples) => {
        const documents = examples.map(document);
        const index = new MemoryIndex(documents);
        const postings = await index.postings([...query.keys()]);
        const scores = bm25Scores(query, postings, index);
        for (const [number, expected] of bruteForce(documents).entries()) {
          const score = scores.get(number) ?? 0;
          expect(score).toBeCloseTo(expected, 10);
          let parts = 0;
          for (const [term, found] of postings)
            parts += bm25Part(term, query.get(term) ?? 0, found, number, index);
          expect(parts).toBeCloseTo(score, 10);
        }
      }),
    );
  });
});
