import type { ActorId } from '../actors/actor.ts';
import type { ArticleId } from '../articles/article-id.ts';

/** Same story: reports the event that the article at hand reports. Background: bears on it otherwise. */
export type CoverageList = 'story' | 'background';

/** An article of the corpus that bears on the article at hand. */
export interface RelatedArticle {
  readonly article: ArticleId;
  /** Orders the articles of one list; means nothing beyond it. */
  readonly score: number;
  readonly list: CoverageList;
  /** 0 to 1: how strongly it bears on the article at hand; comparable between lists, queries and corpora. */
  readonly strength: number;
  /** Why: the shared actors that scored, most telling first. */
  readonly actors: readonly ActorId[];
  /** Why: the shared words that scored (as they stand in the query, not stems), most telling first. */
  readonly terms: readonly string[];
}
