import type { Span } from '../text/span.ts';
import { type Article, speaksForArticle } from './article.ts';

type Text = Pick<Article, 'text' | 'blocks'>;

/** The paragraphs of an article's standfirst and body, in order, without the white space around them. */
export function articleParagraphs(article: Text): string[] {
  return paragraphSpans(article).map(({ start, end }) => article.text.slice(start, end));
}

/** Where {@link articleParagraphs} stand, in UTF-16 code units of the text. */
export function paragraphSpans({ text, blocks }: Text): Span[] {
  return blocks
    .filter(({ kind }) => kind !== 'title' && speaksForArticle(kind))
    .flatMap(({ start, end }) => {
      const spans: Span[] = [];
      let from = start;
      for (const part of text.slice(start, end).split(/(\n\s*\n)/)) {
        const trimmed = part.trim();
        const at = from + part.indexOf(trimmed);
        if (trimmed !== '') spans.push({ start: at, end: at + trimmed.length });
        from += part.length;
      }
      return spans;
    });
}
