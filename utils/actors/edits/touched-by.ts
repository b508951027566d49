import type { ActorId } from '../actor.ts';
import type { StoredActorEdit } from './actor-edit.ts';
import { type EditMatter, matterOf } from './edit-matter.ts';
import { type EditRules, editRules, mergedActor } from './edit-rules.ts';

/**
 * The forms and actors whose articles may read differently once edits come or go. All others stay as they are.
 * @param changed the edits that came or went
 * @param edits all others that hold
 */
export function touchedBy(
  changed: readonly StoredActorEdit[],
  edits: readonly StoredActorEdit[],
): EditMatter {
  const forms = new Set(changed.flatMap(({ edit }) => matterOf(edit).forms));
  const actors = new Set<ActorId>();
  const states = [editRules(edits), editRules([...edits, ...changed])];
  const spokenOf = changed.flatMap(({ edit, actors: known }) =>
    // Articles about a whole country do not change because one more place stands for it.
    edit.kind === 'stands-for' ? [edit.actor] : [...matterOf(edit).actors, ...known.map(({ id }) => id)],
  );
  for (const id of spokenOf) addWithHeirs(id, states, actors);
  return { forms: [...forms], actors: [...actors] };
}

/** An actor, whom it is merged into, and who was split off from either, under each of the rules. */
function addWithHeirs(id: ActorId, states: readonly EditRules[], actors: Set<ActorId>): void {
  if (actors.has(id)) return;
  actors.add(id);
  for (const rules of states) {
    addWithHeirs(mergedActor(id, rules), states, actors);
    for (const split of [...rules.splits.values()].flat()) {
      if (mergedActor(split.actor, rules) === id) addWithHeirs(split.own, states, actors);
    }
  }
}
