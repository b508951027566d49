import type { ActorId } from '../../actors/actor.ts';
import { actorTerm } from '../../coverage/document-terms.ts';
import { contentTerms } from '../../text/terms.ts';

/** What a statement can be found by: stems, numbers and actors, each with how much it counts there, 0 to 1. */
export type StatementKeys = ReadonlyMap<string, number>;

/** Words of a headline beside those of the statement itself. */
const HEADLINE = 0.6;
/** An actor beside the words of its name: fact-checks of one outlet speak of the same few people. */
const ACTOR = 0.25;

/**
 * The keys of a statement. A name counts as its words and as its actor, so that "Kyiv" and "Ukraine" meet.
 * @param headline of the fact-check: it often says the statement again in other words
 */
export function statementKeys(
  text: string,
  actors: readonly ActorId[],
  language: string | null,
  headline: string | null = null,
): StatementKeys {
  const keys = new Map<string, number>();
  for (const { term } of contentTerms(headline ?? '', language)) keys.set(term, HEADLINE);
  for (const { term } of contentTerms(text, language)) keys.set(term, 1);
  for (const actor of actors) keys.set(actorTerm(actor), ACTOR);
  return keys;
}
