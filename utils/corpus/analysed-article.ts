import type { RecognisedArticle } from '../actors/recognised-article.ts';
import type { RoleStatement } from '../actors/roles/role-statement.ts';
import type { Claim } from '../claims/claim.ts';
import type { CheckedStatement } from '../claims/fact-checks/checked-statement.ts';
import type { SourceCheck } from '../claims/source-check/source-check.ts';

/** An article with everything that reading it once gave; what the corpus stores and gives back. */
export interface AnalysedArticle extends RecognisedArticle {
  readonly claims: readonly Claim[];
  /** What the article says that the actors are, in order of its text. */
  readonly roles: readonly RoleStatement[];
  /** Others' statements that the article checks; missing where it checks none. */
  readonly statements?: readonly CheckedStatement[];
  /** Missing where an older reader read it. */
  readonly sourceCheck?: SourceCheck;
  /** The READER_VERSION of the reader that read it; missing where that is the one of today. */
  readonly readBy?: number;
}
