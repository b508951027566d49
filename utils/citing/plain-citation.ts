import type { Citation } from './citation.ts';
import { citationDate } from './citation-date.ts';

/** One line for a text without any markup: “Passage.” — Author, “Title”, Outlet, 24 January 2025, address. */
export function plainCitation(citation: Citation): string {
  const { quote, title, outlet, via, author, issued, url } = citation;
  const source = [
    author,
    title === null ? null : `“${withInnerQuotes(title)}”`,
    outlet,
    via === null ? null : `via ${via}`,
    issued === null ? null : citationDate(issued),
    url,
  ].filter((part) => part !== null);
  const cited = source.length === 0 ? 'source unknown' : source.join(', ');
  return quote === '' ? cited : `“${withInnerQuotes(quote)}” — ${cited}`;
}

/** Quotation marks within quotation marks become single ones. */
function withInnerQuotes(text: string): string {
  return text.replace(/[“„]|(?<=^|[\s([—–-])"/gu, '‘').replace(/[”"]/gu, '’');
}
