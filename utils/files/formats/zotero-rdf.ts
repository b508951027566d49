import { htmlBlocks, type TextBlock } from '../../articles/html-blocks.ts';
import { type FileItem, type TextFormat, UnreadableFile } from '../file-reader.ts';
import { wholeText } from '../file-text.ts';
import { childAt, childrenOf, lineOf, parseXml, textOf, type XmlElement } from '../xml-tree.ts';
import { paragraphsOf } from './plain-values.ts';
import { entryItem } from './stated-entry.ts';
import { statedMoment } from './stated-moment.ts';

const ZOTERO = 'http://www.zotero.org/namespaces/export#';
// In bytes; libraries of ten thousand items have less.
const LARGEST = 48 * 1024 * 1024;
const NOTE = 'Memo';
/** What stands beside the items: files, folders, and the papers and journals that items are part of. */
const BESIDE: ReadonlySet<string> = new Set([
  'Attachment',
  'Collection',
  'Journal',
  'Periodical',
  'Newspaper',
  'Magazine',
  'Series',
  'Website',
]);

/** A library or collection as Zotero exports it in its own RDF: items with abstracts, and the reader's notes on them. */
export const ZOTERO_RDF: TextFormat = {
  name: 'Zotero RDF',
  matches: (opening) => opening.includes(ZOTERO) && /<(?:[\w-]+:)?RDF[\s>]/.test(opening),
  async *read(file) {
    const nodes = parseXml(await wholeText(file, LARGEST)).children.filter(
      (child) => typeof child !== 'string',
    );
    const byAddress = new Map<string, XmlElement>();
    for (const node of nodes) {
      const about = node.attributes.get('rdf:about');
      if (about !== undefined) byAddress.set(about, node);
    }
    const items = nodes.filter((node) => node.name !== NOTE && !isBeside(node));
    if (items.length === 0) throw new UnreadableFile('the library has no items');
    const noted = new Set(items.flatMap((item) => referencesOf(item, 'isReferencedBy')));
    for (const item of items) yield () => itemOf(item, byAddress);
    for (const note of nodes.filter((node) => node.name === NOTE))
      if (!noted.has(note.attributes.get('rdf:about') ?? ''))
        yield { kind: 'refused', name: noteName(note), reason: 'it is a note of its own, on no article' };
  },
};

function isBeside(node: XmlElement): boolean {
  const type = lineOf(childAt(node, 'itemType'));
  return type === 'attachment' || (type === null && BESIDE.has(node.name));
}

function itemOf(item: XmlElement, byAddress: ReadonlyMap<string, XmlElement>): FileItem {
  const about = item.attributes.get('rdf:about') ?? null;
  const title = lineOf(childAt(item, 'title'));
  const abstract = childAt(item, 'abstract');
  const notes = referencesOf(item, 'isReferencedBy').flatMap((address) => noteBlocks(byAddress.get(address)));
  return entryItem(
    title ?? about ?? 'an item without a title',
    {
      title,
      blocks: [
        ...(abstract === null
          ? []
          : paragraphsOf(textOf(abstract)).map((text) => ({ kind: 'body' as const, text }))),
        ...notes,
      ],
      outlet: containerOf(item, byAddress) ?? lineOf(childAt(item, 'publisher', 'Organization', 'name')),
      date: statedMoment(lineOf(childAt(item, 'date'))),
      author: peopleOf(childAt(item, 'authors') ?? childAt(item, 'directors') ?? childAt(item, 'editors')),
      url: lineOf(childAt(item, 'identifier', 'URI', 'value')) ?? about,
      tags: childrenOf(item, 'subject')
        .map(tagOf)
        .filter((tag) => tag !== null),
      language: lineOf(childAt(item, 'language')),
    },
    about,
  );
}

/** The addresses of the nodes that a property names. */
function referencesOf(item: XmlElement, property: string): string[] {
  return childrenOf(item, property)
    .map((reference) => reference.attributes.get('rdf:resource'))
    .filter((address) => address !== undefined);
}

/** The title of the paper, journal or site that an item is part of: within the item, or a node of its own. */
function containerOf(item: XmlElement, byAddress: ReadonlyMap<string, XmlElement>): string | null {
  const named = referencesOf(item, 'isPartOf').map((address) => byAddress.get(address));
  const within = childrenOf(item, 'isPartOf').flatMap((part) =>
    part.children.filter((child) => typeof child !== 'string'),
  );
  for (const container of [...within, ...named]) {
    const title = container === undefined ? null : lineOf(childAt(container, 'title'));
    if (title !== null) return title;
  }
  return null;
}

function peopleOf(list: XmlElement | null): string | null {
  const entries =
    list === null ? [] : childrenOf(list, 'Seq').flatMap((sequence) => childrenOf(sequence, 'li'));
  const names = entries.map((entry) => {
    const person = childAt(entry, 'Person');
    const given = person && (lineOf(childAt(person, 'givenName')) ?? lineOf(childAt(person, 'givenname')));
    return [given, lineOf(person && childAt(person, 'surname'))].filter((part) => part !== null).join(' ');
  });
  return names.filter((name) => name !== '').join(', ') || null;
}

/** A tag stands as text or, where a site gave it, in an element; call numbers of libraries are no tags. */
function tagOf(subject: XmlElement): string | null {
  const automatic = childAt(subject, 'AutomaticTag');
  if (automatic !== null) return lineOf(childAt(automatic, 'value'));
  return subject.children.some((child) => typeof child !== 'string') ? null : lineOf(subject);
}

/** Notes are HTML. They are the reader's words and do not speak for the article. */
function noteBlocks(note: XmlElement | undefined): TextBlock[] {
  const value = note === undefined ? null : childAt(note, 'value');
  if (value === null) return [];
  return htmlBlocks(textOf(value)).map(({ text }) => ({ kind: 'boilerplate', text }));
}

function noteName(note: XmlElement): string {
  return noteBlocks(note)[0]?.text.slice(0, 80) ?? 'a note';
}
