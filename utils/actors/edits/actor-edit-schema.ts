import * as v from 'valibot';
import type { ActorEdit } from './actor-edit.ts';

/** Longest name and longest id of an actor, in UTF-16 code units. */
export const NAME_LIMIT = 200;

/** A name as it can stand in a text: one line with a letter or digit in it, and no space around. */
const nameSchema = v.pipe(
  v.string('is no text'),
  v.maxLength(NAME_LIMIT, `is longer than ${NAME_LIMIT} signs`),
  v.regex(/[\p{L}\p{N}]/u, 'has no letter or digit'),
  v.regex(/^\S(?:[^\n\r\p{Zl}\p{Zp}]*\S)?$/u, 'begins or ends with a space, or has more than one line'),
);

export const actorIdSchema = v.pipe(
  v.string('is no text'),
  v.minLength(1, 'is empty'),
  v.maxLength(NAME_LIMIT, `is longer than ${NAME_LIMIT} signs`),
);

export const actorTypeSchema = v.picklist(
  ['person', 'organisation', 'state', 'place', 'group'],
  'is no type of actor',
);

const shapeSchema = v.variant(
  'kind',
  [
    v.object({ kind: v.literal('never-mark'), form: nameSchema }),
    v.object({ kind: v.literal('always-mark'), form: nameSchema, actor: actorIdSchema }),
    v.object({ kind: v.literal('new-actor'), form: nameSchema, type: actorTypeSchema }),
    v.object({ kind: v.literal('respan'), wrong: nameSchema, right: nameSchema, actor: actorIdSchema }),
    v.object({ kind: v.literal('retype'), actor: actorIdSchema, type: actorTypeSchema }),
    v.object({ kind: v.literal('rename'), actor: actorIdSchema, name: nameSchema }),
    v.object({ kind: v.literal('merge'), actor: actorIdSchema, into: actorIdSchema }),
    v.object({ kind: v.literal('split'), form: nameSchema, actor: actorIdSchema }),
    v.object({
      kind: v.literal('stands-for'),
      actor: actorIdSchema,
      standsFor: v.nullable(actorIdSchema),
    }),
  ],
  'is no kind of correction',
);

/** Checks a correction that came from a page or out of a file. Its messages complete "`form` …". */
export const actorEditSchema = v.pipe(
  shapeSchema,
  v.check((edit) => edit.kind !== 'merge' || edit.actor !== edit.into, 'merges an actor with itself'),
  v.check(
    (edit) => edit.kind !== 'stands-for' || edit.actor !== edit.standsFor,
    'lets an actor stand for itself',
  ),
  v.check(
    (edit) => edit.kind !== 'respan' || edit.right !== edit.wrong,
    'marks the same words instead of themselves',
  ),
) satisfies v.GenericSchema<unknown, ActorEdit>;
