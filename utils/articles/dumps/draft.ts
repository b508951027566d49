import { detectLanguage } from '../../text/language.ts';
import type { Article, Block } from '../article.ts';
import { bodySpan } from '../block-spans.ts';

/** An article while a dump is read: its blocks still count in the source. */
export interface Draft extends Partial<Omit<Article, 'text' | 'sourceStart' | 'body' | 'blocks'>> {
  /** In UTF-16 code units of the source, in order, without overlap. */
  readonly blocks: readonly Block[];
}

/**
 * Cuts a drafted article out of its source. The article reaches from its first block to its last, and its text is
 * `source.slice(start, end)`.
 */
export function finishArticle(source: string, draft: Draft): Article {
  const { blocks, ...stated } = draft;
  const sourceStart = blocks[0]?.start ?? 0;
  const sourceEnd = blocks.at(-1)?.end ?? sourceStart;
  const moved = blocks.map((block) => ({
    kind: block.kind,
    start: block.start - sourceStart,
    end: block.end - sourceStart,
  }));
  const text = source.slice(sourceStart, sourceEnd);
  const body = bodySpan(moved);
  return {
    kind: 'article',
    title: null,
    outlet: null,
    via: null,
    date: null,
    author: null,
    url: null,
    tags: [],
    language: detectLanguage(text.slice(body.start, body.end)),
    ...stated,
    text,
    sourceStart,
    body,
    blocks: moved,
  };
}
