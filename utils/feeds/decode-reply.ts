import type { NetworkReply } from '../network/network.ts';

/**
 * The text of an answer in the encoding that it is in: by its byte order mark, what the server says, what the text says
 * of itself (XML declaration, `<meta>`), or else UTF-8. Bytes that are wrong in it become U+FFFD.
 */
export function decodeReply({ headers, bytes }: Pick<NetworkReply, 'headers' | 'bytes'>): string {
  const stated = /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(headers.get('content-type') ?? '')?.[1];
  return decoderOf(byMark(bytes) ?? stated ?? byText(bytes)).decode(bytes);
}

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : null;
}

function byText(bytes: Uint8Array): string {
  const opening = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const stated =
    /^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.:-]{1,40})/.exec(opening)?.[1] ??
    /<meta[^>]{0,200}charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(opening)?.[1] ??
    'utf-8';
  // Whoever could read this in single bytes did not write it in pairs of them.
  return /^utf-?16/i.test(stated) ? 'utf-8' : stated;
}

function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    return new TextDecoder();
  }
}
