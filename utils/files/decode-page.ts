/** Where a page declares its encoding (HTML, 4.2.5.4: within the first 1024 bytes). */
const DECLARING_BYTES = 1024;

const DECLARED = /<meta\s[^>]{0,200}?charset\s*=\s*["']?([\w:.-]{1,40})/i;

/**
 * Decodes a page: by its byte order mark, by what it was served with, by what it declares, or as UTF-8 (HTML,
 * "determining the character encoding").
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
  const served = /charset\s*=\s*"?([\w:.-]{1,40})/i.exec(contentType ?? '')?.[1];
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARING_BYTES));
  return known(served) ?? known(DECLARED.exec(beginning)?.[1]) ?? 'utf-8';
}

/** The encoding's name where there is such a one. A page whose declaration can be read is not in UTF-16. */
function known(label: string | undefined): string | null {
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return null;
  }
}
