import type { ActorId } from '../actor.ts';
import type { ActorEdit } from './actor-edit.ts';

/** The names and actors that an edit speaks of. */
export interface EditMatter {
  readonly forms: readonly string[];
  readonly actors: readonly ActorId[];
}

/** What an edit speaks of: to check it against a page, and to find the articles that it may change. */
export function matterOf(edit: ActorEdit): EditMatter {
  switch (edit.kind) {
    case 'never-mark':
    case 'new-actor':
      return { forms: [edit.form], actors: [] };
    case 'always-mark':
    case 'split':
      return { forms: [edit.form], actors: [edit.actor] };
    case 'respan':
      return { forms: [edit.wrong, edit.right], actors: [edit.actor] };
    case 'retype':
    case 'rename':
      return { forms: [], actors: [edit.actor] };
    case 'merge':
      return { forms: [], actors: [edit.actor, edit.into] };
    case 'stands-for':
      return { forms: [], actors: edit.standsFor === null ? [edit.actor] : [edit.actor, edit.standsFor] };
  }
}
