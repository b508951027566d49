import type { Actor, ActorId } from '../actors/actor.ts';
import type { CorpusArticle } from '../corpus/corpus.ts';
import { actorOfTerm, type DocumentTerms } from '../coverage/document-terms.ts';
import type { CoverageFacets } from '../messages/coverage-answers.ts';

/** Actors offered for narrowing. */
const ACTOR_LIMIT = 20;

/** What a list of articles can be narrowed by: its outlets, and the actors that act in it. */
export function coverageFacets(
  found: readonly { readonly article: CorpusArticle; readonly terms: DocumentTerms }[],
): CoverageFacets {
  const outlets = new Map<string, number>();
  const actors = new Map<ActorId, number>();
  const known = new Map<ActorId, Actor>();
  for (const { article, terms } of found) {
    for (const actor of article.actors) known.set(actor.id, actor);
    const { outlet } = article.article;
    if (outlet !== null) outlets.set(outlet, (outlets.get(outlet) ?? 0) + 1);
    for (const term of terms.weights.keys()) {
      const actor = actorOfTerm(term);
      if (actor !== null) actors.set(actor, (actors.get(actor) ?? 0) + 1);
    }
  }
  return {
    outlets: mostFirst(outlets).map(([name, count]) => ({ name, articles: count })),
    actors: mostFirst(actors)
      .flatMap(([id, count]) => {
        const name = known.get(id)?.name;
        return name === undefined ? [] : [{ id, name, articles: count }];
      })
      .slice(0, ACTOR_LIMIT),
  };
}

function mostFirst(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
