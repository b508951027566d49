import type { TextFormat } from '../file-reader.ts';
import { wholeText } from '../file-text.ts';
import { linkList } from './link-list.ts';
import { hasColumns, namedRows } from './listed-rows.ts';
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
