import type { TextBlock } from '../../articles/html-blocks.ts';
import { type FileItem, type TextFormat, UnreadableFile } from '../file-reader.ts';
import { jsonEntries } from './json-entries.ts';
import { hasAll, hasAny, jsonOutline } from './json-outline.ts';
import { listOf, memberOf, paragraphsOf, textOrNull, textsOf } from './plain-values.ts';
import { entryItem } from './stated-entry.ts';

interface Annotation {
  /** Where its passage begins in the document, in characters; behind all others where it does not say. */
  readonly position: number;
  readonly quote: string | null;
  readonly note: string | null;
}

interface AnnotatedDocument {
  title: string | null;
  url: string | null;
  readonly annotations: Annotation[];
  readonly tags: Set<string>;
}

// All passages are held until the end, since those of one document stand apart. In UTF-16 code units.
const MOST_TEXT = 64_000_000;

/**
 * Annotations as Hypothesis hands them out: the answer of its search API (`rows` and `total`) and the file that its
 * client exports (`export_date`, `annotations`). They become one article a document: the quoted passages in the order
 * of the document, each followed by the notes on it, which do not speak for the article.
 */
export const HYPOTHESIS: TextFormat = {
  name: 'Hypothesis export',
  matches: (opening) => {
    const outline = jsonOutline(opening);
    if (outline === null || !outline.entryKeys.has('uri')) return false;
    const isOurs = hasAny(outline.entryKeys, 'target', 'permissions', 'group', 'user');
    return (
      isOurs &&
      (hasAll(outline.rootKeys, 'rows') ||
        hasAll(outline.rootKeys, 'annotations') ||
        (outline.root === 'list' && hasAll(outline.entryKeys, 'target')))
    );
  },
  async *read(file) {
    const documents = new Map<string, AnnotatedDocument>();
    let length = 0;
    for await (const entry of jsonEntries(file, new Set(['rows', 'annotations']))) {
      if ('refused' in entry) yield { kind: 'refused', name: entry.name, reason: entry.refused };
      else {
        const kept = keep(entry.value, documents);
        if (kept === null) yield { kind: 'refused', name: entry.name, reason: 'it names no document' };
        else length += kept;
      }
      if (length > MOST_TEXT)
        throw new UnreadableFile('the file holds more annotations than can be put in order');
    }
    for (const [uri, document] of documents) yield () => itemOf(uri, document);
  },
};

/** Puts an annotation to its document; how long its words are, or null where it names no document. */
function keep(value: unknown, documents: Map<string, AnnotatedDocument>): number | null {
  const uri = textOrNull(memberOf(value, 'uri'));
  if (uri === null) return null;
  const known = documents.get(uri);
  const document = known ?? { title: null, url: null, annotations: [], tags: new Set() };
  if (known === undefined) documents.set(uri, document);
  const about = memberOf(value, 'document');
  const titles = memberOf(about, 'title');
  document.title ??= textOrNull(titles) ?? textsOf(titles)[0] ?? null;
  document.url ??= webLink(memberOf(about, 'link'));
  const note = textOrNull(memberOf(value, 'text'));
  const selectors = listOf(memberOf(value, 'target')).flatMap((target) =>
    listOf(memberOf(target, 'selector')),
  );
  const quote = textOrNull(memberOf(selectorOf(selectors, 'TextQuoteSelector'), 'exact'));
  const start = memberOf(selectorOf(selectors, 'TextPositionSelector'), 'start');
  const position = typeof start === 'number' && Number.isFinite(start) ? start : Number.POSITIVE_INFINITY;
  document.annotations.push({ position, quote, note });
  for (const tag of textsOf(memberOf(value, 'tags'))) document.tags.add(tag);
  return uri.length + (note?.length ?? 0) + (quote?.length ?? 0);
}

function selectorOf(selectors: readonly unknown[], type: string): unknown {
  return selectors.find((selector) => memberOf(selector, 'type') === type);
}

/** A PDF that was opened from a disk has a `urn:` for its address and may name the web's besides. */
function webLink(links: unknown): string | null {
  const addresses = listOf(links).map((link) => textOrNull(memberOf(link, 'href')));
  return addresses.find((address) => address !== null && /^https?:/i.test(address)) ?? null;
}

function itemOf(uri: string, { title, url, annotations, tags }: AnnotatedDocument): FileItem {
  const ordered = [...annotations].sort((a, b) =>
    a.position === b.position ? 0 : a.position < b.position ? -1 : 1,
  );
  const blocks: TextBlock[] = [];
  let last: string | null = null;
  for (const { quote, note } of ordered) {
    // Several notes on one passage quote it once.
    if (quote !== null && quote !== last)
      for (const text of paragraphsOf(quote)) blocks.push({ kind: 'body', text });
    if (quote !== null) last = quote;
    if (note !== null) for (const text of paragraphsOf(note)) blocks.push({ kind: 'boilerplate', text });
  }
  const address = /^https?:/i.test(uri) ? uri : url;
  return entryItem(title ?? uri, { title, blocks, url: address, tags: [...tags] });
}
