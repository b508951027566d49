import { correctedActor, type EditRules, mergedActor } from '../actors/edits/edit-rules.ts';
import { actorCount, actorsByArticles } from '../corpus/actor-pages.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { ActorsView, LibraryRequest } from '../messages/library-messages.ts';

/** Length of a page. */
const LIMIT = 100;

/** Which actors are listed, and how many were before. */
export type ActorsAsked = Omit<Extract<LibraryRequest, { type: 'view/actors' }>, 'type'>;

/** A page of the corpus' actors, those of most articles first, as the reader has corrected them. */
export async function listActors(
  corpus: Corpus,
  rules: EditRules,
  { kind, skip }: Pick<ActorsAsked, 'kind' | 'skip'>,
): Promise<ActorsView> {
  const [page, total] = await Promise.all([
    actorsByArticles(corpus, { skip, limit: LIMIT, type: kind }),
    actorCount(corpus),
  ]);
  const actors = page.actors
    .filter(({ actor }) => mergedActor(actor.id, rules) === actor.id)
    .map(({ actor, articles }) => ({ actor: correctedActor(actor, rules), articles }));
  return { actors, next: page.next, total: kind === null ? total : null };
}
