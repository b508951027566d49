import type { RecognisedArticle } from '../../actors/recognised-article.ts';
import { bm25ByDocument, bm25Share, type TermRarity } from '../bm25.ts';
import type { CoverageHead, CoverageIndex, DocumentNumber, Postings } from '../coverage-index.ts';
import { documentTerms } from '../document-terms.ts';
import type { RelatedArticle } from '../related-article.ts';
import { bestDocuments } from './best-documents.ts';
import { reasonTeller } from './coverage-reasons.ts';
import { type Evidence, EvidenceReader } from './evidence-reader.ts';
import type { EvidenceSpace, EvidenceVector } from './evidence-space.ts';
import { type Example, withFeedback } from './feedback-terms.ts';
import { findStrength } from './find-strength.ts';
import { queryTerms } from './query-terms.ts';
import { BACKGROUND_DISCOUNT, type Candidate, type Searched, scoreCandidates } from './score-candidates.ts';
import { type OutletFind, spreadOutlets } from './spread-outlets.ts';
import { rarityIn } from './term-rarity.ts';

export interface RankOptions {
  /** Length of the list; 20 unless told. */
  readonly limit?: number;
  /** Only documents that have at least one term of each of these sets: an actor, an outlet, any of some months. */
  readonly required?: readonly (readonly string[])[];
  /** Aborted when nobody wants the answer any more; the ranking then rejects with its reason. */
  readonly signal?: AbortSignal;
}

type Query = Pick<RecognisedArticle, 'id' | 'article' | 'mentions'>;

const LIMIT = 20;
/** Finds of the first search among which the examples for the second are chosen. */
const FIRST_FINDS = 20;
/** How many of the best documents lend their words for the second search. */
const EXAMPLES = 5;
/** How far an article that tells much else makes a worse example. */
const BREADTH = 0.5;
/** Finds of the second search that are read as a whole, unless more are asked for. */
const SECOND_FINDS = 40;
/** How many documents beyond those are looked at: some may be the article itself. */
const SPARE = 5;

interface Find {
  readonly document: DocumentNumber;
  readonly score: number;
  readonly head: CoverageHead;
}

/**
 * The articles of the corpus that bear on an article: the same story first, then the background, best first. BM25 over
 * its most telling words and its actors, then once more with the words of what was found best, which brings in the
 * background; what that finds is scored by all of its words. Left out are the article itself, known by id or address,
 * and what shares no word or actor with it. The date has no say: what is earlier and what is later is for the reader
 * to see. Scores order a list and mean nothing beyond it.
 */
export async function rankCoverage(
  query: Query,
  index: CoverageIndex,
  { limit = LIMIT, required = [], signal }: RankOptions = {},
): Promise<RelatedArticle[]> {
  const allowed = await documentsWith(required, index);
  const rarity = rarityIn(query.article.language, index);
  const first = await postingsOf(await queryTerms(query, index, rarity), index, rarity);
  const reader = new EvidenceReader(index, rarity);
  const [own] = await reader.space.vectors([documentTerms(query)]);
  if (own === undefined || first.postings.size === 0) return [];

  const firstScores = bm25ByDocument(first.terms, first.postings, index, { rarity });
  const firstFinds = await findsOf(query, firstScores, FIRST_FINDS, index, allowed);
  signal?.throwIfAborted();
  const examples = chooseExamples(own, firstFinds, await reader.read(documentsOf(firstFinds)), reader.space);
  signal?.throwIfAborted();

  const second = await postingsOf(
    await withFeedback(first.terms, examples, index, rarity),
    index,
    rarity,
    first.postings,
  );
  const scores = bm25ByDocument(second.terms, second.postings, index, {
    rarity,
    discount: BACKGROUND_DISCOUNT,
  });
  const finds = await findsOf(query, scores, Math.max(limit, SECOND_FINDS), index, allowed);
  signal?.throwIfAborted();
  const evidence = await reader.read(documentsOf(finds));
  signal?.throwIfAborted();

  const heads = new Map(finds.map(({ document, head }) => [document, head]));
  const candidates = finds.flatMap(({ document, score }): Candidate[] => {
    const vector = evidence.get(document)?.vector;
    return vector === undefined ? [] : [{ document, found: score, vector }];
  });
  const reasonsFor = reasonTeller(query.article);
  const related = scoreCandidates(own, candidates, reader.space, second, index).flatMap(
    ({ document, list, score, likeness, parts }): OutletFind[] => {
      const head = heads.get(document);
      const { actors, terms } = reasonsFor(parts);
      if (head === undefined || actors.length + terms.length === 0) return [];
      const share = bm25Share(first.terms, first.postings, document, index, rarity);
      const strength = findStrength(share, likeness, first.terms.size);
      return [{ outlet: head.outlet, related: { article: head.id, score, list, strength, actors, terms } }];
    },
  );
  return spreadOutlets(related)
    .slice(0, limit)
    .map(({ related }) => related);
}

/** The postings of the terms, of which some may be known. */
async function postingsOf(
  terms: ReadonlyMap<string, number>,
  index: CoverageIndex,
  rarity: TermRarity,
  known: ReadonlyMap<string, Postings> = new Map(),
): Promise<Searched> {
  const fresh = [...terms.keys()].filter((term) => !known.has(term));
  return { terms, postings: new Map([...known, ...(await index.postings(fresh))]), rarity };
}

async function findsOf(
  query: Query,
  scores: Float64Array,
  limit: number,
  index: CoverageIndex,
  allowed: ReadonlySet<DocumentNumber> | null,
): Promise<Find[]> {
  const best = bestDocuments(scores, limit + SPARE, allowed);
  const heads = await index.heads(best);
  const finds: Find[] = [];
  for (const document of best) {
    const head = heads.get(document);
    if (head !== undefined && !isItself(query, head)) {
      finds.push({ document, score: scores[document] ?? 0, head });
    }
  }
  return finds.slice(0, limit);
}

function documentsOf(finds: readonly Find[]): DocumentNumber[] {
  return finds.map(({ document }) => document);
}

function chooseExamples(
  own: EvidenceVector,
  finds: readonly Find[],
  evidence: ReadonlyMap<DocumentNumber, Evidence>,
  space: EvidenceSpace,
): Example[] {
  const best = finds
    .flatMap(({ document, score }) => {
      const read = evidence.get(document);
      return read === undefined ? [] : [{ ...read, value: score / (read.vector.norm ** BREADTH || 1) }];
    })
    .sort((a, b) => b.value - a.value)
    .slice(0, EXAMPLES);
  const likenesses = space.likenesses(
    own,
    best.map(({ vector }) => vector),
  );
  return best.map(({ terms }, i) => ({ terms, likeness: likenesses[i] ?? 0 }));
}

/** The documents that have a term of each set; null where nothing is required. */
async function documentsWith(
  required: readonly (readonly string[])[],
  index: CoverageIndex,
): Promise<ReadonlySet<DocumentNumber> | null> {
  if (required.length === 0) return null;
  const postings = await index.postings(required.flat());
  const sets = required.map(
    (terms) => new Set(terms.flatMap((term) => [...(postings.get(term)?.documents ?? [])])),
  );
  return sets.reduce((all, some) => all.intersection(some));
}

function isItself({ id, article }: Query, head: CoverageHead): boolean {
  return head.id === id || (article.url !== null && head.url === article.url);
}
