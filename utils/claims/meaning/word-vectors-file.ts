import { textHash } from '../../text/text-hash.ts';

/** What the file of word vectors holds, its rows in the order of their fingerprints. */
export interface WordVectorTable {
  /** {@link textHash} of each stem, rising. */
  readonly fingerprints: Uint32Array;
  /** An even number. */
  readonly dimensions: number;
  /** `dimensions` codes from 0 to 15 a row, two in each byte, the earlier one low; see {@link valueOfCode}. */
  readonly codes: Uint8Array;
}

/** Thrown for bytes that are no word vectors, or none of this version. */
export class WordVectorsError extends Error {
  override readonly name = 'WordVectorsError';
}

/** What a code of four bits stands for, in half steps of its vector's scale: −15, −13 … 15. */
export const valueOfCode = (code: number): number => 2 * code - 15;

// "SLWV", little endian.
const MAGIC = 0x56574c53;
const VERSION = 2;
const HEADER = 16;
const FINGERPRINT = 4;

/**
 * The file, little endian: a header of 16 bytes (magic, version, dimensions, rows, checksum), then fingerprints
 * and codes.
 */
export function writeWordVectors({ fingerprints, dimensions, codes }: WordVectorTable): Uint8Array {
  const rows = fingerprints.length;
  const bytes = new Uint8Array(HEADER + FINGERPRINT * rows + codes.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint16(4, VERSION, true);
  view.setUint16(6, dimensions, true);
  view.setUint32(8, rows, true);
  fingerprints.forEach((fingerprint, row) => {
    view.setUint32(HEADER + FINGERPRINT * row, fingerprint, true);
  });
  bytes.set(codes, HEADER + FINGERPRINT * rows);
  view.setUint32(12, checksum(bytes), true);
  return bytes;
}

/** Reads the file without copying the codes. Throws {@link WordVectorsError} where the bytes are not one. */
export function readWordVectors(bytes: Uint8Array): WordVectorTable {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER || view.getUint32(0, true) !== MAGIC)
    throw new WordVectorsError('This file holds no word vectors.');
  if (view.getUint16(4, true) !== VERSION)
    throw new WordVectorsError('These word vectors were made for another version of Sidelight.');
  const dimensions = view.getUint16(6, true);
  const rows = view.getUint32(8, true);
  const expected = HEADER + rows * (FINGERPRINT + dimensions / 2);
  if (bytes.length !== expected || view.getUint32(12, true) !== checksum(bytes))
    throw new WordVectorsError('These word vectors are damaged.');
  const fingerprints = new Uint32Array(rows);
  for (let row = 0; row < rows; row += 1)
    fingerprints[row] = view.getUint32(HEADER + FINGERPRINT * row, true);
  return { fingerprints, dimensions, codes: bytes.subarray(HEADER + FINGERPRINT * rows) };
}

/** The row of a stem, or −1 where there is none. One unknown word in 140,000 is taken for a known one. */
export function rowOf({ fingerprints }: WordVectorTable, stem: string): number {
  const wanted = textHash(stem);
  let from = 0;
  let to = fingerprints.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((fingerprints[middle] ?? 0) < wanted) from = middle + 1;
    else to = middle;
  }
  return fingerprints[from] === wanted ? from : -1;
}

/** Adler-32 (RFC 1950) of all before and after the checksum itself. */
function checksum(bytes: Uint8Array): number {
  let low = 1;
  let high = 0;
  for (const part of [bytes.subarray(0, 12), bytes.subarray(HEADER)])
    for (let from = 0; from < part.length; from += 3800) {
      const to = Math.min(from + 3800, part.length);
      for (let at = from; at < to; at += 1) {
        low += part[at] ?? 0;
        high += low;
      }
      low %= 65521;
      high %= 65521;
    }
  return ((high << 16) | low) >>> 0;
}
