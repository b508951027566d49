import { describe, expect, it } from 'vitest';
import type { CorpusArticle } from '../../../utils/corpus/corpus.ts';
import { documentTerms } from '../../../utils/coverage/document-terms.ts';
import { coverageFacets } from '../../../utils/reading/coverage-facets.ts';
import { analysed, type Example } from '../corpus/example-articles.ts';

async function stored(example: Example) {
  const article: CorpusArticle = { ...(await analysed(example)), sentences: [], sources: ['import'] };
  return { article, terms: documentTerms(article) };
}

describe('coverageFacets', () => {
  it('counts articles by outlet and by acting actor, those of most first', async () => {
    const articles = await Promise.all([
      stored({ body: 'Norway closed the port. Oslo said why.', outlet: 'The Quay' }),
      stored({ body: 'Lindqvist met Norway.', outlet: 'Harbour Post' }),
      stored({ body: 'Lindqvist slept in Norway.', outlet: 'Harbour Post' }),
      stored({ body: 'Nobody came.', outlet: null }),
    ]);
    const { outlets, actors } = coverageFacets(articles);
    expect(outlets).toEqual([
      { name: 'Harbour Post', articles: 2 },
      { name: 'The Quay', articles: 1 },
    ]);
    expect(actors).toEqual([
      { id: 'norway', name: 'Norway', articles: 3 },
      { id: 'anna-lindqvist', name: 'Anna Lindqvist', articles: 2 },
    ]);
  });

  it('has nothing to offer where there is nothing', () => {
    expect(coverageFacets([])).toEqual({ outlets: [], actors: [] });
  });
});
