import { speaksForArticle } from '../articles/article.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { commonShare } from './common-words.ts';
import { forEachWeightedTerm, type TermSource } from './document-terms.ts';

/** The sentence of a related article that matters for the article at hand; `marks` lie within `passage`. */
export interface Passage {
  readonly passage: string;
  readonly marks: readonly Span[];
}

/** A longer sentence is cut around what it shares. */
const PASSAGE_LIMIT = 320;
/** How much of it may stand before the first mark. */
const MARK_MARGIN = 40;
/** A word that stands in a larger share of all articles is not worth a mark. */
const MARKED_UP_TO = 0.07;
/** Rarer words all tell alike. */
const RAREST = 0.003;

/** A word of the related article; `term` only where the article at hand has it too. */
interface Word extends Span {
  readonly term: string | null;
}

interface Candidate {
  readonly sentence: Span;
  /** Of what the articles share, in the related article's text. */
  readonly marks: readonly Span[];
  readonly score: number;
}

/**
 * Chooses the sentence of `related` that shares most with `query`: words count by how often the article at hand uses
 * them, less the more often `related` does and the commoner they are in general; long sentences are discounted. Marked
 * is what is shared and not common. The related article's first sentence where none shares anything; its title where it
 * has no sentence.
 */
export function bestPassage(query: TermSource, related: Pick<TermSource, 'article'>): Passage {
  const wanted = wantedBy(query.article);
  const words: Word[] = [];
  const common = new Map<string, number>();
  forEachWeightedTerm(related.article, (term, _, start, end) => {
    const isShared = wanted.has(term);
    if (isShared) common.set(term, (common.get(term) ?? 0) + 1);
    words.push({ term: isShared ? term : null, start, end });
  });
  const termValue = (term: string) => (wanted.get(term) ?? 0) / Math.sqrt(common.get(term) ?? 1);
  let best: Candidate | null = null;
  let next = 0;
  for (const sentence of ownSentences(related.article)) {
    while ((words[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.start) next += 1;
    const first = next;
    while ((words[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.end) next += 1;
    const candidate = weigh(sentence, words.slice(first, next), termValue);
    if (best === null || candidate.score > best.score) best = candidate;
  }
  if (best === null) return { passage: related.article.title ?? '', marks: [] };
  const { start, end } = best.sentence;
  return cut({
    passage: related.article.text.slice(start, end),
    marks: best.marks.map((mark) => ({ start: mark.start - start, end: mark.end - start })),
  });
}

// An article is compared with each of those found for it.
const wantedTerms = new WeakMap<TermSource['article'], ReadonlyMap<string, number>>();

/** How much each term of the article at hand counts. */
function wantedBy(article: TermSource['article']): ReadonlyMap<string, number> {
  const known = wantedTerms.get(article);
  if (known !== undefined) return known;
  const weights = new Map<string, number>();
  forEachWeightedTerm(article, (term, weight) => weights.set(term, (weights.get(term) ?? 0) + weight));
  for (const [term, weight] of weights) weights.set(term, Math.log2(1 + weight) * telling(term));
  wantedTerms.set(article, weights);
  return weights;
}

/** How much a word tells of a matter, from 0 for one that every article has to 1; only English ones are known. */
function telling(term: string): number {
  return Math.log(Math.max(RAREST, commonShare(term))) / Math.log(RAREST);
}

/** The sentences of dek and body, in order. */
function ownSentences({ text, blocks }: TermSource['article']): Span[] {
  return blocks
    .filter(({ kind }) => kind !== 'title' && speaksForArticle(kind))
    .flatMap((block) =>
      sentences(text.slice(block.start, block.end)).map(({ start, end }) => ({
        start: block.start + start,
        end: block.start + end,
      })),
    );
}

function weigh(sentence: Span, words: readonly Word[], termValue: (term: string) => number): Candidate {
  const marks: Span[] = [];
  const seen = new Set<string>();
  let score = 0;
  for (const { term, start, end } of words) {
    if (term === null) continue;
    const value = termValue(term);
    if (commonShare(term) <= MARKED_UP_TO) marks.push({ start, end });
    if (!seen.has(term)) score += value;
    seen.add(term);
  }
  return { sentence, marks, score: score / Math.sqrt(8 + words.length) };
}

/** Shortens a passage to the limit at a word's edge, keeping its first mark and what follows. */
function cut({ passage, marks }: Passage): Passage {
  if (passage.length <= PASSAGE_LIMIT) return { passage, marks };
  const room = PASSAGE_LIMIT - 2;
  const latest = passage.length - room;
  const wish = Math.min(latest, Math.max(0, (marks[0]?.start ?? 0) - MARK_MARGIN));
  const gap = passage.lastIndexOf(' ', wish);
  // Some scripts have no spaces; there any place will do.
  const from = wish === 0 ? 0 : gap < wish - MARK_MARGIN ? wish : gap + 1;
  const edge = passage.lastIndexOf(' ', from + room);
  const to = from + room >= passage.length ? passage.length : edge > from ? edge : from + room;
  const before = from > 0 ? '…' : '';
  const inside = marks.filter(({ start, end }) => start >= from && end <= to);
  return {
    passage: before + passage.slice(from, to) + (to < passage.length ? '…' : ''),
    marks: inside.map(({ start, end }) => ({
      start: start - from + before.length,
      end: end - from + before.length,
    })),
  };
}
