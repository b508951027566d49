import { describe, expect, it } from 'vitest';
import { documentTerms } from '../../../../utils/coverage/document-terms.ts';
import { MemoryIndex } from '../../../../utils/coverage/memory-index.ts';
import { withFeedback } from '../../../../utils/coverage/ranking/feedback-terms.ts';
import { rarityIn } from '../../../../utils/coverage/ranking/term-rarity.ts';
import { stem } from '../../../../utils/text/english-stem.ts';
import { document } from '../example-documents.ts';

describe('withFeedback', () => {
  const documents = ['dockers strike wages', 'dockers strike ferries', 'soup leeks'].map((body) =>
    document({ body }),
  );
  const index = new MemoryIndex(documents);
  const rarity = rarityIn('en', index);
  const query = new Map([[stem('harbour'), 3]]);
  const example = (likeness: number) => [
    { terms: documentTerms(document({ body: 'dockers strike wages' })), likeness },
  ];

  it('brings in words that more than one document has, scaled with the query to one', async () => {
    const extended = await withFeedback(query, example(0.1), index, rarity);
    expect([...extended.keys()].sort()).toEqual(['harbour', 'dockers', 'strike'].map(stem).sort());
    expect([...extended.values()].reduce((sum, weight) => sum + weight)).toBeCloseTo(1, 9);
  });

  it('lets them count the more, the more alike their documents are to the article', async () => {
    const own = async (likeness: number) =>
      (await withFeedback(query, example(likeness), index, rarity)).get(stem('harbour')) ?? 0;
    expect(await own(0.2)).toBeLessThan(await own(0.1));
    expect(await own(1)).toBeGreaterThan(0);
  });

  it('leaves the query as it is without examples that bear on the article', async () => {
    expect(await withFeedback(query, [], index, rarity)).toBe(query);
    expect(await withFeedback(query, example(0), index, rarity)).toBe(query);
  });
});
