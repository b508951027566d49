import { decodePage } from './decode-page.ts';
import { type FileItem, type TextFormat, UnreadableFile } from './file-reader.ts';
import { wholeText } from './file-text.ts';
import { pageItem } from './page-item.ts';

/** Images come along in it; the text alone is a hundredth. */
const LARGEST = 64 * 1024 * 1024;

/** Headers of a message and of its parts are shorter. */
const LONGEST_HEADERS = 16_384;

/** A page in a single file, as Chromium saves it (MHTML, RFC 2557). */
export const MHTML: TextFormat = {
  name: 'MHTML page',
  matches: (opening) => {
    const { headers } = headersAt(opening, 0);
    return headers.has('mime-version') && /^multipart\/related\b/i.test(headers.get('content-type') ?? '');
  },
  async *read(file) {
    const text = await wholeText(file, LARGEST);
    yield () => readMhtml(file.name, text);
  },
};

function readMhtml(name: string, text: string): FileItem {
  const message = headersAt(text, 0);
  const boundary = /boundary="?([^";]{1,100})"?/i.exec(message.headers.get('content-type') ?? '')?.[1];
  const page = boundary === undefined ? null : firstPage(text, `--${boundary}`, message.end);
  if (page === null) throw new UnreadableFile('there is no page in it');
  const address =
    message.headers.get('snapshot-content-location') ?? page.headers.get('content-location') ?? '';
  const html = decodePage(decodePart(page), page.headers.get('content-type') ?? null);
  return pageItem(name, html, /^https?:/i.test(address) ? address : '');
}

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** The page stands before what belongs to it. */
function firstPage(text: string, delimiter: string, from: number): Part | null {
  for (let at = text.indexOf(delimiter, from); at >= 0; ) {
    const start = text.indexOf('\n', at) + 1;
    const next = text.indexOf(delimiter, at + delimiter.length);
    if (start === 0 || text.startsWith('--', at + delimiter.length)) return null;
    const { headers, end } = headersAt(text, start);
    if (/^(?:text\/html|application\/xhtml\+xml)\b/i.test(headers.get('content-type') ?? ''))
      return { headers, body: text.slice(end, next < 0 ? text.length : next) };
    at = next;
  }
  return null;
}

/** Headers by their names in small letters, up to the empty line; continued lines are joined. */
function headersAt(
  text: string,
  from: number,
): { readonly headers: Map<string, string>; readonly end: number } {
  const opening = text.slice(from, from + LONGEST_HEADERS);
  const empty = /\r?\n\r?\n/.exec(opening);
  const headers = new Map<string, string>();
  if (empty === null) return { headers, end: text.length };
  for (const line of opening
    .slice(0, empty.index)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, end: from + empty.index + empty[0].length };
}

function decodePart({ headers, body }: Part): Uint8Array {
  switch (headers.get('content-transfer-encoding')?.toLowerCase()) {
    case 'quoted-printable':
      return quotedPrintable(body);
    case 'base64':
      return base64(body);
    default:
      return new TextEncoder().encode(body);
  }
}

/** RFC 2045, 6.7; what is not written by it stays as it is. */
function quotedPrintable(body: string): Uint8Array {
  const text = body.replace(/=[ \t]*\r?\n/g, '');
  const bytes = new TextEncoder().encode(text);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const pair = bytes[at] === 0x3d ? String.fromCharCode(bytes[at + 1] ?? 0, bytes[at + 2] ?? 0) : '';
    if (/^[\da-f]{2}$/i.test(pair)) {
      bytes[length++] = Number.parseInt(pair, 16);
      at += 2;
    } else bytes[length++] = bytes[at] ?? 0;
  }
  return bytes.subarray(0, length);
}

function base64(body: string): Uint8Array {
  try {
    return Uint8Array.from(atob(body.replace(/\s+/g, '')), (sign) => sign.charCodeAt(0));
  } catch {
    throw new UnreadableFile('the page in it is damaged');
  }
}
