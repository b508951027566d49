import type { RelatedArticle } from '../related-article.ts';

/** So many places at the head of a list are what most readers see. */
const SEEN_PLACES = 5;
/** Scores this near to each other say nothing of which article is better. */
const NEAR = 0.97;

/** A find with its outlet. */
export interface OutletFind {
  readonly outlet: string | null;
  readonly related: RelatedArticle;
}

/**
 * Gives other outlets a chance among the first places: where the next article is of an outlet that stood above it, the
 * best of an outlet not seen yet takes its place, provided that it is of the same list and scores nearly as much.
 */
export function spreadOutlets(finds: readonly OutletFind[]): OutletFind[] {
  const left = [...finds];
  const spread: OutletFind[] = [];
  const seen = new Set<string>();
  while (spread.length < SEEN_PLACES) {
    const [next] = left;
    if (next === undefined) break;
    const isNew = ({ outlet }: OutletFind) => outlet === null || !seen.has(outlet);
    const isNear = ({ related: { list, score } }: OutletFind) =>
      list === next.related.list && score >= NEAR * next.related.score;
    const at = left.findIndex((find) => isNew(find) && isNear(find));
    const [chosen = next] = left.splice(Math.max(0, at), 1);
    spread.push(chosen);
    if (chosen.outlet !== null) seen.add(chosen.outlet);
  }
  return [...spread, ...left];
}
