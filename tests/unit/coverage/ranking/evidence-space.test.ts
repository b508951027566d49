import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentTerms } from '../../../../utils/coverage/document-terms.ts';
import { MemoryIndex } from '../../../../utils/coverage/memory-index.ts';
import { EvidenceSpace } from '../../../../utils/coverage/ranking/evidence-space.ts';
import { rarityIn } from '../../../../utils/coverage/ranking/term-rarity.ts';
import { anyDocument, document } from '../example-documents.ts';

const spaceOf = (index: MemoryIndex) => new EvidenceSpace(index, rarityIn('en', index));

describe('EvidenceSpace', () => {
  it('gives likenesses from 0 to 1, the same both ways, that are the sum of their parts', async () => {
    const some = fc.array(anyDocument, { minLength: 2, maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(some, async (examples) => {
        const documents = examples.map(document);
        const space = spaceOf(new MemoryIndex(documents));
        const vectors = await space.vectors(documents.map(documentTerms));
        const table = vectors.map((vector) => space.likenesses(vector, vectors));
        for (const [i, one] of vectors.entries()) {
          expect(table[i]?.[i]).toBeCloseTo(1, 9);
          for (const [j, other] of vectors.entries()) {
            const likeness = table[i]?.[j] ?? Number.NaN;
            expect(likeness >= 0 && likeness < 1 + 1e-9).toBe(true);
            expect(likeness).toBeCloseTo(table[j]?.[i] ?? Number.NaN, 9);
            let sum = 0;
            for (const part of space.likenessParts(one, other).values()) sum += part;
            expect(sum).toBeCloseTo(likeness, 9);
          }
        }
      }),
    );
  });

  it('knows words that come in later, and leaves actors out', async () => {
    const names = { Oslo: { actor: 'oslo' } };
    const [a, b, c] = [
      document({ body: 'Oslo harbour', names }),
      document({ body: 'Oslo bridge', names }),
      document({ body: 'storm and bridge' }),
    ].map(documentTerms);
    if (a === undefined || b === undefined || c === undefined) throw new Error('There are three examples.');
    const space = spaceOf(new MemoryIndex([]));
    const [first] = await space.vectors([a]);
    const later = await space.vectors([b, c]);
    if (first === undefined) throw new Error('The first example has a vector.');
    expect([...space.likenessParts(first, later[0] ?? first).keys()]).toEqual(['oslo']);
    expect(space.likenesses(first, later)[1]).toBe(0);
  });
});
