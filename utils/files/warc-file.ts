import { AsyncIterReader, WARCParser, type WARCRecord } from 'warcio';
import { decodePage } from './decode-page.ts';
import { bytePieces } from './file-bytes.ts';
import { type PendingItem, type SourceFile, UnreadableFile } from './file-reader.ts';
import { pageItem } from './page-item.ts';

/** Headers of a record; more is not a web archive but something that never ends. */
const LONGEST_HEADERS = 1024 * 1024;

/** Larger pages are refused by the reader of pages too. */
const LARGEST_PAGE = 16 * 1024 * 1024;

/** Whether a file is a web archive (ISO 28500), by its first bytes. */
export function isWarc(opening: Uint8Array): boolean {
  return new TextDecoder().decode(opening.subarray(0, 5)) === 'WARC/';
}

/**
 * The pages of a web archive, each with the address that it was fetched from. Answers other than 200, revisits and
 * what is no HTML are passed over.
 *
 * When a page was fetched does not tell when it was written, so its date is its own or none.
 */
export async function* readWarc(file: SourceFile): AsyncGenerator<PendingItem> {
  let left = LONGEST_HEADERS;
  async function* source(): AsyncGenerator<Uint8Array> {
    for await (const piece of bytePieces(file)) {
      left -= piece.length;
      if (left < 0) throw new UnreadableFile('the web archive is damaged: a record’s headers never end');
      yield piece;
    }
  }
  const parser = new WARCParser(new AsyncIterReader(source(), null));
  for (;;) {
    const record = await parser.parse();
    if (record === null) return;
    if (record.warcType === undefined || !Number.isSafeInteger(record.warcContentLength))
      throw new UnreadableFile('the web archive is damaged; what came before was read');
    left = Number.POSITIVE_INFINITY;
    const item = await readRecord(file.name, record);
    if (item !== null) yield item;
    await record.skipFully();
    left = LONGEST_HEADERS;
  }
}

/** Null for what is no answer of a server: requests, metadata. */
async function readRecord(archive: string, record: WARCRecord): Promise<PendingItem | null> {
  switch (record.warcType) {
    case 'response':
    case 'resource':
    case 'revisit':
      break;
    default:
      return null;
  }
  const type = contentType(record);
  if (type === null || !/^(?:text\/html|application\/xhtml\+xml)\b/i.test(type))
    return { kind: 'passed-over' };
  const url = record.warcTargetURI ?? '';
  const name = url === '' ? archive : `${archive}: ${url.slice(0, 300)}`;
  const encoding = record.httpHeaders?.headers.get('content-encoding')?.trim().toLowerCase() ?? '';
  if (!['', 'identity', 'gzip', 'x-gzip', 'deflate'].includes(encoding))
    return { kind: 'refused', name, reason: `the page is packed in a way that cannot be read (${encoding})` };
  const bytes = await pageBytes(record);
  if (bytes === null) return { kind: 'refused', name, reason: 'the page is too large to be read' };
  return () => pageItem(name, decodePage(bytes, type), url);
}

/** What a page was served as; null where it was no page but an error, a redirect or the same as before. */
function contentType(record: WARCRecord): string | null {
  switch (record.warcType) {
    case 'response':
      return Number(record.httpHeaders?.statusCode) === 200
        ? (record.httpHeaders?.headers.get('content-type') ?? null)
        : null;
    case 'resource':
      return record.warcContentType ?? null;
    default:
      return null;
  }
}

async function pageBytes(record: WARCRecord): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of record) {
    length += piece.length;
    if (length > LARGEST_PAGE) return null;
    pieces.push(piece);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
