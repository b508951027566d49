import { type Article, speaksForArticle } from '../articles/article.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';

/** The sentences of the blocks that speak for the article; offsets are UTF-16 code units of `article.text`. */
export function ownSentences({ text, blocks }: Pick<Article, 'text' | 'blocks'>): Span[] {
  return blocks
    .filter(({ kind }) => speaksForArticle(kind))
    .flatMap((block) =>
      sentences(text.slice(block.start, block.end)).map(({ start, end }) => ({
        start: block.start + start,
        end: block.start + end,
      })),
    );
}
