import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bm25Scores, bm25Share } from '../../../../utils/coverage/bm25.ts';
import { MemoryIndex } from '../../../../utils/coverage/memory-index.ts';
import { rankCoverage } from '../../../../utils/coverage/ranking/rank-coverage.ts';
import { anyDocument, document } from '../example-documents.ts';

describe('the strength of a find', () => {
  it('tells the same matter from what shares a common word', async () => {
    const index = new MemoryIndex(
      [
        'The ferry ran aground off the northern reef with forty passengers aboard.',
        'The council passed the budget after passengers of the tram had protested.',
        'The orchestra begins its tour of nine cities in the spring.',
      ].map((body) => document({ body })),
    );
    const query = document({
      body: 'The ferry that ran aground off the reef is afloat, its passengers safe.',
    });
    const [same, other] = await rankCoverage(query, index);
    expect(same?.strength).toBeGreaterThan(0.15);
    expect(other?.strength ?? 0).toBeLessThan((same?.strength ?? 0) / 3);
  });

  it('is a share between 0 and 1 that orders documents as their scores do', async () => {
    const query = new Map([
      ['harbour', 1],
      ['strike', 2],
      ['unheard', 3],
    ]);
    await fc.assert(
      fc.asyncProperty(fc.array(anyDocument, { minLength: 1, maxLength: 12 }), async (examples) => {
        const index = new MemoryIndex(examples.map(document));
        const postings = await index.postings([...query.keys()]);
        const scores = [...bm25Scores(query, postings, index)];
        const shares = scores.map(([number]) => bm25Share(query, postings, number, index));
        for (const share of shares) expect(share > 0 && share < 1).toBe(true);
        const ratios = scores.map(([, score], i) => score / (shares[i] ?? 0));
        for (const ratio of ratios) expect(ratio).toBeCloseTo(ratios[0] ?? 0, 6);
      }),
    );
  });
});
