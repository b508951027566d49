import type { RecognisedArticle } from '../../actors/recognised-article.ts';
import { bm25Scores, bm25Share } from '../bm25.ts';
import type { CoverageHead, CoverageIndex, DocumentNumber } from '../coverage-index.ts';
import type { RelatedArticle } from '../related-article.ts';
import { reasonsFor } from './coverage-reasons.ts';
import { withFeedback } from './feedback-terms.ts';
import { queryTerms } from './query-terms.ts';

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
/** How many of the best documents lend their words for the second search. */
const FEEDBACK_DOCUMENTS = 5;
/** From this strength on, a find reports the same event. */
const SAME_STORY_FROM = 0.15;
/** How many documents beyond the list are looked at: some may be the article itself or share no word with it. */
const SPARE = 5;

interface Ranked {
  readonly document: DocumentNumber;
  readonly score: number;
  readonly head: CoverageHead;
}

/**
 * The articles of the corpus that bear on an article, best first: BM25 over its most telling words and its actors,
 * then once more with the words of what was found best, which brings in the background. Left out are the article
 * itself, known by id or address, and what shares no word or actor with it. The date has no say: what is earlier and
 * what is later is for the reader to see.
 */
export async function rankCoverage(
  query: Query,
  index: CoverageIndex,
  { limit = LIMIT, required = [], signal }: RankOptions = {},
): Promise<RelatedArticle[]> {
  const allowed = await documentsWith(required, index);
  const first = await queryTerms(query, index);
  const best = await search(query, first, index, FEEDBACK_DOCUMENTS, allowed);
  signal?.throwIfAborted();
  const second = await withFeedback(first, best, index);
  const ranked = await search(query, second, index, limit + SPARE, allowed);
  signal?.throwIfAborted();
  const postings = await index.postings([...second.keys()]);
  const reasons = reasonsFor(query.article, second, postings, index);
  return ranked
    .map(({ document, score, head }): RelatedArticle => {
      const strength = bm25Share(first, postings, document, index);
      const list = strength >= SAME_STORY_FROM ? 'story' : 'background';
      return { article: head.id, score, strength, list, ...reasons(document) };
    })
    .filter(({ actors, terms }) => actors.length + terms.length > 0)
    .slice(0, limit);
}

async function search(
  query: Query,
  terms: ReadonlyMap<string, number>,
  index: CoverageIndex,
  limit: number,
  allowed: ReadonlySet<DocumentNumber> | null,
): Promise<Ranked[]> {
  const scores = bm25Scores(terms, await index.postings([...terms.keys()]), index);
  const open = allowed === null ? [...scores] : [...scores].filter(([document]) => allowed.has(document));
  const best = open.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, limit + SPARE);
  const heads = await index.heads(best.map(([document]) => document));
  const ranked: Ranked[] = [];
  for (const [document, score] of best) {
    const head = heads.get(document);
    if (head !== undefined && !isItself(query, head)) ranked.push({ document, score, head });
  }
  return ranked.slice(0, limit);
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
