import type { Article } from '../articles/article.ts';
import type { ArticleId } from '../articles/article-id.ts';
import type { Recognition } from './actor.ts';

/** An article with the actors that it names. */
export interface RecognisedArticle extends Recognition {
  readonly id: ArticleId;
  readonly article: Article;
}
