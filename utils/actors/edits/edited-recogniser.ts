import type { ActorRecogniser } from '../recognise-actors.ts';
import type { StoredActorEdit } from './actor-edit.ts';
import { applyEditRules } from './apply-edits.ts';
import { editRules } from './edit-rules.ts';

/** A recogniser whose answers are corrected by the reader's edits, in whatever order they come. */
export function createEditedRecogniser(
  recogniser: ActorRecogniser,
  edits: readonly StoredActorEdit[],
): ActorRecogniser {
  if (edits.length === 0) return recogniser;
  const rules = editRules(edits);
  return { recognise: (article) => applyEditRules(article, recogniser.recognise(article), rules) };
}
