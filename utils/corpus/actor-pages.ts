import type { Actor, ActorType } from '../actors/actor.ts';
import type { Corpus } from './corpus.ts';
import { reportingFailure } from './corpus-error.ts';
import { portrayedActor } from './portrayals.ts';

/** Actors that a page looks at: where few are of the kind that is asked for, a page has fewer, and the next goes on. */
const READ_LIMIT = 2_000;

/** A page of all actors. */
export interface ActorRecords {
  readonly actors: readonly { readonly actor: Actor; readonly articles: number }[];
  /** What to skip for the next page; null after the last. */
  readonly next: number | null;
}

/** Actors of the corpus, those of most articles first, of one kind if told. */
export function actorsByArticles(
  { database }: Corpus,
  { skip, limit, type }: { readonly skip: number; readonly limit: number; readonly type: ActorType | null },
): Promise<ActorRecords> {
  return reportingFailure(async () => {
    const records = await database.actors
      .orderBy('articles')
      .reverse()
      .offset(skip)
      .limit(type === null ? limit : READ_LIMIT)
      .toArray();
    const actors: { readonly actor: Actor; readonly articles: number }[] = [];
    let read = 0;
    for (const record of records) {
      if (actors.length === limit) break;
      read += 1;
      const actor = portrayedActor(record);
      if (type === null || actor.type === type) actors.push({ actor, articles: record.articles });
    }
    const isLast = read === records.length && records.length < (type === null ? limit : READ_LIMIT);
    return { actors, next: isLast ? null : skip + read };
  });
}

/** How many actors the corpus has. */
export function actorCount({ database }: Corpus): Promise<number> {
  return reportingFailure(() => database.actors.count());
}
