import { decodeDocument, LARGEST_DOCUMENT } from '../articles/decode-document.ts';
import { type SourceFile, UnreadableFile } from './file-reader.ts';

/** How much of a file tells what it is. */
export const OPENING_BYTES = 64 * 1024;

/**
 * The first 64 KiB of a file as text, without a byte order mark. What is cut in two at the end is left out.
 * @throws UnreadableFile where the file is empty, binary, or text in an encoding other than UTF-8 and UTF-16
 */
export async function textOpening(file: SourceFile): Promise<string> {
  const bytes = await bytesOf(file.blob.slice(0, OPENING_BYTES));
  const decoded = decodeDocument(bytes.subarray(0, wholeCharacters(bytes, file.blob.size)));
  if (!decoded.ok) throw new UnreadableFile(decoded.message);
  return decoded.content;
}

/**
 * The text of a file, decoded piece by piece as {@link textOpening} decodes its beginning, so that files of any size
 * need little memory.
 * @throws UnreadableFile where the file cannot be read or is no text
 */
export async function* textPieces(file: SourceFile): AsyncGenerator<string> {
  await textOpening(file);
  const start = await bytesOf(file.blob.slice(0, 2));
  const decoder = new TextDecoder(encodingOf(start));
  for await (const piece of bytePieces(file)) {
    const text = decoder.decode(piece, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

/**
 * The lines of a file without their ends, however large the file is. A line longer than `longest` characters is given
 * as null.
 * @throws UnreadableFile where the file cannot be read or is no text
 */
export async function* textLines(file: SourceFile, longest: number): AsyncGenerator<string | null> {
  let line = '';
  let tooLong = false;
  for await (const piece of textPieces(file)) {
    let from = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', from)) {
      line += piece.slice(from, end);
      yield tooLong || line.length > longest ? null : line;
      line = '';
      tooLong = false;
      from = end + 1;
    }
    line += piece.slice(from);
    if (line.length > longest) {
      line = '';
      tooLong = true;
    }
  }
  if (line !== '' || tooLong) yield tooLong ? null : line;
}

/**
 * The whole text of a file.
 * @param most the most bytes that may be read at once, 64 MB unless told
 * @throws UnreadableFile where the file is larger, cannot be read or is no text
 */
export async function wholeText(file: SourceFile, most: number = LARGEST_DOCUMENT): Promise<string> {
  if (file.blob.size > most) {
    throw new UnreadableFile(
      `the file is too large: ${megabytes(file.blob.size)} MB, at most ${megabytes(most)} MB can be read at once`,
    );
  }
  const decoded = decodeDocument(await bytesOf(file.blob));
  if (!decoded.ok) throw new UnreadableFile(decoded.message);
  count(file, file.blob.size);
  return decoded.content;
}

/**
 * The bytes of a file in pieces, counted.
 * @throws UnreadableFile where the file cannot be opened any more
 */
export async function* bytePieces(file: SourceFile): AsyncGenerator<Uint8Array> {
  const reader = file.blob.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(unopened);
      if (done) return;
      count(file, value.length);
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** Says that so many more bytes of the file are dealt with. */
function count(file: SourceFile, bytes: number): void {
  if (file.meter !== undefined) file.meter.bytes += bytes;
}

async function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer().catch(unopened));
}

function unopened(): never {
  throw new UnreadableFile('the file could not be opened: it was moved or changed meanwhile');
}

function encodingOf(start: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** Where the last character ends that is whole, of the beginning of a file that goes on. */
function wholeCharacters(bytes: Uint8Array, size: number): number {
  if (bytes.length >= size || encodingOf(bytes) !== 'utf-8') return bytes.length;
  let end = bytes.length;
  // At most three bytes follow the first one of a character in UTF-8: 10xxxxxx.
  while (end > bytes.length - 3 && ((bytes[end - 1] ?? 0) & 0xc0) === 0x80) end -= 1;
  return end - 1;
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / (1024 * 1024));
}
