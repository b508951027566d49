import type { Article } from '../../articles/article.ts';
import type { Passage } from '../best-passage.ts';
import { inverseDocumentFrequency } from '../bm25.ts';
import type { ClauseDocuments } from './clause-documents.ts';
import { findInArticle, searchPassage } from './search-passage.ts';

/** What a search looks at of an article. */
export interface SearchedArticle {
  readonly article: Pick<Article, 'text' | 'blocks' | 'language'>;
}

/**
 * Gives a function that looks whether an article has all of what is required and nothing of what is excluded: its best
 * passage where it does, null where it does not.
 */
export function judgeArticle(
  required: readonly ClauseDocuments[],
  excluded: readonly ClauseDocuments[],
  documentCount: number,
): (found: SearchedArticle) => Passage | null {
  const findersOf = (clauses: readonly ClauseDocuments[]) => clauses.flatMap(({ finder }) => finder ?? []);
  const wanted = findersOf(required);
  const unwanted = findersOf(excluded);
  const values = required.flatMap(({ finder, scoring }) => {
    const rarities = scoring.map(({ documents }) =>
      inverseDocumentFrequency(documentCount, documents.length),
    );
    return finder === null ? [] : [Math.max(0, ...rarities)];
  });
  return ({ article }) => {
    const blocks = findInArticle(article, [...wanted, ...unwanted]);
    const isThere = (which: number) => blocks.some(({ places }) => (places[which]?.length ?? 0) > 0);
    const isHit = wanted.every((_, i) => isThere(i)) && !unwanted.some((_, i) => isThere(wanted.length + i));
    return isHit ? searchPassage(blocks, values) : null;
  };
}
