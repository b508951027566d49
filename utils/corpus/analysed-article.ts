import type { RecognisedArticle } from '../actors/recognised-article.ts';
import type { RoleStatement } from '../actors/roles/role-statement.ts';
import type { Claim } from '../claims/claim.ts';

/** An article with everything that reading it once gave; what the corpus stores and gives back. */
export interface AnalysedArticle extends RecognisedArticle {
  readonly claims: readonly Claim[];
  /** What the article says that the actors are, in order of its text. */
  readonly roles: readonly RoleStatement[];
}
