import type { StoredActorEdit } from '../actors/edits/actor-edit.ts';
import type { StoredJudgement } from '../claims/judgements/judged-pair.ts';
import type { StoredWording } from '../claims/meaning/wording-entry.ts';

/** All that a notebook holds. */
export interface NotebookContent {
  readonly actorEdits: readonly StoredActorEdit[];
  readonly judgements: readonly StoredJudgement[];
  readonly wordings: readonly StoredWording[];
}

/** How many entries of all kinds there are. */
export function entriesIn({ actorEdits, judgements, wordings }: NotebookContent): number {
  return actorEdits.length + judgements.length + wordings.length;
}
