import type { FileItem } from '../../../utils/files/file-reader.ts';
import { type FileReading, readFile } from '../../../utils/files/read-file.ts';

/** All items of a file. */
export async function readAll(
  name: string,
  content: Blob | string | Uint8Array,
  reading: FileReading = {},
): Promise<FileItem[]> {
  const blob =
    content instanceof Blob ? content : new Blob([typeof content === 'string' ? content : content.slice()]);
  const items: FileItem[] = [];
  for await (const item of readFile({ name, blob, depth: 0 }, reading)) items.push(item);
  return items;
}

/** What became of each: an article's title, a refusal with its reason, or its kind. */
export function told(items: readonly FileItem[]): string[] {
  return items.map((item) => tell(item));
}

function tell(item: FileItem): string {
  switch (item.kind) {
    case 'article':
      return `${item.article.kind}: ${item.article.title ?? item.article.text.slice(0, 40)}`;
    case 'refused':
      return `${item.name}: ${item.reason}`;
    case 'passed-over':
    case 'columns-unknown':
      return item.kind;
  }
}
