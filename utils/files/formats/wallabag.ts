import { htmlBlocks } from '../../articles/html-blocks.ts';
import type { FileItem, TextFormat } from '../file-reader.ts';
import { jsonEntries } from './json-entries.ts';
import { hasAll, hasAny, jsonOutline } from './json-outline.ts';
import { idOf, isObject, memberOf, textOrNull, textsOf } from './plain-values.ts';
import { entryItem } from './stated-entry.ts';
import { statedMoment } from './stated-moment.ts';

/** What Wallabag writes into an entry whose page it could not read. */
const NOT_FETCHED = /^\s*(?:<p>)?\s*wallabag can['’]t retrieve contents for this article/i;

/** Wallabag 2's export as JSON: a list of entries whose `content` is HTML. The time of saving is no date of theirs. */
export const WALLABAG: TextFormat = {
  name: 'Wallabag export',
  matches: (opening) => {
    const outline = jsonOutline(opening);
    return (
      outline?.root === 'list' &&
      hasAll(outline.entryKeys, 'url') &&
      hasAny(outline.entryKeys, 'is_archived', 'is_starred', 'hashed_url') &&
      !outline.entryKeys.has('time_added')
    );
  },
  async *read(file) {
    for await (const entry of jsonEntries(file, new Set())) {
      if ('refused' in entry) yield { kind: 'refused', name: entry.name, reason: entry.refused };
      else yield () => itemOf(entry.name, entry.value);
    }
  },
};

function itemOf(name: string, value: unknown): FileItem {
  if (!isObject(value)) return { kind: 'refused', name, reason: 'it is no JSON object' };
  const title = textOrNull(memberOf(value, 'title'));
  const content = textOrNull(memberOf(value, 'content')) ?? '';
  return entryItem(
    title ?? name,
    {
      title,
      blocks: NOT_FETCHED.test(content) ? [] : htmlBlocks(content),
      outlet: textOrNull(memberOf(value, 'domain_name')),
      date: statedMoment(memberOf(value, 'published_at')),
      author: textsOf(memberOf(value, 'published_by')).join(', '),
      url: textOrNull(memberOf(value, 'url')),
      tags: textsOf(memberOf(value, 'tags')),
      language: textOrNull(memberOf(value, 'language')),
    },
    idOf(memberOf(value, 'id')),
  );
}
