import type { Article } from '../articles/article.ts';
import { articlePlace } from '../articles/article-place.ts';
import { areVersions } from '../claims/versions/are-versions.ts';
import type { Corpus, CorpusArticle } from '../corpus/corpus.ts';

/** Versions of one article that are looked at, the newest. */
const VERSIONS_LIMIT = 20;

/** A version of an article that the corpus has. */
export interface StoredVersion {
  readonly article: CorpusArticle;
  /** When it came into the corpus, ISO 8601 in UTC. */
  readonly addedAt: string;
}

/**
 * The versions of an article that the corpus has, its very text among them where that is stored; the one that came in
 * last first. They share its address and more than that; an article without an address has none.
 */
export async function storedVersions(article: Article, corpus: Corpus): Promise<StoredVersion[]> {
  const place = articlePlace(article.url);
  if (place === '') return [];
  const newest = (await corpus.headsAt(place)).slice(0, VERSIONS_LIMIT);
  const articles = await corpus.articlesById(newest.map(({ id }) => id));
  return newest.flatMap(({ id, addedAt }) => {
    const found = articles.get(id);
    return found !== undefined && areVersions(found.article, article) ? [{ article: found, addedAt }] : [];
  });
}
