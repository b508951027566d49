import type { PageActor } from '../../utils/messages/actor-answers.ts';
import { searchNames } from '../../utils/reading/search-names.ts';

/** Actors whose names resemble what was typed, best first; all in their own order where nothing was typed. */
export function filterActors(actors: readonly PageActor[], typed: string): readonly PageActor[] {
  return searchNames(actors, ({ actor }) => actor.name, typed);
}
