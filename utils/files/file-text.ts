import { decodeDocument, LARGEST_DOCUMENT } from '../articles/decode-document.ts';
import { bytePieces, fileBytes, fileOpening, OPENING_BYTES } from './file-bytes.ts';
import { type SourceFile, UnreadableFile } from './file-reader.ts';

/**
 * The first 64 KiB of a file as text, without a byte order mark. What is cut in two at the end is left out.
 * @throws UnreadableFile where the file is empty, binary, or text in an encoding other than UTF-8 and UTF-16
 */
export async function textOpening(file: SourceFile): Promise<string> {
  return decodeOpening(await fileOpening(file));
}

/** The same of bytes that were read already. */
export function decodeOpening(opening: Uint8Array): string {
  const cut = opening.length === OPENING_BYTES;
  return decode(cut ? opening.subarray(0, wholeCharacters(opening)) : opening);
}

/**
 * The text of a file, decoded piece by piece as {@link textOpening} decodes its beginning, so that files of any size
 * need little memory.
 * @throws UnreadableFile where the file cannot be read or is no text
 */
export async function* textPieces(file: SourceFile): AsyncGenerator<string> {
  const opening = await fileOpening(file);
  decodeOpening(opening);
  const decoder = new TextDecoder(encodingOf(opening));
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
      if (!tooLong) line += piece.slice(from, end);
      yield tooLong || line.length > longest ? null : withoutReturn(line);
      line = '';
      tooLong = false;
      from = end + 1;
    }
    if (!tooLong) line += piece.slice(from);
    if (line.length > longest) {
      line = '';
      tooLong = true;
    }
  }
  if (tooLong) yield null;
  else if (line !== '') yield withoutReturn(line);
}

/**
 * The whole text of a file.
 * @param most the most bytes that may be read at once, 64 MB unless told
 * @throws UnreadableFile where the file is larger, cannot be read or is no text
 */
export async function wholeText(file: SourceFile, most: number = LARGEST_DOCUMENT): Promise<string> {
  return decode(await fileBytes(file, most));
}

function decode(bytes: Uint8Array): string {
  const decoded = decodeDocument(bytes);
  if (!decoded.ok) throw new UnreadableFile(decoded.message);
  return decoded.content;
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

function encodingOf(start: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** Where the last character ends that is whole, of the beginning of a file that goes on. */
function wholeCharacters(bytes: Uint8Array): number {
  if (encodingOf(bytes) !== 'utf-8') return bytes.length;
  let end = bytes.length;
  // At most three bytes follow the first one of a character in UTF-8: 10xxxxxx.
  while (end > bytes.length - 3 && ((bytes[end - 1] ?? 0) & 0xc0) === 0x80) end -= 1;
  return end - 1;
}
