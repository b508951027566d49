import starter from '../../../assets/starter/starter-corpus.json' with { type: 'json' };
import type { ReadableArticle } from '../../../utils/actors/recognise-actors.ts';
import type { Block } from '../../../utils/articles/article.ts';

/** Words of an article, as they stand between spaces. */
export const WORDS = 800;

/** Articles of {@link WORDS} words each, made of the starter corpus' paragraphs one after another. */
export function benchArticles(): ReadableArticle[] {
  const articles: ReadableArticle[] = [];
  let paragraphs: string[] = [];
  let left = WORDS;
  for (const paragraph of starter.articles.flatMap((brief) => brief.paragraphs)) {
    const words = paragraph.split(' ').slice(0, left);
    paragraphs.push(words.join(' '));
    left -= words.length;
    if (left > 0) continue;
    articles.push(articleOf(paragraphs));
    paragraphs = [];
    left = WORDS;
  }
  return articles;
}

function articleOf(paragraphs: readonly string[]): ReadableArticle {
  const blocks: Block[] = [];
  let start = 0;
  for (const paragraph of paragraphs) {
    blocks.push({ kind: 'body', start, end: start + paragraph.length });
    start += paragraph.length + 1;
  }
  return { text: paragraphs.join('\n'), blocks, outlet: null, language: 'en' };
}
