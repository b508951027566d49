import type { FileItem, TextFormat } from '../file-reader.ts';
import { wholeText } from '../file-text.ts';
import { jsonEntries } from './json-entries.ts';
import { hasAll, jsonOutline } from './json-outline.ts';
import { linkList } from './link-list.ts';
import { hasColumns, namedRows } from './listed-rows.ts';
import { listOf, memberOf, paragraphsOf, textOrNull } from './plain-values.ts';
import { realTitle } from './real-title.ts';
import { entryItem } from './stated-entry.ts';

/**
 * Pocket's last export (2025): `title,url,time_added,tags,status`, tags parted by "|". It holds no texts, and the time
 * at which an article was added is no date of the article.
 */
export const POCKET: TextFormat = {
  name: 'Pocket export',
  matches: (opening) => hasColumns(opening, ['title', 'url', 'time_added', 'tags']),
  async *read(file) {
    for await (const { number, cell } of namedRows(file)) {
      const url = cell('url');
      const title = realTitle(cell('title'), url);
      yield entryItem(title ?? (url || `row ${number}`), {
        title,
        blocks: [],
        url,
        tags: cell('tags').split('|'),
      });
    }
  },
};

/** Pocket's older export, `ril_export.html`: lists of links with `time_added` and `tags`. */
export const POCKET_HTML: TextFormat = {
  name: 'Pocket export (HTML)',
  matches: (opening) => /<title>Pocket Export<\/title>/i.test(opening),
  async *read(file) {
    yield* linkList(await wholeText(file));
  },
};

/** The passages that a reader marked in Pocket, beside the lists in its export of 2025: `annotations/part_….json`. */
export const POCKET_HIGHLIGHTS: TextFormat = {
  name: 'Pocket highlights',
  matches: (opening) => {
    const outline = jsonOutline(opening);
    return outline?.root === 'list' && hasAll(outline.entryKeys, 'url', 'title', 'highlights');
  },
  async *read(file) {
    for await (const entry of jsonEntries(file, new Set())) {
      if ('refused' in entry) yield { kind: 'refused', name: entry.name, reason: entry.refused };
      else yield () => markedArticle(entry.name, entry.value);
    }
  },
};

function markedArticle(name: string, value: unknown): FileItem {
  const url = textOrNull(memberOf(value, 'url')) ?? '';
  const title = realTitle(textOrNull(memberOf(value, 'title')) ?? '', url);
  const quotes = listOf(memberOf(value, 'highlights')).map((one) => textOrNull(memberOf(one, 'quote')) ?? '');
  const blocks = quotes.flatMap(paragraphsOf).map((text) => ({ kind: 'body' as const, text }));
  return entryItem(title ?? (url || name), { title, blocks, url });
}
