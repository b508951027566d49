import { readStatedDate } from '../articles/stated-date.ts';
import { UnreadableFile } from './file-reader.ts';
import { childAt, childrenOf, lineOf, parseXml, type XmlElement } from './xml-tree.ts';

/** What a book says of itself in its package document (EPUB 2 and 3). */
export interface EpubPackage {
  readonly title: string | null;
  readonly author: string | null;
  readonly outlet: string | null;
  readonly date: string | null;
  readonly language: string | null;
  readonly tags: readonly string[];
  /** The address that it was made from. */
  readonly source: string | null;
  /** Its parts in reading order, by path within the archive. */
  readonly spine: readonly string[];
  /** Where its table of contents is. */
  readonly contents: string | null;
}

/** Programs that name themselves as a book's publisher or author. */
const TOOLS = /^(?:calibre|wallabag|dotepub|epubpress|pandoc|percollate|sigil|unknown)\b/i;

/** The path of the package document; null where the container names none. */
export function rootFile(container: string): string | null {
  const file = childAt(parseXml(container), 'rootfiles', 'rootfile');
  return file?.attributes.get('full-path') ?? null;
}

/** @throws UnreadableFile where it is no XML */
export function readPackage(text: string, path: string): EpubPackage {
  const root = parseXml(text);
  const metadata = childAt(root, 'metadata');
  const said = (name: string): string[] =>
    metadata === null ? [] : childrenOf(metadata, name).flatMap((element) => lineOf(element) ?? []);
  const people = said('creator').filter((name) => !TOOLS.test(name));
  const date = said('date')[0];
  const items = new Map<string, XmlElement>();
  const manifest = childAt(root, 'manifest');
  for (const item of manifest === null ? [] : childrenOf(manifest, 'item'))
    items.set(item.attributes.get('id') ?? '', item);
  return {
    title: said('title')[0] ?? null,
    author: people.length === 0 ? null : people.join(', '),
    outlet: said('publisher').find((name) => !TOOLS.test(name)) ?? null,
    date: date === undefined ? null : (readStatedDate(date) ?? null),
    language: said('language')[0] ?? null,
    tags: said('subject'),
    source: said('source').find((source) => /^https?:\/\//i.test(source)) ?? null,
    spine: spineOf(root, items, path),
    contents: contentsOf(root, items, path),
  };
}

function spineOf(root: XmlElement, items: ReadonlyMap<string, XmlElement>, path: string): string[] {
  const spine = childAt(root, 'spine');
  return (spine === null ? [] : childrenOf(spine, 'itemref'))
    .filter(({ attributes }) => attributes.get('linear') !== 'no')
    .flatMap(({ attributes }) => {
      const href = items.get(attributes.get('idref') ?? '')?.attributes.get('href');
      return href === undefined ? [] : pathOf(href, path);
    });
}

/** EPUB 3 marks it in the manifest; EPUB 2 names it at the spine. */
function contentsOf(root: XmlElement, items: ReadonlyMap<string, XmlElement>, path: string): string | null {
  const marked = [...items.values()].find(({ attributes }) =>
    attributes.get('properties')?.split(/\s+/).includes('nav'),
  );
  const older = items.get(childAt(root, 'spine')?.attributes.get('toc') ?? '');
  const href = (marked ?? older)?.attributes.get('href');
  return href === undefined ? null : pathOf(href, path);
}

/**
 * What the table of contents calls each part, by path. Of several names the last one wins, since a section's own
 * stands before that of its first article. A table that cannot be read names nothing.
 */
export function readNavigation(text: string, path: string): Map<string, string> {
  const labels = new Map<string, string>();
  try {
    const root = parseXml(text);
    for (const { href, label } of root.name === 'ncx' ? ncxPoints(root) : navLinks(root)) {
      if (label !== null) labels.set(pathOf(href, path), label);
    }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
  }
  return labels;
}

interface NavigationPoint {
  readonly href: string;
  readonly label: string | null;
}

/** The links of the first list, which is the table of contents; landmarks and pages come after it. */
function navLinks(root: XmlElement): NavigationPoint[] {
  const navigation = descendants(root, 'nav');
  const table = navigation.find(({ attributes }) => attributes.get('epub:type') === 'toc') ?? navigation[0];
  if (table === undefined) return [];
  return descendants(table, 'a').map((link) => ({
    href: link.attributes.get('href') ?? '',
    label: lineOf(link),
  }));
}

function ncxPoints(root: XmlElement): NavigationPoint[] {
  const table = childAt(root, 'navMap');
  if (table === null) return [];
  return descendants(table, 'navPoint').map((point) => ({
    href: childAt(point, 'content')?.attributes.get('src') ?? '',
    label: lineOf(childAt(point, 'navLabel', 'text')),
  }));
}

/** In the order of the text. The guard of the parser bounds how deep this goes. */
function descendants(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    const within = descendants(child, name);
    return child.name === name ? [child, ...within] : within;
  });
}

/** Where a reference leads, by path within the archive; it can lead nowhere but into the archive. */
function pathOf(href: string, from: string): string {
  const [address = ''] = href.split('#');
  const parts = from.split('/').slice(0, -1);
  for (const part of decoded(address).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
