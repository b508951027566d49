import { isJsonLines, type JsonArticle, readJsonArticle } from '../../articles/json-lines.ts';
import type { FileItem, TextFormat } from '../file-reader.ts';
import { jsonEntries } from './json-entries.ts';
import { hasAny, jsonOutline } from './json-outline.ts';
import { isObject, type JsonObject, listOf, memberOf } from './plain-values.ts';

/** Under these, programs that answer in JSON put their lists. */
const LISTS: ReadonlySet<string> = new Set(
  'articles items entries data records results documents docs posts stories news rows hits response'.split(
    ' ',
  ),
);
// What holds one article and says something about it: search engines, document stores.
const WRAPPERS = ['_source', 'article', 'doc', 'document'] as const;
const DEEPEST = 4;

/** Articles as JSON, with the members that a line of JSON Lines has. */
export const JSON_ARTICLES: TextFormat = {
  name: 'JSON with articles',
  matches: (opening, name) => {
    const outline = jsonOutline(opening);
    // JSON Lines have a reader of their own.
    if (outline === null || outline.isSequence || /\.(?:jsonl|ndjson)$/i.test(name)) return false;
    if (hasAny(outline.entryKeys, 'title', 'text')) return true;
    return outline.rootKeys.size + outline.entryKeys.size > 0 && !isJsonLines(opening);
  },
  async *read(file) {
    for await (const entry of jsonEntries(file, LISTS)) {
      if ('refused' in entry) yield { kind: 'refused', name: entry.name, reason: entry.refused };
      else yield* articlesOf(entry.name, entry.value);
    }
  },
};

function articlesOf(name: string, value: unknown): FileItem[] {
  if (!isObject(value)) return [{ kind: 'refused', name, reason: 'it is no JSON object' }];
  const found = [...articlesIn(value, 0)];
  return found.length > 0 ? found : [{ kind: 'refused', name, reason: 'it has neither a text nor a title' }];
}

/** An article, what holds one, a list of them under a usual name, or articles by their ids. */
function* articlesIn(value: unknown, depth: number): Generator<FileItem> {
  if (!isObject(value) || depth > DEEPEST) return;
  const entry = readJsonArticle(value) ?? wrappedArticle(value);
  if (entry !== null) {
    yield { kind: 'article', ...entry };
    return;
  }
  const lists = Object.entries(value).filter(([name]) => LISTS.has(name));
  for (const [, member] of lists) {
    if (isObject(member)) yield* articlesIn(member, depth + 1);
    else for (const element of listOf(member)) yield* articlesIn(element, depth + 1);
  }
  if (lists.length > 0 || depth > 0) return;
  for (const member of Object.values(value)) {
    const byId = isObject(member) ? readJsonArticle(member) : null;
    if (byId !== null) yield { kind: 'article', ...byId };
  }
}

function wrappedArticle(value: JsonObject): JsonArticle | null {
  for (const name of WRAPPERS) {
    const inner = memberOf(value, name);
    const entry = isObject(inner) ? readJsonArticle(inner) : null;
    if (entry !== null) return entry;
  }
  return null;
}
