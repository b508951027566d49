import { citationOf } from '../../citing/citation.ts';
import { markdownCitation } from '../../citing/markdown-citation.ts';
import type { ComparisonView } from '../../messages/comparison-answers.ts';
import type { ArticleHead } from '../../messages/coverage-answers.ts';
import { escapeMarkdown } from '../../text/escape-markdown.ts';

/** A comparison as Markdown: both passages with their sources, and why they stand together. */
export function comparisonMarkdown(
  { what, why, page, coverage }: Pick<ComparisonView, 'what' | 'why' | 'page' | 'coverage'>,
  pageHead: ArticleHead,
): string {
  return [
    `## ${escapeMarkdown(what)}`,
    escapeMarkdown(why),
    markdownCitation(citationOf(pageHead, page.quote)),
    markdownCitation(citationOf(coverage.head, coverage.quote)),
  ].join('\n\n');
}
