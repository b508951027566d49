import type { CoverageIndex } from '../coverage-index.ts';
import { outletOfTerm, outletTerm } from '../document-terms.ts';
import { intersect } from './document-sets.ts';

/** More outlets than any corpus has. */
const OUTLET_LIMIT = 10_000;
/** Outlets counted: those that the corpus has most of. */
const COUNTED = 100;

export interface OutletCount {
  readonly name: string;
  readonly articles: number;
}

/** How many of the documents are by each outlet, those of most first; of all documents where null. */
export async function outletCounts(
  documents: Uint32Array | null,
  index: CoverageIndex,
): Promise<OutletCount[]> {
  const terms = await index.termsFrom(outletTerm(''), OUTLET_LIMIT);
  const frequencies = await index.documentFrequencies(terms);
  const frequent = [...frequencies.keys()]
    .sort((a, b) => (frequencies.get(b) ?? 0) - (frequencies.get(a) ?? 0))
    .slice(0, COUNTED);
  const postings = await index.postings(frequent);
  return [...postings]
    .map(([term, list]) => ({
      name: outletOfTerm(term) ?? '',
      articles: documents === null ? list.documents.length : intersect([list.documents, documents]).length,
    }))
    .filter(({ articles }) => articles > 0)
    .sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1));
}
