import type { ActorId, ActorType } from '../actor.ts';
import { standsForPhrase } from '../metonyms/stands-for-phrase.ts';
import type { StoredActorEdit } from './actor-edit.ts';

const TYPES: Readonly<Record<ActorType, string>> = {
  person: 'a person',
  organisation: 'an organisation',
  state: 'a state',
  place: 'a place',
  group: 'a group',
};

/** What an edit does, in a sentence, with its actors as they were known when it was made. */
export function describeEdit({ edit, actors }: Pick<StoredActorEdit, 'edit' | 'actors'>): string {
  const known = (id: ActorId) => actors.find((actor) => actor.id === id);
  const nameOf = (id: ActorId) => known(id)?.name ?? id;
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
    case 'stands-for': {
      const place = `“${nameOf(edit.actor)}”`;
      if (edit.standsFor === null) return `${place} stands for nobody.`;
      const acted = known(edit.standsFor);
      return `${place} stands for ${acted ? standsForPhrase(acted) : edit.standsFor}.`;
    }
  }
}
