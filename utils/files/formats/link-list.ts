import { parseHtml } from '../../articles/parse-html.ts';
import { type FileItem, UnreadableFile } from '../file-reader.ts';
import { realTitle } from './real-title.ts';
import { entryItem } from './stated-entry.ts';

/**
 * The links of a reading list that was exported as HTML, each an article of its title alone.
 * @throws UnreadableFile where the list is empty, too large or nested too deeply
 */
export function* linkList(html: string): Generator<FileItem> {
  const parsed = parseHtml(html);
  if (!parsed.ok) throw new UnreadableFile(parsed.message);
  const links = [...parsed.document.querySelectorAll('a[href]')];
  if (links.length === 0) throw new UnreadableFile('the list has no entries');
  for (const link of links) {
    const url = link.getAttribute('href') ?? '';
    const title = realTitle(link.textContent ?? '', url);
    const tags = (link.getAttribute('tags') ?? '').split(',');
    yield entryItem(title ?? url, { title, blocks: [], url, tags });
  }
}
