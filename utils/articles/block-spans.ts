import type { Span } from '../text/span.ts';
import type { Block } from './article.ts';

/** From the first to the last character of dek and body; an empty span at the beginning where there is neither. */
export function bodySpan(blocks: readonly Block[]): Span {
  const spoken = blocks.filter((block) => block.kind === 'body' || block.kind === 'dek');
  return { start: spoken[0]?.start ?? 0, end: spoken.at(-1)?.end ?? 0 };
}
