import { ByteWriter } from './byte-writer.ts';

// Each UTF-16 code unit of a term is written as UTF-8 writes a character of that number (CESU-8, Unicode Technical
// Report 26). Bytes then stand in the same order as code units, and halves of surrogate pairs survive.

/** Writes a term, in one to three bytes a code unit. */
export function writeTerm(writer: ByteWriter, term: string): void {
  for (let at = 0; at < term.length; at += 1) {
    const unit = term.charCodeAt(at);
    if (unit < 0x80) {
      writer.byte(unit);
    } else if (unit < 0x800) {
      writer.byte(0xc0 | (unit >>> 6));
      writer.byte(0x80 | (unit & 0x3f));
    } else {
      writer.byte(0xe0 | (unit >>> 12));
      writer.byte(0x80 | ((unit >>> 6) & 0x3f));
      writer.byte(0x80 | (unit & 0x3f));
    }
  }
}

/** A term as {@link writeTerm} writes it. */
export function termBytes(term: string): Uint8Array {
  const writer = new ByteWriter();
  writeTerm(writer, term);
  return writer.written;
}

/** Reads a term out of the bytes before `end`. */
export function readTerm(bytes: Uint8Array, start: number, end: number): string {
  let term = '';
  let at = start;
  while (at < end) {
    const first = bytes[at++] ?? 0;
    let unit = first;
    if (first >= 0xe0) {
      unit = ((first & 0x0f) << 12) | (((bytes[at] ?? 0) & 0x3f) << 6) | ((bytes[at + 1] ?? 0) & 0x3f);
      at += 2;
    } else if (first >= 0x80) {
      unit = ((first & 0x1f) << 6) | ((bytes[at] ?? 0) & 0x3f);
      at += 1;
    }
    term += String.fromCharCode(unit);
  }
  return term;
}
