import { generateOpml, parseOpml } from 'feedsmith';
import { checkXml } from '../files/xml-guard.ts';
import { FeedError } from './feed-error.ts';
import { firstAddress, titleText } from './item-fields.ts';

/** A feed as lists of them name it. */
export interface ListedFeed {
  readonly url: string;
  readonly title: string;
}

/** More feeds than anybody follows. */
const MOST_LISTED = 500;
const LIMITS = { length: 5_000_000, elements: 20_000, depth: 64 };

/**
 * The feeds that an OPML file lists (http://opml.org/spec2.opml), in its order and each once, from whatever folder.
 * @throws FeedError where the file is none, lists no feeds, or would blow up inside of a parser
 */
export function readOpml(text: string): ListedFeed[] {
  const refusal = checkXml(text, LIMITS);
  if (refusal !== null) throw refused(refusal);
  const outlines = outlinesOf(text);
  const feeds = new Map<string, ListedFeed>();
  for (let outline = outlines.shift(); outline !== undefined; outline = outlines.shift()) {
    outlines.unshift(...(outline.outlines ?? []));
    const url = outline.xmlUrl === undefined ? null : firstAddress([outline.xmlUrl], outline.xmlUrl);
    if (url === null || feeds.has(url)) continue;
    const title = titleText(outline.title ?? outline.text, true) ?? new URL(url).hostname;
    feeds.set(url, { url, title });
  }
  if (feeds.size === 0) throw refused('It lists no feeds.');
  if (feeds.size > MOST_LISTED) throw refused(`It lists more than ${MOST_LISTED} feeds.`);
  return [...feeds.values()];
}

/** An OPML file that lists feeds, for other programs. */
export function writeOpml(feeds: readonly ListedFeed[]): string {
  const outlines = feeds.map(({ url, title }) => ({ type: 'rss', text: title, title, xmlUrl: url }));
  return generateOpml({ head: { title: 'Outlets followed with Sidelight' }, body: { outlines } });
}

interface Outline {
  readonly title?: string | undefined;
  readonly text?: string | undefined;
  readonly xmlUrl?: string | undefined;
  readonly outlines?: readonly Outline[] | undefined;
}

function outlinesOf(text: string): Outline[] {
  try {
    return [...(parseOpml(text).body?.outlines ?? [])];
  } catch {
    throw refused('It is no OPML file, or it is damaged.');
  }
}

function refused(reason: string): FeedError {
  return new FeedError({
    message: `The list of feeds could not be read. ${reason}`,
    remedy: 'Export the list from your feed reader again, as OPML.',
  });
}
