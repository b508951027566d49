import type { Article } from '../articles/article.ts';
import { ARTICLE_LIMIT } from '../messages/article-limit.ts';
import type { PageArticle } from '../messages/protocol.ts';

const LIMITS = {
  title: 2_000,
  outlet: 300,
  via: 300,
  date: 40,
  author: 1_000,
  url: 4_000,
  language: 35,
} as const;
const TAG_LIMIT = 200;
const TAGS_LIMIT = 100;
const BLOCKS_LIMIT = 10_000;

/**
 * An article in the form and within the limits that a page may send. What a page says of itself can be of any
 * length; texts are cut, blocks beyond the limit are left out whole, so that offsets stay true.
 */
export function asPageArticle(article: Article): PageArticle {
  const blocks = article.blocks.filter(({ end }) => end <= ARTICLE_LIMIT).slice(0, BLOCKS_LIMIT);
  const text = article.text.slice(0, Math.min(ARTICLE_LIMIT, blocks.at(-1)?.end ?? ARTICLE_LIMIT));
  const cut = (field: keyof typeof LIMITS) => article[field]?.slice(0, LIMITS[field]) ?? null;
  return {
    kind: 'article',
    title: cut('title'),
    outlet: cut('outlet'),
    via: cut('via'),
    date: cut('date'),
    author: cut('author'),
    url: cut('url'),
    language: cut('language'),
    tags: article.tags.slice(0, TAGS_LIMIT).map((tag) => tag.slice(0, TAG_LIMIT)),
    text,
    sourceStart: 0,
    body: { start: Math.min(article.body.start, text.length), end: Math.min(article.body.end, text.length) },
    blocks: blocks.map(({ start, end, kind }) => ({ start, end, kind })),
    ...(article.reviews && { reviews: [...article.reviews] }),
  };
}
