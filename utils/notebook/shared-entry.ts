import type { StoredActorEdit } from '../actors/edits/actor-edit.ts';
import type { StoredJudgement } from '../claims/judgements/judged-pair.ts';
import type { StoredWording } from '../claims/meaning/wording-entry.ts';

/** An entry of somebody's notebook. */
export type NotebookEntry =
  | { readonly kind: 'correction'; readonly entry: StoredActorEdit }
  | { readonly kind: 'judgement'; readonly entry: StoredJudgement }
  | { readonly kind: 'words'; readonly entry: StoredWording };

/** An entry as its author shares it. */
export type SharedEntry = NotebookEntry & {
  /** Whatever names the author's notebook, and the name that the author gives; empty without one. */
  readonly author: string;
  readonly name: string;
};
