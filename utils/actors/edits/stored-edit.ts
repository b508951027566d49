import { contentId } from '../../text/content-id.ts';
import type { Actor, ActorId } from '../actor.ts';
import type { ActorEdit, StoredActorEdit } from './actor-edit.ts';
import { NAME_LIMIT } from './actor-edit-schema.ts';
import { matterOf } from './edit-matter.ts';
import { newActor, splitActorId } from './own-actor.ts';

/**
 * An edit with all that the notebook keeps of it; null where it speaks of an actor whom nobody knows.
 * @param known who an id is, as the reader sees it now
 * @param madeAt ISO 8601 with milliseconds, in UTC
 */
export async function storedEdit(
  edit: ActorEdit,
  known: (id: ActorId) => Promise<Actor | null>,
  madeAt: string,
): Promise<StoredActorEdit | null> {
  const spokenOf = await Promise.all(matterOf(edit).actors.map(known));
  const actors = spokenOf.filter((actor) => actor !== null);
  if (actors.length < spokenOf.length) return null;
  const [first] = actors;
  if (edit.kind === 'new-actor') {
    const bearer = await known(newActor(edit.form, edit.type, null).id);
    actors.push(newActor(edit.form, edit.type, bearer));
  }
  if (edit.kind === 'split' && first !== undefined) {
    const id = splitActorId(edit.form, edit.actor);
    actors.push({ id, name: edit.form, type: first.type, standsFor: null, description: null });
  }
  return { id: await editId(edit), edit, madeAt, actors: actors.map(clipped) };
}

/** Identity of an edit by its content: 32 hexadecimal digits. */
export async function editId(edit: ActorEdit): Promise<string> {
  const content = JSON.stringify(Object.entries(edit).sort(([one], [other]) => (one < other ? -1 : 1)));
  return contentId(content);
}

/** Newest first. Two of one moment are told apart by their ids, so that every notebook agrees. */
export function newestFirst(edits: readonly StoredActorEdit[]): StoredActorEdit[] {
  const key = ({ madeAt, id }: StoredActorEdit) => `${madeAt} ${id}`;
  return [...edits].sort((one, other) => (key(one) < key(other) ? 1 : -1));
}

function clipped({ id, name, type, standsFor, description }: Actor): Actor {
  const clip = (text: string) => text.slice(0, NAME_LIMIT).trim();
  return { id, name: clip(name), type, standsFor, description: description && clip(description) };
}
