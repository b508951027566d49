import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentTerms } from '../../../../utils/coverage/document-terms.ts';
import { MemoryIndex } from '../../../../utils/coverage/memory-index.ts';
import { backgroundSupport } from '../../../../utils/coverage/ranking/background-support.ts';
import { EvidenceSpace } from '../../../../utils/coverage/ranking/evidence-space.ts';
import { rarityIn } from '../../../../utils/coverage/ranking/term-rarity.ts';
import { anyDocument, document } from '../example-documents.ts';

async function background(examples: readonly Parameters<typeof document>[0][], scores: readonly number[]) {
  const documents = examples.map(document);
  const index = new MemoryIndex(documents);
  const space = new EvidenceSpace(index, rarityIn('en', index));
  const vectors = await space.vectors(documents.map(documentTerms));
  return { space, articles: vectors.map((vector, i) => ({ vector, score: scores[i] ?? 1 })) };
}

const sum = (parts: ReadonlyMap<string, number>) => [...parts.values()].reduce((a, b) => a + b, 0);

describe('backgroundSupport', () => {
  it('is the mean likeness to the others, by score, times the best score', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyDocument, { minLength: 2, maxLength: 9 }),
        fc.array(fc.double({ min: 0.1, max: 1, noNaN: true }), { minLength: 9, maxLength: 9 }),
        async (examples, scores) => {
          const { space, articles } = await background(examples, scores);
          const support = backgroundSupport(articles, space);
          const best = Math.max(...articles.map(({ score }) => score));
          for (const [i, article] of articles.entries()) {
            const others = articles.filter((other) => other !== article);
            const likenesses = space.likenesses(
              article.vector,
              others.map(({ vector }) => vector),
            );
            const weighted = others.reduce((all, { score }, at) => all + score * (likenesses[at] ?? 0), 0);
            const total = others.reduce((all, { score }) => all + score, 0);
            expect(sum(support[i] ?? new Map())).toBeCloseTo((best * weighted) / total, 9);
          }
        },
      ),
    );
  });

  it('comes from the ten best alone', async () => {
    const bodies = [...Array.from({ length: 10 }, () => 'harbour strike'), 'soup leeks', 'soup leeks'];
    const { space, articles } = await background(
      bodies.map((body, i) => ({ id: `${i}`, body })),
      bodies.map((_, i) => 1 - i / 100),
    );
    const support = backgroundSupport(articles, space).map(sum);
    expect(support.slice(0, 10).every((value) => Math.abs(value - 1) < 1e-9)).toBe(true);
    expect(support.slice(10)).toEqual([0, 0]);
  });

  it('is nothing for a lone article, or for none', async () => {
    const { space, articles } = await background([{ body: 'harbour strike' }], [1]);
    expect(backgroundSupport(articles, space)).toEqual([new Map()]);
    expect(backgroundSupport([], space)).toEqual([]);
  });
});
