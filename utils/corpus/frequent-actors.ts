import type { Actor } from '../actors/actor.ts';
import type { Corpus } from './corpus.ts';
import { reportingFailure } from './corpus-error.ts';
import { portrayedActor } from './portrayals.ts';

/** The actors that most articles name, those of most articles first. */
export async function frequentActors({ database }: Corpus, limit: number): Promise<Actor[]> {
  const records = await reportingFailure(() =>
    database.actors.orderBy('articles').reverse().limit(limit).toArray(),
  );
  return records.map(portrayedActor);
}
