import type { DocumentNumber } from '../coverage-index.ts';

/** The documents with the highest scores above zero, best first; of equals, the lower number. At most `limit`. */
export function bestDocuments(
  scores: Float64Array,
  limit: number,
  allowed: ReadonlySet<DocumentNumber> | null,
): DocumentNumber[] {
  const best: { readonly document: DocumentNumber; readonly score: number }[] = [];
  let least = 0;
  for (let document = 0; document < scores.length; document += 1) {
    const score = scores[document] ?? 0;
    if (score <= least || (allowed !== null && !allowed.has(document))) continue;
    let place = best.length;
    while (place > 0 && (best[place - 1]?.score ?? 0) < score) place -= 1;
    best.splice(place, 0, { document, score });
    if (best.length > limit) best.pop();
    if (best.length === limit) least = best.at(-1)?.score ?? 0;
  }
  return best.map(({ document }) => document);
}
