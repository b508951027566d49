import type { ClaimInContext } from '../claims/claim-in-context.ts';
import { bm25Scores, inverseDocumentFrequency } from '../coverage/bm25.ts';
import type { CoverageIndex, DocumentNumber } from '../coverage/coverage-index.ts';
import { actorTerm } from '../coverage/document-terms.ts';

/** Words and actors of a page that are searched for, the most telling ones. */
const TERM_LIMIT = 64;
const ARTICLE_LIMIT = 40;

/** The numbers of the articles that have most in common with a page, the nearest first. */
export async function nearestArticles(
  page: readonly ClaimInContext[],
  index: CoverageIndex,
): Promise<DocumentNumber[]> {
  const terms = await tellingTerms(page, index);
  const scores = bm25Scores(terms, await index.postings([...terms.keys()]), index);
  return [...scores]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, ARTICLE_LIMIT)
    .map(([document]) => document);
}

/** What the page speaks of again and again and few articles do, with its weight. */
async function tellingTerms(
  page: readonly ClaimInContext[],
  index: CoverageIndex,
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const { claim } of page)
    for (const term of [...claim.stems, ...claim.actors.map(actorTerm)])
      counts.set(term, (counts.get(term) ?? 0) + 1);
  const frequencies = await index.documentFrequencies([...counts.keys()]);
  const weights = [...frequencies].map(([term, frequency]) => {
    const weight = Math.log1p(counts.get(term) ?? 0);
    return { term, weight, tells: weight * inverseDocumentFrequency(index.documentCount, frequency) };
  });
  weights.sort((x, y) => y.tells - x.tells);
  return new Map(weights.slice(0, TERM_LIMIT).map(({ term, weight }) => [term, weight]));
}
