import { decodePage } from '../files/decode-page.ts';
import type { NetworkReply } from '../network/network.ts';

/** The text of an answer in the encoding that it is in. */
export function decodeReply({ headers, bytes }: Pick<NetworkReply, 'headers' | 'bytes'>): string {
  return decodePage(bytes, headers.get('content-type'));
}
