import { type Article, speaksForArticle } from '../../articles/article.ts';

/** What tells one report from another: no headline, which every outlet writes for itself, and nothing of others. */
export function ownText({ text, blocks }: Pick<Article, 'text' | 'blocks'>): string {
  return blocks
    .filter(({ kind }) => kind !== 'title' && speaksForArticle(kind))
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');
}
