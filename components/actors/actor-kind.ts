import type { ActorType } from '../../utils/actors/actor.ts';

const LABELS: Readonly<Record<ActorType, string>> = {
  person: 'Person',
  organisation: 'Organisation',
  state: 'State',
  place: 'Place',
  group: 'Group',
};

/** The kind of an actor in a word. */
export function actorKindLabel(type: ActorType): string {
  return LABELS[type];
}
