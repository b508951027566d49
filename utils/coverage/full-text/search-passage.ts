import { type Article, speaksForArticle } from '../../articles/article.ts';
import { sentences } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import type { Passage } from '../best-passage.ts';
import { readText, type TextFinder } from './text-finders.ts';

/** Long sentences are discounted as if they had so many words more. */
const SENTENCE_PRIOR = 8;

/** One text of an article that speaks for it, and where what is sought stands in it. */
export interface FoundBlock {
  readonly text: string;
  readonly isTitle: boolean;
  /** By the sought things, in their order; offsets are UTF-16 code units of `text`. */
  readonly places: readonly (readonly Span[])[];
}

/** Looks for things in the title, dek and body of an article. */
export function findInArticle(
  article: Pick<Article, 'text' | 'blocks' | 'language'>,
  finders: readonly TextFinder[],
): FoundBlock[] {
  return article.blocks
    .filter(({ kind }) => speaksForArticle(kind))
    .map(({ kind, start, end }) => {
      const text = article.text.slice(start, end);
      const read = readText(text, article.language);
      return { text, isTitle: kind === 'title', places: finders.map((finder) => finder(read)) };
    });
}

/**
 * Chooses the sentence in which most of what is sought stands, rare things counting more and long sentences less, and
 * marks it there. The first sentence where none has any; the title where the article has no sentence.
 *
 * @param values how much each of the sought things tells, in the order of {@link FoundBlock.places}
 */
export function searchPassage(blocks: readonly FoundBlock[], values: readonly number[]): Passage {
  let best: Passage | null = null;
  let bestScore = -1;
  for (const { text, isTitle, places } of blocks) {
    if (isTitle) continue;
    for (const sentence of sentences(text)) {
      const within = places.map((spans) =>
        spans.filter(({ start }) => start >= sentence.start && start < sentence.end),
      );
      const value = within.reduce((sum, spans, i) => sum + (spans.length > 0 ? (values[i] ?? 0) : 0), 0);
      const passage = text.slice(sentence.start, sentence.end);
      const score = value / Math.sqrt(SENTENCE_PRIOR + passage.split(/\s+/u).length);
      if (score <= bestScore) continue;
      bestScore = score;
      const marks = within.flat().map(({ start, end }) => ({
        start: start - sentence.start,
        end: Math.min(end, sentence.end) - sentence.start,
      }));
      best = { passage, marks: marks.sort((a, b) => a.start - b.start) };
    }
  }
  return best ?? { passage: blocks.find(({ isTitle }) => isTitle)?.text ?? '', marks: [] };
}
