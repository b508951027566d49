import type { EvidenceSpace, EvidenceVector } from './evidence-space.ts';

/** How many of the best articles lend support. */
const SUPPORTERS = 10;

/** An article of the background, as a search scored it. */
export interface Supported {
  readonly vector: EvidenceVector;
  readonly score: number;
}

/**
 * What each word adds to an article of the background because the best others have it too: background comes in stories,
 * and an article that resembles those which scored best is likely to be background as well (Diaz 2005, "Regularizing ad
 * hoc retrieval scores"). It is the mean of its likenesses to them, each counting by its score, times the best score.
 */
export function backgroundSupport(
  articles: readonly Supported[],
  space: EvidenceSpace,
): Map<string, number>[] {
  const supporters = new Set(articles.toSorted((a, b) => b.score - a.score).slice(0, SUPPORTERS));
  const common = new Map<number, number>();
  let total = 0;
  let best = 0;
  for (const { vector, score } of supporters) {
    total += score;
    best = Math.max(best, score);
    for (const [i, term] of vector.terms.entries()) {
      const value = (vector.values[i] ?? 0) / vector.norm;
      common.set(term, (common.get(term) ?? 0) + score * value);
    }
  }
  return articles.map((article) => {
    const { vector } = article;
    // Nobody supports himself.
    const own = supporters.has(article) ? article.score : 0;
    const others = total - own;
    const parts = new Map<string, number>();
    if (others <= 0) return parts;
    for (const [i, term] of vector.terms.entries()) {
      const value = (vector.values[i] ?? 0) / vector.norm;
      const part = (best * value * ((common.get(term) ?? 0) - own * value)) / others;
      if (part > 0) parts.set(space.nameOf(term), part);
    }
    return parts;
  });
}
