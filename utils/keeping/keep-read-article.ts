import type { Article } from '../articles/article.ts';
import { compareVersions } from '../claims/versions/compare-versions.ts';
import { storedVersions } from '../reading/stored-versions.ts';
import { type Keeping, keepArticle } from './keep-article.ts';

/**
 * Keeps an article that was read, without being asked. Pages change in many ways that tell nothing: of an article that is
 * kept, another version is kept only where its own words differ. Answers whether it is a new one. Fails with a
 * StorageError.
 */
export async function keepReadArticle(article: Article, keeping: Keeping): Promise<boolean> {
  const versions = await storedVersions(article, keeping.corpus);
  const newest = versions.find(({ article: { sources } }) =>
    sources.some((source) => source === 'kept' || source === 'read'),
  );
  if (newest !== undefined) {
    const changes = compareVersions(newest.article, await keeping.analyse(article));
    if (changes.length === 0) return false;
  }
  await keepArticle(article, 'read', keeping);
  return true;
}
