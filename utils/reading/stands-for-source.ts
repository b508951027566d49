import type { ActorId } from '../actors/actor.ts';
import type { EditRules } from '../actors/edits/edit-rules.ts';
import { builtInMetonym } from '../actors/metonyms/metonym-table.ts';
import type { StandsForSource } from '../messages/actor-answers.ts';

/** Who says whom an actor's name stands for: the reader, else the built-in table; null where neither does. */
export function standsForSource(id: ActorId, rules: EditRules): StandsForSource | null {
  if (rules.standsFor.has(id)) return { kind: 'reader' };
  const row = builtInMetonym(id);
  return row && { kind: 'entry', title: row.source };
}
