import type { Article, Block } from './article.ts';
import { bodySpan } from './block-spans.ts';
import type { TextBlock } from './html-blocks.ts';
import { refineArticle } from './refine-article.ts';

/** What is known of an article beside its text. */
export type ArticleFacts = Pick<
  Article,
  'title' | 'outlet' | 'date' | 'author' | 'url' | 'tags' | 'language'
>;

const SEPARATOR = '\n\n';

/**
 * An article out of its parts: its title where there is one, then the blocks, parted by empty lines. What the blocks
 * are is looked at again by their words, as on a page.
 */
export function composeArticle(facts: ArticleFacts, blocks: readonly TextBlock[]): Article {
  const parts = [...(facts.title === null ? [] : [{ kind: 'title' as const, text: facts.title }]), ...blocks];
  let length = 0;
  const placed = parts.map(({ kind, text }): Block => {
    const start = length;
    length += text.length + SEPARATOR.length;
    return { kind, start, end: start + text.length };
  });
  return refineArticle({
    ...facts,
    kind: 'article',
    via: null,
    text: parts.map(({ text }) => text).join(SEPARATOR),
    sourceStart: 0,
    body: bodySpan(placed),
    blocks: placed,
  });
}
