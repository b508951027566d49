import { type FileItem, type TextFormat, UnreadableFile } from '../file-reader.ts';
import { wholeText } from '../file-text.ts';
import { childAt, childrenOf, lineOf, parseXml, textOf, type XmlElement } from '../xml-tree.ts';
import { newsContent } from './newsml-content.ts';
import { whyUnusable } from './publication-status.ts';
import { entryItem } from './stated-entry.ts';
import { statedMoment } from './stated-moment.ts';
import { writersOf } from './writers.ts';

const NAR = 'http://iptc.org/std/nar/2006-10-01/';
const ITEMS = [
  'newsItem',
  'packageItem',
  'conceptItem',
  'knowledgeItem',
  'planningItem',
  'catalogItem',
  'hopItem',
];
// In bytes. Messages with hundreds of items have a tenth of this.
const LARGEST = 32 * 1024 * 1024;

/** News items of IPTC NewsML-G2 (2.x): one, a package, or a `newsMessage` with many. */
export const NEWSML_G2: TextFormat = {
  name: 'IPTC NewsML-G2',
  matches: (opening) =>
    opening.includes(NAR) &&
    /<(?:[\w-]+:)?(?:newsItem|newsMessage|packageItem|conceptItem|knowledgeItem|planningItem)[\s>]/.test(
      opening,
    ),
  async *read(file) {
    const root = parseXml(await wholeText(file, LARGEST));
    const items =
      root.name === 'newsMessage'
        ? childrenOf(root, 'itemSet').flatMap((set) => childrenOf(set, ...ITEMS))
        : [root];
    if (items.length === 0) throw new UnreadableFile('the message holds no news items');
    for (const item of items) yield () => itemOf(item);
  },
};

function itemOf(item: XmlElement): FileItem {
  const meta = childAt(item, 'itemMeta');
  const about = childAt(item, 'contentMeta');
  const guid = item.attributes.get('guid') ?? null;
  const content = newsContent(childAt(item, 'contentSet'));
  const title =
    lineOf(about === null ? null : childAt(about, 'headline')) ??
    content.title ??
    lineOf(meta && childAt(meta, 'title'));
  const name = title ?? guid ?? 'an item';
  const reason = whyNot(item, meta);
  if (reason !== null) return { kind: 'refused', name, reason };
  return entryItem(
    name,
    {
      title,
      blocks: content.blocks,
      outlet:
        partyName(childAt(item, 'rightsInfo', 'copyrightHolder')) ??
        partyName(meta && childAt(meta, 'provider')),
      date:
        ['versionCreated', 'firstCreated']
          .map((one) => statedMoment(lineOf(meta && childAt(meta, one))))
          .find((date) => date !== null) ?? null,
      author: writersOf(
        lineOf(about && childAt(about, 'by')) ??
          partyName(about && childAt(about, 'creator')) ??
          content.author,
      ),
      url: guid,
      tags: (about === null ? [] : childrenOf(about, 'subject', 'keyword'))
        .map((subject) => (subject.name === 'keyword' ? lineOf(subject) : lineOf(childAt(subject, 'name'))))
        .filter((tag) => tag !== null),
      language:
        (about && childAt(about, 'language')?.attributes.get('tag')) ??
        item.attributes.get('xml:lang') ??
        null,
    },
    guid,
  );
}

const MEDIA = new Set(['picture', 'graphic', 'video', 'audio', 'animated', 'component']);

/** Why an item is no article for the corpus; null where it is one. */
function whyNot(item: XmlElement, meta: XmlElement | null): string | null {
  const unusable = whyUnusable(codeOf(meta && childAt(meta, 'pubStatus')));
  if (unusable !== null) return unusable;
  if (item.name === 'packageItem')
    return `it is a package: it names ${referencesIn(item)} other items and holds no text of its own`;
  if (item.name !== 'newsItem' || item.space !== NAR) return 'it is no news item';
  const type = codeOf(meta && childAt(meta, 'itemClass')) ?? 'text';
  return MEDIA.has(type) ? `it is of the class ${type}, no text` : null;
}

function referencesIn(element: XmlElement): number {
  let count = 0;
  for (const child of element.children)
    if (typeof child !== 'string') count += child.name === 'itemRef' ? 1 : referencesIn(child);
  return count;
}

/** The last part of a code: "usable" of "stat:usable" and of ".../pubstatusg2/usable". */
function codeOf(element: XmlElement | null): string | null {
  const code = element?.attributes.get('qcode') ?? element?.attributes.get('uri') ?? null;
  return code === null ? null : (code.split(/[:/]/).at(-1)?.toLowerCase() ?? null);
}

/** A party by its name, or else by what stands for it. */
function partyName(party: XmlElement | null): string | null {
  if (party === null) return null;
  const code = party.attributes.get('literal') ?? party.attributes.get('qcode')?.split(':').at(-1) ?? null;
  return lineOf(childAt(party, 'name')) ?? (code || (textOf(party).trim() === '' ? null : lineOf(party)));
}
