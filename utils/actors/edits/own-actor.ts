import { textHash } from '../../text/text-hash.ts';
import type { Actor, ActorId, ActorType } from '../actor.ts';
import { slugOf } from '../linking/slug.ts';
import { unknownActorId } from '../linking/unknown-actor-id.ts';

/** Longest readable part of an id, in UTF-16 code units. */
const READABLE = 120;

/**
 * The id of the actor that a form becomes when it is said not to name `actor`: a function of the two alone. No name's
 * own id has the sign in it.
 */
export function splitActorId(form: string, actor: ActorId): ActorId {
  return `${slugOf(form).slice(0, READABLE)}~${textHash(actor).toString(36)}`;
}

/**
 * Somebody whom nothing knew, with the id that recognising gives to such names.
 * @param bearer who has that id already; where it is somebody of another type, the type tells them apart
 */
export function newActor(form: string, type: ActorType, bearer: Actor | null): Actor {
  const id = unknownActorId(form, type);
  const taken = (bearer?.type ?? type) !== type;
  return { id: taken ? `${id}-${type}` : id, name: form, type, standsFor: null, description: null };
}
