import type { Actor, ActorId } from '../actors/actor.ts';
import { mentionsOf } from './actor-record.ts';
import type { Corpus } from './corpus.ts';
import { reportingFailure } from './corpus-error.ts';
import { portrayedActor } from './portrayals.ts';

/** With whom an actor is named. */
export interface ActorCompany {
  /** How many of the actor's articles were looked at, the newest. */
  readonly articles: number;
  /** Those of most articles first. */
  readonly companions: readonly { readonly actor: Actor; readonly articles: number }[];
}

/** Looks at the newest articles that name an actor, at most `limit`, for who else is named in them. */
export function actorCompany(
  { database }: Corpus,
  id: ActorId,
  { limit, companions }: { readonly limit: number; readonly companions: number },
): Promise<ActorCompany> {
  return reportingFailure(() =>
    database.transaction('r', database.mentions, database.actors, async () => {
      const own = await mentionsOf(database, id, limit);
      // Each by its own request: a cursor over all takes several times as long.
      const named = await Promise.all(
        own.map(({ article }) => database.mentions.where('article').equals(article).toArray()),
      );
      const counts = new Map<ActorId, number>();
      for (const { actor } of named.flat()) {
        if (actor !== id) counts.set(actor, (counts.get(actor) ?? 0) + 1);
      }
      const most = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, companions);
      const records = await database.actors.bulkGet(most.map(([actor]) => actor));
      return {
        articles: own.length,
        companions: most.flatMap(([, articles], index) => {
          const record = records[index];
          return record === undefined ? [] : [{ actor: portrayedActor(record), articles }];
        }),
      };
    }),
  );
}
