/** The text of a file, or why it cannot be read, in words for a person. */
export type DecodedDocument =
  | { readonly ok: true; readonly content: string }
  | { readonly ok: false; readonly message: string };

/** Larger files are refused: 64 MB. */
export const LARGEST_DOCUMENT = 64 * 1024 * 1024;

// A sample is enough to tell text from an image or an archive.
const SAMPLE = 64 * 1024;

/**
 * Decodes a file's bytes: UTF-8, or UTF-16 where a byte order mark says so. The mark itself is kept out of the text.
 * Binary data and files over {@link LARGEST_DOCUMENT} are refused with a message; single bytes that are not UTF-8
 * become U+FFFD, as decoders in browsers do.
 */
export function decodeDocument(bytes: Uint8Array): DecodedDocument {
  if (bytes.length > LARGEST_DOCUMENT) {
    const megabytes = Math.ceil(bytes.length / (1024 * 1024));
    return refuse(`the file is too large: ${megabytes} MB, at most 64 MB can be read at once`);
  }
  if (bytes.length === 0) return refuse('the file is empty');
  const encoding = utf16Encoding(bytes);
  if (encoding) return accept(new TextDecoder(encoding).decode(bytes));
  if (looksBinary(bytes.subarray(0, SAMPLE))) return refuse('the file is binary data, not text');
  const content = new TextDecoder('utf-8').decode(bytes);
  if (isMostlyUnreadable(content)) return refuse('the file is not UTF-8 text');
  return accept(content);
}

function accept(content: string): DecodedDocument {
  return content.trim() === '' ? refuse('the file holds no text') : { ok: true, content };
}

function refuse(message: string): DecodedDocument {
  return { ok: false, message };
}

function utf16Encoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Text holds no NUL and hardly any other control character but tab, line feed, form feed, carriage return, escape. */
function looksBinary(sample: Uint8Array): boolean {
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls += 1;
  }
  return controls > sample.length * 0.02;
}

/** Beyond one replaced character in twenty, the bytes were something else, not a slip in a text. */
function isMostlyUnreadable(content: string): boolean {
  const sample = content.slice(0, SAMPLE);
  let replaced = 0;
  for (let at = sample.indexOf('\ufffd'); at >= 0; at = sample.indexOf('\ufffd', at + 1)) replaced += 1;
  return replaced > sample.length * 0.05;
}
