import { isBesideArticles, isPageName, savedPageParts } from './beside-articles.ts';
import { isEpub, readEpub } from './epub-file.ts';
import { type FileItem, type PendingItem, type SourceFile, UnreadableFile } from './file-reader.ts';
import type { ReadContext } from './read-context.ts';
import { entryFile, type OpenZip, openZip, type ZipEntry, zipEntries } from './zip-entries.ts';

/**
 * The articles of a zip archive: a book (EPUB), a packed web archive (WACZ), or files of whatever kind. What belongs
 * to saved pages or is no text is passed over; an entry that cannot be read is refused, and the others are read.
 */
export async function* readZip(file: SourceFile, context: ReadContext): AsyncGenerator<PendingItem> {
  const zip = await openZip(file, context.budget);
  if (isEpub(zip.paths)) yield* readEpub(zip, context);
  else if (isWacz(zip.paths)) yield* readEntries(zip, context, (path) => !isWarcOfWacz(path));
  else {
    const isPart = savedPageParts(new Set([...zip.paths].filter(isPageName)));
    yield* readEntries(zip, context, (path) => isPart(path) || isBesideArticles(path));
  }
  if (file.meter !== undefined) file.meter.bytes = file.blob.size ?? file.meter.bytes;
}

/** A web archive in a zip: "datapackage.json" and WARC files in the folder "archive" (WACZ 1.1.1). */
function isWacz(names: ReadonlySet<string>): boolean {
  return names.has('datapackage.json') && [...names].some(isWarcOfWacz);
}

function isWarcOfWacz(path: string): boolean {
  return /^archive\/[^/]+\.warc(?:\.gz)?$/i.test(path);
}

async function* readEntries(
  zip: OpenZip,
  context: ReadContext,
  isBeside: (path: string) => boolean,
): AsyncGenerator<PendingItem> {
  const { file } = zip;
  for await (const entry of zipEntries(zip, context.budget)) {
    if (isBeside(entry.path)) continue;
    const before = file.meter?.bytes ?? 0;
    yield* readEntry(entry, file, context);
    if (file.meter !== undefined) file.meter.bytes = before + entry.packed;
  }
}

async function* readEntry(
  entry: ZipEntry,
  archive: SourceFile,
  context: ReadContext,
): AsyncGenerator<PendingItem> {
  const name = `${archive.name}/${entry.path}`;
  if (entry.path.split('/').includes('..') || /^(?:\/|[a-z]:)/i.test(entry.path)) {
    yield refuse(name, 'its name leads out of the archive');
  } else if (entry.encrypted) {
    yield refuse(name, 'it is locked with a password; unpack it first');
  } else {
    try {
      yield* context.readInner(await entryFile(entry, archive), context);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      yield refuse(name, error.message);
    }
  }
}

function refuse(name: string, reason: string): FileItem {
  return { kind: 'refused', name, reason };
}
