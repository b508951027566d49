import type { ActorId } from '../../actors/actor-id.ts';
import { stateEntries } from '../../actors/dictionary/state-entries.ts';

let lands: ReadonlyMap<ActorId, ActorId> | null = null;

/** The state that an actor is or whose capital it is; null for all others. */
export function landOf(actor: ActorId): ActorId | null {
  lands ??= new Map(stateEntries().map(({ id, standsFor }) => [id, standsFor ?? id]));
  return lands.get(actor) ?? null;
}
