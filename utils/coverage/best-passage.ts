import { speaksForArticle } from '../articles/article.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { contentTerms } from '../text/terms.ts';
import { type TermSource, weightedTerms } from './document-terms.ts';

/** The sentence of a related article that matters for the article at hand; `marks` lie within `passage`. */
export interface Passage {
  readonly passage: string;
  readonly marks: readonly Span[];
}

/** A longer sentence is cut around what it shares. */
const PASSAGE_LIMIT = 320;
/** How much of it may stand before the first mark. */
const MARK_MARGIN = 40;

interface Candidate {
  readonly passage: string;
  readonly marks: Span[];
  readonly score: number;
}

/**
 * Chooses the sentence of `related` that shares most with `query`: words count by how often the article at hand uses
 * them and less the more often `related` does, long sentences are discounted. The related article's first
 * sentence where none shares anything; its title where it has no sentence.
 */
export function bestPassage(query: TermSource, related: Pick<TermSource, 'article'>): Passage {
  const wanted = new Map<string, number>();
  for (const { term, weight } of weightedTerms(query.article)) {
    wanted.set(term, (wanted.get(term) ?? 0) + weight);
  }
  const common = new Map<string, number>();
  for (const { term } of weightedTerms(related.article)) common.set(term, (common.get(term) ?? 0) + 1);
  const termValue = (term: string) =>
    Math.log2(1 + (wanted.get(term) ?? 0)) / Math.sqrt(common.get(term) ?? 1);
  let best: Candidate | null = null;
  for (const passage of ownSentences(related.article)) {
    const candidate = weigh(passage, related.article.language, termValue);
    if (best === null || candidate.score > best.score) best = candidate;
  }
  if (best === null) return { passage: related.article.title ?? '', marks: [] };
  return cut(best);
}

function ownSentences({ text, blocks }: TermSource['article']): string[] {
  return blocks
    .filter(({ kind }) => kind !== 'title' && speaksForArticle(kind))
    .flatMap(({ start, end }) => {
      const block = text.slice(start, end);
      return sentences(block).map((sentence) => block.slice(sentence.start, sentence.end));
    });
}

function weigh(passage: string, language: string | null, termValue: (term: string) => number): Candidate {
  const terms = contentTerms(passage, language);
  const marks: Span[] = [];
  const seen = new Set<string>();
  let score = 0;
  for (const { term, start, end } of terms) {
    const value = termValue(term);
    if (value === 0) continue;
    marks.push({ start, end });
    if (!seen.has(term)) score += value;
    seen.add(term);
  }
  return { passage, marks, score: score / Math.sqrt(8 + terms.length) };
}

/** Shortens a passage to the limit at a word's edge, keeping its first mark and what follows. */
function cut({ passage, marks }: Candidate): Passage {
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
