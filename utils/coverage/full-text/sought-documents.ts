import type { CoverageIndex } from '../coverage-index.ts';
import type { ClauseDocuments } from './clause-documents.ts';
import { intersect, subtract, unite } from './document-sets.ts';

/** Narrows a search by terms of the index. */
export interface TermFilter {
  /** Only documents that have at least one term of each of these sets: an outlet, any of some months. */
  readonly required: readonly (readonly string[])[];
  /** Documents with any of these terms may be let through or not. */
  readonly unsure: readonly string[];
}

/** Which documents a query may find, as far as the index can tell. */
export interface SoughtDocuments {
  readonly candidates: Uint32Array;
  /** Those of them whose text or date has to be looked at. */
  readonly doubtful: Uint32Array;
  /** The candidates without the filter; null where nothing else was asked for, so that it would be all. */
  readonly unfiltered: Uint32Array | null;
}

/** Joins what was looked up. Nothing is sought where neither the query nor the filter asks for anything. */
export async function soughtDocuments(
  required: readonly ClauseDocuments[],
  excluded: readonly ClauseDocuments[],
  filter: TermFilter,
  index: CoverageIndex,
): Promise<SoughtDocuments> {
  const filterTerms = [...new Set([...filter.required.flat(), ...filter.unsure])];
  const postings = await index.postings(filterTerms);
  const havingAny = (terms: readonly string[]) =>
    unite(terms.flatMap((term) => postings.get(term)?.documents ?? []));
  const withoutExcluded = (documents: Uint32Array) =>
    excluded.reduce((left, one) => subtract(left, subtract(one.documents, one.doubtful)), documents);

  const asked = required.map(({ documents }) => documents);
  const candidates = withoutExcluded(intersect([...asked, ...filter.required.map(havingAny)]));
  const doubts = [...required, ...excluded].map(({ doubtful }) => doubtful);
  return {
    candidates,
    doubtful: intersect([candidates, unite([...doubts, havingAny(filter.unsure)])]),
    unfiltered: asked.length === 0 ? null : withoutExcluded(intersect(asked)),
  };
}
