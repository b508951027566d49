import type { Article } from '../articles/article.ts';
import type { ArticleId } from '../articles/article-id.ts';

/** An article that the reader kept. It lies in the notebook, so that the corpus can be built again with it. */
export interface KeptArticle {
  readonly id: ArticleId;
  readonly article: Article;
  /** The page's address without what does not tell pages apart; versions of one article share it. Empty without one. */
  readonly place: string;
  /** By the reader's hand, or while reading, as the reader has chosen for the site. */
  readonly by: 'kept' | 'read';
  /** When it was kept, ISO 8601 in UTC with milliseconds. */
  readonly madeAt: string;
}
