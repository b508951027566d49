import { bm25Part, type TermRarity } from '../bm25.ts';
import type { CoverageIndex, DocumentNumber, Postings } from '../coverage-index.ts';
import type { CoverageList } from '../related-article.ts';
import { backgroundSupport, type Supported } from './background-support.ts';
import type { EvidenceSpace, EvidenceVector } from './evidence-space.ts';

/** How much a long article's weights are discounted in the second search: less, as background is long. */
export const BACKGROUND_DISCOUNT = 0.5;
/** How far an article that tells much else counts less. */
const BREADTH = 0.25;
/** An article of the same story is at least so alike to the article at hand… */
const SAME_STORY_FROM = 0.15;
/** …and to this share of the most alike. */
const SAME_STORY_SHARE = 0.5;
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
  readonly rarity: TermRarity;
}

export interface ScoredCandidate {
  readonly document: DocumentNumber;
  readonly list: CoverageList;
  readonly score: number;
  /** How alike it is to the article at hand, 0 to 1. */
  readonly likeness: number;
  /** What each term gave to the score; together they are the score. */
  readonly parts: ReadonlyMap<string, number>;
}

/**
 * Scores what a search found by fuller evidence. Each candidate has its share of the best score in the search. What
 * resembles the article at hand closely reports the same story, and gains by how closely it does; the rest, the
 * background, gains by how much it resembles the best of the background. Same story first, best first.
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
  const story: ScoredCandidate[] = [];
  const background: (ScoredCandidate & Supported)[] = [];
  for (const [i, { document, found, vector }] of candidates.entries()) {
    const likeness = likenesses[i] ?? 0;
    const scale = 1 / ((breadths[i] ?? 1) * most);
    const parts = searchParts(document, scale, searched, index);
    const score = found * scale;
    if (likeness < storyFrom) {
      background.push({ document, list: 'background', score, likeness, parts, vector });
      continue;
    }
    const gain = LIKENESS_WEIGHT / mostAlike;
    const gained = withParts(parts, space.likenessParts(own, vector), gain);
    story.push({ document, list: 'story', score: score + likeness * gain, likeness, parts: gained });
  }
  const support = backgroundSupport(background, space);
  const supported = background.map(({ vector: _vector, ...one }, i): ScoredCandidate => {
    const found = support[i] ?? new Map<string, number>();
    const parts = withParts(one.parts, found, 1);
    return { ...one, score: one.score + sumOf(found), parts };
  });
  return [...story.sort(byScore), ...supported.sort(byScore)];
}

function byScore(a: ScoredCandidate, b: ScoredCandidate): number {
  return b.score - a.score || a.document - b.document;
}

function withParts(
  parts: ReadonlyMap<string, number>,
  more: ReadonlyMap<string, number>,
  scale: number,
): ReadonlyMap<string, number> {
  const sum = new Map(parts);
  for (const [term, part] of more) sum.set(term, (sum.get(term) ?? 0) + part * scale);
  return sum;
}

function sumOf(parts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const part of parts.values()) sum += part;
  return sum;
}

/** What each term gave to a document's score in the search, scaled. */
function searchParts(
  document: DocumentNumber,
  scale: number,
  { terms, postings, rarity }: Searched,
  index: CoverageIndex,
): Map<string, number> {
  const options = { rarity, discount: BACKGROUND_DISCOUNT };
  const parts = new Map<string, number>();
  for (const [term, weight] of terms) {
    const found = postings.get(term);
    const part = found === undefined ? 0 : bm25Part(term, weight, found, document, index, options) * scale;
    if (part > 0) parts.set(term, part);
  }
  return parts;
}
