import type { Actor, Mention } from '../actors/actor.ts';
import type { Article } from '../articles/article.ts';
import type { ArticleId } from '../articles/article-id.ts';
import type { Claim } from '../claims/claim.ts';

/** An article with everything that reading it once gave; what the corpus stores and gives back. */
export interface AnalysedArticle {
  readonly id: ArticleId;
  readonly article: Article;
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
  readonly claims: readonly Claim[];
}
