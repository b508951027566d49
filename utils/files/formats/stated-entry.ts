import { composeArticle } from '../../articles/compose-article.ts';
import type { TextBlock } from '../../articles/html-blocks.ts';
import type { FileItem } from '../file-reader.ts';
import { lineOfText } from './plain-values.ts';
import { hostOf, webAddress } from './web-address.ts';

/** What another program's export says of one article, as it stands there and nothing checked. */
export interface StatedEntry {
  readonly title: string | null;
  readonly blocks: readonly TextBlock[];
  readonly outlet?: string | null;
  /** ISO 8601. */
  readonly date?: string | null;
  readonly author?: string | null;
  readonly url?: string | null;
  readonly tags?: readonly string[];
  readonly language?: string | null;
}

// The longest articles of all kinds are a fifth of this. In UTF-16 code units.
const LONGEST_TEXT = 2_000_000;
const LONGEST_TITLE = 1_000;
const LONGEST_NAME = 300;
const MOST_TAGS = 50;

/**
 * An entry of an export as an article. Where nobody is named as its outlet, the site of its address is, as for pages.
 * An entry without a text is an article of its title alone; one without either is refused.
 * @param name which entry it is, for a person
 */
export function entryItem(name: string, entry: StatedEntry, inputId: string | null = null): FileItem {
  const title = oneLine(entry.title, LONGEST_TITLE);
  const blocks = entry.blocks
    .map(({ kind, text }) => ({ kind, text: cleanText(text) }))
    .filter(({ text }) => text !== '');
  // The heading stands over the text once.
  if (blocks[0]?.kind === 'body' && blocks[0].text === title) blocks.shift();
  if (title === null && blocks.length === 0) return { kind: 'refused', name, reason: nothingToRead(entry) };
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (length > LONGEST_TEXT) {
    const reason = `its text is too long: ${Math.ceil(length / 1e6)} million characters, at most 2 million are kept`;
    return { kind: 'refused', name, reason };
  }
  const url = webAddress(entry.url ?? null);
  const facts = {
    title,
    outlet: oneLine(entry.outlet ?? null, LONGEST_NAME) ?? hostOf(url),
    date: entry.date ?? null,
    author: oneLine(entry.author ?? null, LONGEST_NAME),
    url,
    tags: cleanTags(entry.tags ?? []),
    language: entry.language ?? null,
  };
  return { kind: 'article', article: composeArticle(facts, blocks), inputId };
}

function nothingToRead({ url }: StatedEntry): string {
  return webAddress(url ?? null) === null
    ? 'it has neither a title nor a text'
    : 'it has only an address, neither a title nor a text';
}

/** A text on one line; null where nothing of it is left, or where it is too long to be what it is said to be. */
function oneLine(text: string | null, longest: number): string | null {
  const line = text === null || text.length > 4 * longest ? null : lineOfText(cleanText(text));
  return line === null || line.length > longest ? null : line;
}

/** Without signs that no text has: control characters but tab and line feed, halves of characters. */
function cleanText(text: string): string {
  const lines = text.toWellFormed().replace(/\r\n?/g, '\n');
  return lines.replace(/(?![\t\n])\p{Cc}/gu, '').trim();
}

function cleanTags(tags: readonly string[]): string[] {
  const lines = tags.slice(0, 10 * MOST_TAGS).map((tag) => oneLine(tag, LONGEST_NAME));
  return [...new Set(lines.filter((tag) => tag !== null))].slice(0, MOST_TAGS);
}
