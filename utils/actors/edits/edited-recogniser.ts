import type { ActorRecogniser } from '../recognise-actors.ts';
import { applyEditRules } from './apply-edits.ts';
import type { EditRules } from './edit-rules.ts';

/** A recogniser whose answers are corrected by the reader's edits. */
export function createEditedRecogniser(recogniser: ActorRecogniser, rules: EditRules): ActorRecogniser {
  return { recognise: (article) => applyEditRules(article, recogniser.recognise(article), rules) };
}
