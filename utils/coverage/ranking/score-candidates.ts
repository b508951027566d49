import { bm25Part } from '../bm25.ts';
import type { CoverageIndex, DocumentNumber, Postings } from '../coverage-index.ts';
import type { CoverageList } from '../related-article.ts';
import type { EvidenceSpace, EvidenceVector } from './evidence-space.ts';

/** How much a long article's weights are discounted in the second search: less, as background is long. */
export const BACKGROUND_DISCOUNT = 0.5;
/** How far an article that tells much else counts less. */
const BREADTH = 0.25;
/** An article of the same story is at least so alike to the article at hand… */
const SAME_STORY_FROM = 0.15;
/** …and to this share of the most alike. */
const SAME_STORY_SHARE = 0.6;
/** Within a story, likeness to the article at hand leads. */
const LIKENESS_WEIGHT = 2;

/** A document that was found, with its evidence. */
export interface Candidate {
  readonly document: DocumentNumber;
  /** Its score in the second search. */
  readonly found: number;
  readonly vector: EvidenceVector;
}

/** A query as it was searched for. */
export interface Searched {
  readonly terms: ReadonlyMap<string, number>;
  readonly postings: ReadonlyMap<string, Postings>;
}

export interface ScoredCandidate {
  readonly document: DocumentNumber;
  readonly list: CoverageList;
  readonly score: number;
  /** What each term gave to the score; together they are the score. */
  readonly parts: ReadonlyMap<string, number>;
}

/**
 * Scores what a search found by fuller evidence. Each candidate has its share of the best score in the search. What
 * resembles the article at hand closely reports the same story, and gains by how closely it does. Same story first,
 * best first.
 */
export function scoreCandidates(
  own: EvidenceVector,
  candidates: readonly Candidate[],
  space: EvidenceSpace,
  searched: Searched,
  index: CoverageIndex,
): ScoredCandidate[] {
  const likenesses = space.likenesses(
    own,
    candidates.map(({ vector }) => vector),
  );
  const mostAlike = Math.max(0, ...likenesses);
  const storyFrom = Math.max(SAME_STORY_FROM, SAME_STORY_SHARE * mostAlike);
  const breadths = candidates.map(({ vector }) => vector.norm ** BREADTH || 1);
  const most = Math.max(...candidates.map(({ found }, i) => found / (breadths[i] ?? 1)));
  const scored = candidates.map(({ document, found, vector }, i): ScoredCandidate => {
    const likeness = likenesses[i] ?? 0;
    const scale = 1 / ((breadths[i] ?? 1) * most);
    const parts = searchParts(document, scale, searched, index);
    if (likeness < storyFrom) return { document, list: 'background', score: found * scale, parts };
    const gain = LIKENESS_WEIGHT / mostAlike;
    for (const [term, part] of space.likenessParts(own, vector)) {
      parts.set(term, (parts.get(term) ?? 0) + part * gain);
    }
    return { document, list: 'story', score: found * scale + likeness * gain, parts };
  });
  return scored.sort((a, b) => place(a) - place(b) || b.score - a.score || a.document - b.document);
}

function place({ list }: ScoredCandidate): number {
  return list === 'story' ? 0 : 1;
}

/** What each term gave to a document's score in the search, scaled. */
function searchParts(
  document: DocumentNumber,
  scale: number,
  { terms, postings }: Searched,
  index: CoverageIndex,
): Map<string, number> {
  const parts = new Map<string, number>();
  for (const [term, weight] of terms) {
    const found = postings.get(term);
    const part =
      found === undefined ? 0 : bm25Part(weight, found, document, index, BACKGROUND_DISCOUNT) * scale;
    if (part > 0) parts.set(term, part);
  }
  return parts;
}
