import { htmlBlocks, type TextBlock } from '../../articles/html-blocks.ts';
import type { FileItem, TextFormat } from '../file-reader.ts';
import { jsonEntries } from './json-entries.ts';
import { hasAny, type JsonOutline, jsonOutline } from './json-outline.ts';
import { isObject, type JsonObject, listOf, memberOf, paragraphsOf, textOrNull } from './plain-values.ts';
import { whyUnusable } from './publication-status.ts';
import { entryItem } from './stated-entry.ts';
import { statedMoment } from './stated-moment.ts';
import { writersOf } from './writers.ts';

/**
 * News items as IPTC's ninjs holds them, one a file or many in a list. Versions 1.0 to 1.8 write `headline` and
 * `body_…`, 2.x lists `headlines` and `bodies`, and 3.x the same with capitals in the names: `versionCreated`.
 */
export const NINJS: TextFormat = {
  name: 'IPTC ninjs',
  matches: (opening) => {
    const outline = jsonOutline(opening);
    return outline !== null && namesOf(outline).some((names) => isNinjs(names));
  },
  async *read(file) {
    for await (const entry of jsonEntries(file, new Set(['items', 'data', '_items']))) {
      if ('refused' in entry) yield { kind: 'refused', name: entry.name, reason: entry.refused };
      else yield () => itemOf(entry.name, entry.value);
    }
  },
};

function namesOf({ rootKeys, entryKeys }: JsonOutline): Set<string>[] {
  return [rootKeys, entryKeys].map((keys) => new Set([...keys].map((key) => key.toLowerCase())));
}

/** "uri" is the only member that every version asks for. */
function isNinjs(names: ReadonlySet<string>): boolean {
  const hasText = [...names].some((name) => /^(?:headlines?|bod(?:y|ies)|descriptions?)(?:_|$)/.test(name));
  const isVersioned = hasAny(
    names,
    'versioncreated',
    'firstcreated',
    'contentcreated',
    'pubstatus',
    'copyrightholder',
    'copyrightnotice',
    'representationtype',
    'renditions',
    'associations',
    'bodies',
  );
  return (
    names.has('uri') &&
    ((hasText && (isVersioned || names.has('type'))) || (isVersioned && names.has('type')))
  );
}

function itemOf(name: string, value: unknown): FileItem {
  if (!isObject(value)) return { kind: 'refused', name, reason: 'it is no JSON object' };
  const item = lowerCaseNames(value);
  const uri = textOrNull(item.get('uri'));
  const title = headlineOf(item);
  const unusable = whyUnusable(textOrNull(item.get('pubstatus')));
  if (unusable !== null) return { kind: 'refused', name: title ?? uri ?? name, reason: unusable };
  const type = textOrNull(item.get('type'))?.toLowerCase() ?? 'text';
  const blocks = bodyOf(item);
  if (MEDIA.has(type) || (type === 'composite' && blocks.length === 0))
    return { kind: 'refused', name: title ?? uri ?? name, reason: `it is of type ${type}, no text` };
  return entryItem(
    title ?? uri ?? name,
    {
      title,
      blocks,
      outlet:
        textOrNull(item.get('copyrightholder')) ??
        firstName(item.get('infosource'), 'provider') ??
        firstName(item.get('infosources'), 'provider'),
      date:
        [item.get('versioncreated'), item.get('firstcreated'), item.get('contentcreated')]
          .map(statedMoment)
          .find((date) => date !== null) ?? null,
      author: authorOf(item),
      url: textOrNull(item.get('link')) ?? uri,
      tags: [...listOf(item.get('subject')), ...listOf(item.get('subjects'))]
        .map((subject) => textOrNull(memberOf(subject, 'name')))
        .filter((tag) => tag !== null),
      language: textOrNull(item.get('language')),
    },
    uri,
  );
}

const MEDIA: ReadonlySet<string> = new Set([
  'picture',
  'audio',
  'video',
  'graphic',
  'animated',
  'component',
  'event',
  'planning',
]);

type Names = ReadonlyMap<string, unknown>;

/** Members by their names in small letters, which are then the same in all versions. */
function lowerCaseNames(value: JsonObject): Names {
  return new Map(Object.entries(value).map(([name, member]) => [name.toLowerCase(), member]));
}

function headlineOf(item: Names): string | null {
  const listed = listOf(item.get('headlines'));
  const main = listed.find((one) => memberOf(one, 'role') === 'main') ?? listed[0];
  return (
    textOrNull(item.get('headline')) ??
    textOrNull(item.get('headline_main')) ??
    textOrNull(memberOf(main, 'value')) ??
    textOrNull([...item].find(([name]) => name.startsWith('headline_'))?.[1])
  );
}

interface Body {
  readonly text: string;
  readonly isHtml: boolean;
}

/** One body, though an item may hold the same text several times: with markup first, since that tells paragraphs. */
function bodyOf(item: Names): TextBlock[] {
  const bodies = [...item].flatMap(([name, value]) => {
    if (name === 'bodies') return listOf(value).map(listedBody);
    const text = /^body(?:_|$)/.test(name) ? textOrNull(value) : null;
    return text === null ? [] : [{ text, isHtml: MARKUP.test(name) || looksLikeHtml(text) }];
  });
  const held = bodies.filter((body) => body !== null);
  const body: Body | undefined = held.find(({ isHtml }) => isHtml) ?? held[0];
  if (body === undefined) return [];
  return body.isHtml
    ? htmlBlocks(body.text)
    : paragraphsOf(body.text).map((text) => ({ kind: 'body', text }));
}

const MARKUP = /html|xml|nitf/i;

function listedBody(value: unknown): Body | null {
  const text = textOrNull(memberOf(value, 'value'));
  const type = memberOf(value, 'contenttype') ?? memberOf(value, 'contentType');
  return text === null
    ? null
    : { text, isHtml: typeof type === 'string' ? MARKUP.test(type) : looksLikeHtml(text) };
}

function looksLikeHtml(text: string): boolean {
  return /^\s*<[a-z!]/i.test(text);
}

function authorOf(item: Names): string | null {
  const listed = listOf(item.get('bylines'))
    .map((byline) => textOrNull(memberOf(byline, 'value')) ?? textOrNull(memberOf(byline, 'byline')))
    .find((byline) => byline !== null);
  return writersOf(textOrNull(item.get('by')) ?? textOrNull(item.get('byline')) ?? listed ?? null);
}

function firstName(sources: unknown, role: string): string | null {
  const list = listOf(sources);
  const source = list.find((one) => memberOf(one, 'role') === role) ?? list[0];
  return textOrNull(memberOf(source, 'name')) ?? textOrNull(memberOf(source, 'literal'));
}
