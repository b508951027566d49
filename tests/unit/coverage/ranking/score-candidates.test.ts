import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bm25ByDocument } from '../../../../utils/coverage/bm25.ts';
import { documentTerms } from '../../../../utils/coverage/document-terms.ts';
import { MemoryIndex } from '../../../../utils/coverage/memory-index.ts';
import { EvidenceReader } from '../../../../utils/coverage/ranking/evidence-reader.ts';
import { queryTerms } from '../../../../utils/coverage/ranking/query-terms.ts';
import { BACKGROUND_DISCOUNT, scoreCandidates } from '../../../../utils/coverage/ranking/score-candidates.ts';
import { rarityIn } from '../../../../utils/coverage/ranking/term-rarity.ts';
import { anyDocument, document } from '../example-documents.ts';

async function scored(query: ReturnType<typeof document>, documents: readonly ReturnType<typeof document>[]) {
  const index = new MemoryIndex(documents);
  const rarity = rarityIn('en', index);
  const terms = await queryTerms(query, index, rarity);
  const postings = await index.postings([...terms.keys()]);
  const scores = bm25ByDocument(terms, postings, index, { rarity, discount: BACKGROUND_DISCOUNT });
  const reader = new EvidenceReader(index, rarity);
  const [own] = await reader.space.vectors([documentTerms(query)]);
  if (own === undefined) throw new Error('The query has no vector.');
  const evidence = await reader.read(documents.map((_, i) => i).filter((i) => (scores[i] ?? 0) > 0));
  const candidates = [...evidence].map(([number, { vector }]) => {
    return { document: number, found: scores[number] ?? 0, vector };
  });
  return scoreCandidates(own, candidates, reader.space, { terms, postings, rarity }, index);
}

describe('scoreCandidates', () => {
  it('gives scores that are the sum of what each term gave', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyDocument, { maxLength: 15 }), anyDocument, async (examples, query) => {
        for (const { score, parts } of await scored(document(query), examples.map(document))) {
          let sum = 0;
          for (const part of parts.values()) sum += part;
          expect(sum).toBeCloseTo(score, 9);
        }
      }),
    );
  });

  it('puts the same story before the background, each with falling scores', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyDocument, { maxLength: 15 }), anyDocument, async (examples, query) => {
        const all = await scored(document(query), examples.map(document));
        const keys = all.map(({ list, score }) => (list === 'story' ? 1000 : 0) + score);
        expect(keys).toEqual([...keys].sort((a, b) => b - a));
      }),
    );
  });
});
