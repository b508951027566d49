import { type CitedHead, citationOf } from '../../citing/citation.ts';
import { type CitationFormat, citationsText } from '../../citing/citation-text.ts';
import { markdownCitation } from '../../citing/markdown-citation.ts';
import { plainCitation } from '../../citing/plain-citation.ts';
import type { ComparisonView } from '../../messages/comparison-answers.ts';
import { escapeMarkdown } from '../../text/escape-markdown.ts';

/**
 * A comparison to take elsewhere: both passages with their sources; for people with what they speak of and why they stand
 * together.
 */
export async function comparisonText(
  { what, why, page, coverage }: Pick<ComparisonView, 'what' | 'why' | 'page' | 'coverage'>,
  pageHead: CitedHead,
  format: CitationFormat,
): Promise<string> {
  const citations = [citationOf(pageHead, page.quote), citationOf(coverage.head, coverage.quote)];
  switch (format) {
    case 'plain':
      return [`${what}: ${why}`, ...citations.map(plainCitation)].join('\n');
    case 'markdown':
      return [`## ${escapeMarkdown(what)}`, escapeMarkdown(why), ...citations.map(markdownCitation)].join(
        '\n\n',
      );
    case 'bibtex':
    case 'csl-json':
      return citationsText(citations, format);
  }
}
