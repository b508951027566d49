import * as v from 'valibot';
import { momentSchema } from '../../text/moment-schema.ts';
import type { StoredActorEdit } from './actor-edit.ts';
import { actorEditSchema, actorIdSchema, actorTypeSchema, NAME_LIMIT } from './actor-edit-schema.ts';
import { matterOf } from './edit-matter.ts';
import { newActor, splitActorId } from './own-actor.ts';

const shortText = v.pipe(
  v.string('is no text'),
  v.minLength(1, 'is empty'),
  v.maxLength(NAME_LIMIT, `is longer than ${NAME_LIMIT} signs`),
);

const actorSchema = v.object({
  id: actorIdSchema,
  name: shortText,
  type: actorTypeSchema,
  standsFor: v.nullable(actorIdSchema),
  description: v.nullable(v.pipe(v.string('is no text'), v.maxLength(NAME_LIMIT, 'is too long'))),
});

type FiledEdit = Omit<StoredActorEdit, 'id'>;

/** Checks an edit as a file holds it: without its id, which follows from the edit. */
export const filedEditSchema = v.pipe(
  v.object({
    edit: actorEditSchema,
    madeAt: momentSchema,
    actors: v.pipe(v.array(actorSchema, 'is no list'), v.maxLength(3, 'has more actors than the correction')),
  }),
  v.check((filed) => tellsItsActors(filed), 'has other actors than the correction speaks of'),
) satisfies v.GenericSchema<unknown, FiledEdit>;

function tellsItsActors({ edit, actors }: FiledEdit): boolean {
  const told = actors.map(({ id }) => id);
  const spokenOf = matterOf(edit).actors;
  if (spokenOf.some((id, at) => told[at] !== id)) return false;
  const more = actors.slice(spokenOf.length);
  switch (edit.kind) {
    case 'new-actor': {
      const { id } = newActor(edit.form, edit.type, null);
      return more.length === 1 && more.every((one) => one.type === edit.type && one.id.startsWith(id));
    }
    case 'split':
      return more.length === 1 && more[0]?.id === splitActorId(edit.form, edit.actor);
    default:
      return more.length === 0;
  }
}
