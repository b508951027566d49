import type { ActorId, ActorType } from '../actor.ts';
import type { ActorEdit } from './actor-edit.ts';

const TYPES: Readonly<Record<ActorType, string>> = {
  person: 'a person',
  organisation: 'an organisation',
  state: 'a state',
  place: 'a place',
  group: 'a group',
};

/**
 * What an edit does, in a sentence.
 * @param nameOf the name of an actor, to be shown
 */
export function describeEdit(edit: ActorEdit, nameOf: (id: ActorId) => string): string {
  switch (edit.kind) {
    case 'never-mark':
      return `“${edit.form}” is never marked.`;
    case 'always-mark':
      return `“${edit.form}” always names ${nameOf(edit.actor)}.`;
    case 'new-actor':
      return `“${edit.form}” is always marked, as ${TYPES[edit.type]}.`;
    case 'respan':
      return `“${edit.right}” is marked instead of “${edit.wrong}”.`;
    case 'retype':
      return `${nameOf(edit.actor)} is ${TYPES[edit.type]}.`;
    case 'rename':
      return `${nameOf(edit.actor)} is called ${edit.name}.`;
    case 'merge':
      return `${nameOf(edit.actor)} is the same as ${nameOf(edit.into)}.`;
    case 'split':
      return `“${edit.form}” is not the same as ${nameOf(edit.actor)}.`;
  }
}
