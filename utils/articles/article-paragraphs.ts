import { type Article, speaksForArticle } from './article.ts';

/** The paragraphs of an article's standfirst and body, in order, without the white space around them. */
export function articleParagraphs({ text, blocks }: Pick<Article, 'text' | 'blocks'>): string[] {
  return blocks
    .filter(({ kind }) => kind !== 'title' && speaksForArticle(kind))
    .flatMap(({ start, end }) => text.slice(start, end).split(/\n\s*\n/))
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}
