import { htmlBlocks } from '../articles/html-blocks.ts';
import { originOf } from '../network/network.ts';
import type { FeedItem, FeedText } from './feed.ts';

const LONGEST_TITLE = 500;
const LONGEST_KEY = 200;
const LONGEST_ADDRESS = 2000;
const LONGEST_NAME = 200;
// Fifty thousand words: more than any article has.
const LONGEST_TEXT = 300_000;
const MOST_TAGS = 20;

/** The fields of an item as its format gives them; what is missing may be left out. */
export interface GivenItem {
  readonly ids: readonly (string | undefined)[];
  readonly title: string | null;
  readonly text: FeedText | null;
  readonly links: readonly (string | undefined)[];
  readonly date: string | undefined;
  readonly changed: string | undefined;
  readonly authors: readonly (string | undefined)[];
  readonly tags: readonly (string | undefined)[];
  readonly language: string | undefined;
}

/** An item within its bounds; null where it says nothing. `base` is the address that its links are seen from. */
export function feedItem(given: GivenItem, base: string): FeedItem | null {
  const url = firstAddress(given.links, base);
  const text = boundedText(given.text);
  if (given.title === null && text === null) return null;
  const key = [...given.ids, url, given.title].find((name) => name != null && name.trim() !== '');
  if (key == null) return null;
  return {
    key: key.trim().slice(-LONGEST_KEY),
    title: given.title,
    text,
    url,
    date: given.date?.slice(0, 60) ?? null,
    changed: given.changed?.slice(0, 60) ?? null,
    author: names(given.authors).join(', ') || null,
    tags: names(given.tags).slice(0, MOST_TAGS),
    language: given.language?.trim().slice(0, 35) || null,
  };
}

/** A title as one line of plain text. Feeds write titles as HTML and as text, and do not always say which. */
export function titleText(title: string | undefined, plain = false): string | null {
  if (title === undefined) return null;
  const start = title.slice(0, 4 * LONGEST_TITLE);
  const isMarkup = !plain && /<\/?[a-z][^<>]*>|&(?:#\w+|\w+);/i.test(start);
  const words = isMarkup ? htmlBlocks(start).map(({ text }) => text) : [start];
  return line(words.join(' ')).slice(0, LONGEST_TITLE).trim() || null;
}

/** The longest of the texts that an item brings: a summary beside the whole text says nothing more. */
export function longest(texts: readonly (FeedText | null | undefined)[]): FeedText | null {
  let best: FeedText | null = null;
  for (const text of texts) if (text && text.content.length > (best?.content.length ?? 0)) best = text;
  return best;
}

export function html(content: string | undefined): FeedText | null {
  return content === undefined ? null : { kind: 'html', content };
}

export function plain(content: string | undefined): FeedText | null {
  return content === undefined ? null : { kind: 'plain', content };
}

/** The first that is an address on the web, whole and without its fragment's harm: no name, no password. */
export function firstAddress(links: readonly (string | undefined)[], base: string): string | null {
  for (const link of links) {
    const stated = link?.trim() ?? '';
    if (stated === '' || stated.length > LONGEST_ADDRESS || !URL.canParse(stated, base)) continue;
    const { href } = new URL(stated, base);
    if (originOf(href) !== null) return href;
  }
  return null;
}

function boundedText(text: FeedText | null): FeedText | null {
  if (text === null || text.content.trim() === '' || text.content.length > LONGEST_TEXT) return null;
  return text;
}

function names(given: readonly (string | undefined)[]): string[] {
  const said = given.map((name) => titleText(name)?.slice(0, LONGEST_NAME) ?? '');
  return [...new Set(said.filter((name) => name !== ''))].slice(0, MOST_TAGS);
}

function line(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
