import { textHash } from '../../text/text-hash.ts';
import { mix } from './feature-list.ts';

/** How English text writes a word: in small letters, with a capital, both or neither, and how often. */
export interface WordUsage {
  /** From 0 (never seen) to 15, see {@link usageCode}. */
  readonly codeOf: (folded: string) => number;
}

/** Four steps of frequency: never, seldom, now and then, often. */
function step(count: number): number {
  if (count <= 0) return 0;
  if (count <= 2) return 1;
  return count <= 20 ? 2 : 3;
}

/** The code of a word that was seen so often in small letters, and with a capital where small letters were due. */
export function usageCode(lower: number, capital: number): number {
  return step(lower) * 4 + step(capital);
}

/** Whether a word is often written in small letters. */
export const isUsualWord = (code: number): boolean => code >= 8;

const SALT = 0x5bd1e995;

/**
 * Word usage as a table of 2^`bits` codes, two in each byte, at the word's hash. Words that share a place share the
 * larger code, so that a rare word may look like a more usual one, never the other way round.
 */
export function packedUsage(bytes: Uint8Array): WordUsage {
  const mask = 2 * bytes.length - 1;
  return {
    codeOf(folded) {
      const place = mix(SALT, textHash(folded)) & mask;
      const byte = bytes[place >>> 1] ?? 0;
      return place & 1 ? byte >>> 4 : byte & 15;
    },
  };
}

/** Packs codes into 2^(bits − 1) bytes for {@link packedUsage}. */
export function packUsage(codes: ReadonlyMap<string, number>, bits: number): Uint8Array {
  const bytes = new Uint8Array(2 ** (bits - 1));
  const mask = 2 * bytes.length - 1;
  for (const [folded, code] of codes) {
    const place = mix(SALT, textHash(folded)) & mask;
    const byte = bytes[place >>> 1] ?? 0;
    const low = place & 1 ? byte & 15 : Math.max(byte & 15, code);
    const high = place & 1 ? Math.max(byte >>> 4, code) : byte >>> 4;
    bytes[place >>> 1] = low | (high << 4);
  }
  return bytes;
}
