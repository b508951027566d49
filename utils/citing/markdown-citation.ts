import { escapeMarkdown } from '../text/escape-markdown.ts';
import type { Citation } from './citation.ts';
import { citationDate } from './citation-date.ts';

/** A block quotation of the passage with its source below, as CommonMark reads it. */
export function markdownCitation(citation: Citation): string {
  const { quote, title, outlet, via, author, issued, url } = citation;
  const source = [
    author === null ? null : escapeMarkdown(author),
    titleWithLink(title, url),
    outlet === null ? null : `*${escapeMarkdown(outlet)}*`,
    via === null ? null : `via ${escapeMarkdown(via)}`,
    issued === null ? null : citationDate(issued),
  ].filter((part) => part !== null);
  const cited = source.length === 0 ? 'source unknown' : source.join(', ');
  return quote === '' ? cited : `> ${escapeMarkdown(quote)}\n>\n> — ${cited}`;
}

function titleWithLink(title: string | null, url: string | null): string | null {
  if (url === null) return title === null ? null : `“${escapeMarkdown(title)}”`;
  return `[${escapeMarkdown(title ?? url)}](<${url.replace(/[<>\\\s]/gu, encodeURIComponent)}>)`;
}
