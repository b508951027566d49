/** Packs bytes with gzip. The same engine gives the same bytes for the same input. */
export async function gzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/**
 * Unpacks gzip to exactly `length` bytes. Null where there are more, of which no more are unpacked, or fewer. Throws a
 * TypeError where the bytes are no gzip.
 */
export async function gunzip(
  packed: Uint8Array<ArrayBuffer>,
  length: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const bytes = new Uint8Array(length);
  let at = 0;
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      if (at + read.value.length > length) return null;
      bytes.set(read.value, at);
      at += read.value.length;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  return at === length ? bytes : null;
}

/** Whether bytes begin as gzip does: servers that declare the packing have it undone on the way. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
