const CHECKSUM_BYTES = 4;

/** A copy of bytes with their checksum behind them. */
export function seal(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const sealed = new Uint8Array(bytes.length + CHECKSUM_BYTES);
  sealed.set(bytes);
  new DataView(sealed.buffer).setUint32(bytes.length, crc32(bytes), true);
  return sealed;
}

/** The bytes that were sealed, as a view; null where they are missing or not as they were. */
export function unseal(sealed: Uint8Array | undefined): Uint8Array | null {
  if (sealed === undefined || sealed.length < CHECKSUM_BYTES) return null;
  const bytes = sealed.subarray(0, sealed.length - CHECKSUM_BYTES);
  const checksum = new DataView(sealed.buffer, sealed.byteOffset + bytes.length).getUint32(0, true);
  return checksum === crc32(bytes) ? bytes : null;
}

/** What each value of a byte does to the sum. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  return value;
});

/** CRC-32 as in RFC 1952: it sees any damage within 32 bits in a row, and nearly all other. */
export function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (let at = 0; at < bytes.length; at += 1) {
    sum = (sum >>> 8) ^ (TABLE[(sum ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
