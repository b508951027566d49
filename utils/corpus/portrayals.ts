import type { Actor } from '../actors/actor.ts';
import type { ActorRecord, Portrayal } from './stored-records.ts';

/** The actor as most articles show it. */
export function portrayedActor({ portrayals: [first], id }: ActorRecord): Actor {
  return first?.actor ?? { id, name: id, type: 'group', standsFor: null, description: null };
}

/**
 * Adds portrayals (`sign` 1) or takes them away again (-1). Those of most articles come first, then in order of their
 * words, so that the sum is the same in whatever order articles come and go.
 */
export function withPortrayals(
  portrayals: readonly Portrayal[],
  more: readonly Portrayal[],
  sign: 1 | -1,
): Portrayal[] {
  const sum = new Map<string, Portrayal>();
  for (const portrayal of portrayals) sum.set(wordsOf(portrayal.actor), portrayal);
  for (const { actor, articles } of more) {
    const words = wordsOf(actor);
    sum.set(words, { actor, articles: (sum.get(words)?.articles ?? 0) + sign * articles });
  }
  return [...sum]
    .filter(([, { articles }]) => articles > 0)
    .sort(([a, one], [b, other]) => other.articles - one.articles || (a < b ? -1 : 1))
    .map(([, portrayal]) => portrayal);
}

function wordsOf({ name, type, standsFor, description }: Actor): string {
  return JSON.stringify([name, type, standsFor, description]);
}
