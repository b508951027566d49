import type { ReadableArticle } from '../../../utils/actors/recognise-actors.ts';
import type { Block } from '../../../utils/articles/article.ts';

/** Paragraphs as the body of an article, each on a line of its own. */
export function articleOf(paragraphs: readonly string[], language: string | null = 'en'): ReadableArticle {
  const blocks: Block[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    blocks.push({ kind: 'body', start: text.length, end: text.length + paragraph.length });
    text += `${paragraph}\n`;
  }
  return { text, blocks, outlet: null, language };
}
