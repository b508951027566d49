import { readFileSync } from 'node:fs';
import type { Article } from '../../../../utils/articles/article.ts';
import type { FileItem, PendingItem, ReadOptions, TextFormat } from '../../../../utils/files/file-reader.ts';
import { textOpening } from '../../../../utils/files/file-text.ts';
import { TEXT_FORMATS } from '../../../../utils/files/formats/text-formats.ts';

export const SAMPLES = 'tests/fixtures/files/formats';

export function sample(name: string): string {
  return readFileSync(`${SAMPLES}/${name}`, 'utf8');
}

/** The first format that takes a text for its own. */
export function formatOf(name: string, content: string): TextFormat | undefined {
  const opening = content.slice(0, 60_000);
  return TEXT_FORMATS.find((format) => format.matches(opening, name));
}

/** All items that a format reads out of a text, in order. */
export async function readText(
  format: TextFormat,
  name: string,
  content: string,
  options: ReadOptions = {},
): Promise<FileItem[]> {
  const items: FileItem[] = [];
  const file = { name, blob: new Blob([content]), depth: 0 };
  for await (const item of format.read(file, options)) items.push(made(item));
  return items;
}

/** A sample read by the format that takes it: its articles and what was refused, as "name: reason". */
export async function readSample(name: string) {
  const blob = new Blob([readFileSync(`${SAMPLES}/${name}`)]);
  const opening = await textOpening({ name, blob, depth: 0 });
  const format = TEXT_FORMATS.find(({ matches }) => matches(opening, name));
  if (format === undefined) throw new Error(`no format takes ${name}`);
  const items: FileItem[] = [];
  for await (const item of format.read({ name, blob, depth: 0 }, {})) items.push(made(item));
  return { format: format.name, ...sorted(items) };
}

/** An item that is made when it is asked for. */
export function made(item: PendingItem): FileItem {
  return typeof item === 'function' ? item() : item;
}

export function sorted(items: readonly FileItem[]) {
  const articles = items.filter((item) => item.kind === 'article').map(({ article }) => article);
  const refused = items
    .filter((item) => item.kind === 'refused')
    .map(({ name, reason }) => `${name}: ${reason}`);
  return { articles, refused, ids: items.flatMap((item) => (item.kind === 'article' ? [item.inputId] : [])) };
}

/** "body: words" for each block of an article. */
export function blocksOf({ blocks, text }: Article): string[] {
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}
