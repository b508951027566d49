import type { AnalysedArticle } from '../corpus/analysed-article.ts';
import type { Span } from '../text/span.ts';

/** The part of an article that a reader asks about, as an article of its own: under its id, with its actors. */
export function passageOfArticle(page: AnalysedArticle, { start, end }: Span): AnalysedArticle {
  const { article, mentions } = page;
  return {
    ...page,
    article: { ...article, title: null, body: { start, end }, blocks: [{ kind: 'body', start, end }] },
    mentions: mentions.filter((mention) => mention.start >= start && mention.end <= end),
  };
}
