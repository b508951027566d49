import { isHtml } from '../articles/html-document.ts';
import { readDocument } from '../articles/read-document.ts';
import { ArchiveBudget } from './archive-budget.ts';
import { declaresOldEncoding, decodePage } from './decode-page.ts';
import { fileBytes, fileOpening } from './file-bytes.ts';
import {
  type FileItem,
  type PendingItem,
  type ReadOptions,
  type SourceFile,
  type TextFormat,
  UnreadableFile,
} from './file-reader.ts';
import { decodeOpening, wholeText } from './file-text.ts';
import { gzipContent, isGzip } from './gzip-file.ts';
import { JSON_LINES } from './json-lines-file.ts';
import { MARKDOWN } from './markdown-file.ts';
import { MHTML } from './mhtml-file.ts';
import { pageItem } from './page-item.ts';
import type { ReadContext } from './read-context.ts';
import { isWarc, readWarc } from './warc-file.ts';
import { readZip } from './zip-archive.ts';
import { isZip } from './zip-entries.ts';

/** Pages are refused above this by their own reader. */
const LARGEST_PAGE = 16 * 1024 * 1024;

/** Questions are asked about files alone: an archive may hold thousands. */
const NOT_ASKED = 'it is a table whose columns could not be told; import it without the archive around it';

export interface FileReading extends ReadOptions {
  /** Formats beside those that every file is looked at for, in order of how sure their marks are. */
  readonly formats?: readonly TextFormat[];
  /** So many items were dealt with already: they are left out, and where it can be they are not made again. */
  readonly skip?: number;
}

/**
 * Reads the articles of a file of any kind that is known, and tells the kind by its content: zip, EPUB, WACZ, WARC,
 * gzip, the text formats given, JSON Lines, MHTML, Markdown, HTML, dumps and plain text. Needs little memory whatever the
 * size. Never throws: what cannot be read is an item too. The same file always gives the same items. A question about
 * columns is none of them and does not count.
 */
export async function* readFile(file: SourceFile, reading: FileReading = {}): AsyncGenerator<FileItem> {
  const { formats = [], skip = 0, ...options } = reading;
  const context: ReadContext = {
    options,
    formats: [...formats, JSON_LINES, MHTML, MARKDOWN],
    budget: new ArchiveBudget(file.blob.size ?? Number.POSITIVE_INFINITY),
    readInner: readAny,
  };
  let left = skip;
  for await (const pending of readAny(file, context)) {
    if (typeof pending !== 'function' && pending.kind === 'columns-unknown') {
      yield pending;
      continue;
    }
    left -= 1;
    if (left < 0) yield typeof pending === 'function' ? made(pending, file.name) : pending;
  }
}

function made(make: () => FileItem, name: string): FileItem {
  try {
    return make();
  } catch (error) {
    return refusal(name, error);
  }
}

async function* readAny(file: SourceFile, context: ReadContext): AsyncGenerator<PendingItem> {
  try {
    for await (const item of readKind(file, context)) {
      const isQuestion = typeof item !== 'function' && item.kind === 'columns-unknown';
      yield isQuestion && file.depth > 0 ? { kind: 'refused', name: file.name, reason: NOT_ASKED } : item;
    }
  } catch (error) {
    yield refusal(file.name, error);
  }
}

function refusal(name: string, error: unknown): FileItem {
  const reason =
    error instanceof UnreadableFile ? error.message : 'it is damaged in a way that nobody foresaw';
  return { kind: 'refused', name, reason };
}

async function* readKind(file: SourceFile, context: ReadContext): AsyncGenerator<PendingItem> {
  const opening = await fileOpening(file);
  if (isZip(opening)) yield* readZip(file, context);
  else if (isGzip(opening)) yield* context.readInner(gzipContent(file, context.budget), context);
  else if (isWarc(opening)) yield* readWarc(file);
  else if (declaresOldEncoding(opening) && isHtml(decodePage(opening, null))) {
    const html = decodePage(await fileBytes(file, LARGEST_PAGE), null);
    yield () => pageItem(file.name, html, '');
  } else yield* readText(file, decodeOpening(opening), context);
}

async function* readText(
  file: SourceFile,
  opening: string,
  { formats, options }: ReadContext,
): AsyncGenerator<PendingItem> {
  const format = formats.find(({ matches }) => matches(opening, file.name));
  if (format !== undefined) {
    yield* format.read(file, options);
    return;
  }
  const text = await wholeText(file);
  if (isHtml(text)) {
    yield () => pageItem(file.name, text, '');
    return;
  }
  for (const { article, inputId } of readDocument(file.name, text).entries)
    yield { kind: 'article', article, inputId, inFile: true };
}
