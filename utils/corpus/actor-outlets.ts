import type { ActorId } from '../actors/actor.ts';
import type { Corpus } from './corpus.ts';
import { reportingFailure } from './corpus-error.ts';
import type { OutletRecord } from './stored-records.ts';

/** In how many articles of each outlet an actor is named, those of most first; none where no article names it. */
export async function actorOutlets({ database }: Corpus, id: ActorId): Promise<OutletRecord[]> {
  const record = await reportingFailure(() => database.actors.get(id));
  return Object.entries(record?.outlets ?? {})
    .map(([name, articles]) => ({ name, articles }))
    .sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1));
}
