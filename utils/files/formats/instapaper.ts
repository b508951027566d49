import type { TextFormat } from '../file-reader.ts';
import { wholeText } from '../file-text.ts';
import { linkList } from './link-list.ts';
import { hasColumns, namedRows } from './listed-rows.ts';
import { paragraphsOf, textsOf } from './plain-values.ts';
import { realTitle } from './real-title.ts';
import { entryItem } from './stated-entry.ts';

/** Folders that Instapaper makes itself; the others are the reader's, and say what an article is about. */
const OWN_FOLDERS: ReadonlySet<string> = new Set(['unread', 'archive', 'starred']);

/**
 * Instapaper's export: `URL,Title,Selection,Folder,Timestamp`, and in newer ones `Tags` as a JSON list. `Selection` is what
 * the reader had selected on the page.
 */
export const INSTAPAPER: TextFormat = {
  name: 'Instapaper export',
  matches: (opening) => hasColumns(opening, ['url', 'title', 'selection', 'folder']),
  async *read(file) {
    for await (const { number, cell } of namedRows(file)) {
      const url = cell('url');
      const title = realTitle(cell('title'), url);
      const folder = cell('folder');
      yield entryItem(title ?? (url || `row ${number}`), {
        title,
        blocks: paragraphsOf(cell('selection')).map((text) => ({ kind: 'body', text })),
        url,
        tags: [...(OWN_FOLDERS.has(folder.toLowerCase()) ? [] : [folder]), ...listedTags(cell('tags'))],
      });
    }
  },
};

/** Instapaper's export as HTML: lists of links under the names of their folders. */
export const INSTAPAPER_HTML: TextFormat = {
  name: 'Instapaper export (HTML)',
  matches: (opening) => /<title>Instapaper: Export<\/title>/i.test(opening),
  async *read(file) {
    yield* linkList(await wholeText(file));
  },
};

function listedTags(json: string): string[] {
  try {
    return textsOf(JSON.parse(json));
  } catch {
    return [];
  }
}
