/** Where a page declares its encoding (HTML, 4.2.5.4: within the first 1024 bytes). */
const DECLARING_BYTES = 1024;

const XML_DECLARED = /^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([\w:.-]{1,40})/;
const DECLARED = /<meta\s[^>]{0,200}?charset\s*=\s*["']?([\w:.-]{1,40})/i;

/**
 * Decodes a page or feed: by its byte order mark, by what it was served with, by what it declares, or as UTF-8 (HTML,
 * "determining the character encoding"). Bytes that are wrong in it become U+FFFD.
 * @param contentType the header that it was served with, where that is known
 */
export function decodePage(bytes: Uint8Array, contentType: string | null): string {
  return new TextDecoder(encodingOf(bytes, contentType)).decode(bytes);
}

/** Whether a page declares another encoding than UTF-8. */
export function declaresOldEncoding(bytes: Uint8Array): boolean {
  return encodingOf(bytes, null) !== 'utf-8';
}

function encodingOf(bytes: Uint8Array, contentType: string | null): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  const served = /charset\s*=\s*["']?([\w:.-]{1,40})/i.exec(contentType ?? '')?.[1];
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARING_BYTES));
  const declared = known((XML_DECLARED.exec(beginning) ?? DECLARED.exec(beginning))?.[1]);
  // Whoever could read this in single bytes did not write it in pairs of them.
  return known(served) ?? (declared?.startsWith('utf-16') ? 'utf-8' : declared) ?? 'utf-8';
}

/** The encoding's name where there is such a one. */
function known(label: string | undefined): string | null {
  if (label === undefined) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
