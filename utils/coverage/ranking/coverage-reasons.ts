import type { ActorId } from '../../actors/actor.ts';
import type { Article } from '../../articles/article.ts';
import { actorOfTerm, weightedTerms } from '../document-terms.ts';

/** What of the article at hand a document was found by, most telling first. */
export interface CoverageReasons {
  readonly actors: readonly ActorId[];
  readonly terms: readonly string[];
}

const REASON_LIMIT = 8;

/**
 * Tells the reasons from what each term gave to a score: the actors and words that gave most. Words that are not in the
 * article at hand are no reason that a reader can see, so they are passed over.
 */
export function reasonTeller(article: Article): (parts: ReadonlyMap<string, number>) => CoverageReasons {
  const surfaces = surfaceForms(article);
  return (parts) => {
    const actors: ActorId[] = [];
    const terms: string[] = [];
    for (const [term] of [...parts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
      const actor = actorOfTerm(term);
      const surface = surfaces.get(term);
      if (actor !== null) actors.push(actor);
      else if (surface !== undefined) terms.push(surface);
    }
    return { actors: actors.slice(0, REASON_LIMIT), terms: terms.slice(0, REASON_LIMIT) };
  };
}

/** The form in which each term stands in the article most often; of equals, the first. */
function surfaceForms(article: Article): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { term, surface } of weightedTerms(article)) {
    const forms = counts.get(term) ?? new Map<string, number>();
    forms.set(surface, (forms.get(surface) ?? 0) + 1);
    counts.set(term, forms);
  }
  return new Map(
    [...counts].map(([term, forms]) => {
      const [best = ''] = [...forms].reduce((a, b) => (b[1] > a[1] ? b : a));
      return [term, best];
    }),
  );
}
