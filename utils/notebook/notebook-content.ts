import type { StoredActorEdit } from '../actors/edits/actor-edit.ts';
import type { StoredJudgement } from '../claims/judgements/judged-pair.ts';
import type { StoredWording } from '../claims/meaning/wording-entry.ts';
import type { KeptArticle } from './kept-article.ts';
import type { Sharing } from './share-mark.ts';
import type { Subscription } from './subscription.ts';

/** All that a notebook holds. */
export interface NotebookContent {
  readonly actorEdits: readonly StoredActorEdit[];
  readonly judgements: readonly StoredJudgement[];
  readonly wordings: readonly StoredWording[];
  readonly keptArticles: readonly KeptArticle[];
  readonly subscriptions: readonly Subscription[];
  /** Which entries are shared, and as whom; missing where nothing ever was. */
  readonly sharing?: Sharing;
}

/** How many entries of all kinds there are. */
export function entriesIn(content: NotebookContent): number {
  const { actorEdits, judgements, wordings, keptArticles, subscriptions } = content;
  const lists = [actorEdits, judgements, wordings, keptArticles, subscriptions];
  return lists.reduce((sum, { length }) => sum + length, 0);
}
