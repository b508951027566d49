import type { Actor, ActorId, ActorType } from '../actor.ts';

/**
 * One correction by the reader. The newest correction of a matter holds, and each wins over everything that a list or
 * a rule says. A `form` is a name as it stands in a text; it matches wherever its words stand, in the same writing.
 */
export type ActorEdit =
  /** "Not an actor": never mark this form. */
  | { readonly kind: 'never-mark'; readonly form: string }
  /** "Always mark": this form names that actor, wherever it stands. Also adds a form to an actor. */
  | { readonly kind: 'always-mark'; readonly form: string; readonly actor: ActorId }
  /** Somebody whom nothing knew: the form is marked as a new actor of that type. */
  | { readonly kind: 'new-actor'; readonly form: string; readonly type: ActorType }
  /** "Wrong words marked": where `wrong` would be marked, `right` is, which overlaps it. */
  | { readonly kind: 'respan'; readonly wrong: string; readonly right: string; readonly actor: ActorId }
  | { readonly kind: 'retype'; readonly actor: ActorId; readonly type: ActorType }
  | { readonly kind: 'rename'; readonly actor: ActorId; readonly name: string }
  /** "Same as …": everything that names `actor` names `into`. */
  | { readonly kind: 'merge'; readonly actor: ActorId; readonly into: ActorId }
  /** "Not the same as …": this form does not name that actor; it becomes an actor of its own. */
  | { readonly kind: 'split'; readonly form: string; readonly actor: ActorId }
  /** "Can stand for …": the name of this place may act for that actor, or (null) is never more than the place. */
  | { readonly kind: 'stands-for'; readonly actor: ActorId; readonly standsFor: ActorId | null };

/** An edit as the notebook keeps it. */
export interface StoredActorEdit {
  /** A function of the edit alone: the same correction made again is the same, only newer. */
  readonly id: string;
  readonly edit: ActorEdit;
  /** When it was made, ISO 8601 with milliseconds, in UTC. */
  readonly madeAt: string;
  /**
   * The actors that the edit speaks of, as they were known when it was made, and the one that it brings about: an
   * article that does not name them itself learns from here who they are.
   */
  readonly actors: readonly Actor[];
}
