import type { ActorId } from '../../actors/actor.ts';
import type { Article } from '../../articles/article.ts';
import { bm25Part } from '../bm25.ts';
import type { CoverageIndex, DocumentNumber, Postings } from '../coverage-index.ts';
import { actorOfTerm, weightedTerms } from '../document-terms.ts';

/** What of the query a document was found by, most telling first. */
export interface CoverageReasons {
  readonly actors: readonly ActorId[];
  readonly terms: readonly string[];
}

const REASON_LIMIT = 8;

/** Gives the reasons of any document: the actors and words of the article at hand that scored there. */
export function reasonsFor(
  article: Article,
  query: ReadonlyMap<string, number>,
  postings: ReadonlyMap<string, Postings>,
  index: CoverageIndex,
): (document: DocumentNumber) => CoverageReasons {
  const surfaces = surfaceForms(article);
  return (document) => {
    const parts = [...query].flatMap(([term, weight]) => {
      const found = postings.get(term);
      const part = found === undefined ? 0 : bm25Part(weight, found, document, index);
      return part > 0 ? [{ term, part }] : [];
    });
    parts.sort((a, b) => b.part - a.part);
    const actors: ActorId[] = [];
    const terms: string[] = [];
    for (const { term } of parts) {
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
