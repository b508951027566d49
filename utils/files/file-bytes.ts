import { type SourceFile, UnreadableFile } from './file-reader.ts';

/** How much of a file tells what it is. */
export const OPENING_BYTES = 64 * 1024;

/**
 * The first 64 KiB of a file, or all of it where it is shorter; what comes before damage where there is any.
 * @throws UnreadableFile where nothing of the file can be read
 */
export async function fileOpening(file: SourceFile): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  // What is only looked at is not yet dealt with: nothing is counted.
  const { meter: _, ...uncounted } = file;
  try {
    for await (const piece of bytePieces(uncounted)) {
      pieces.push(piece);
      length += piece.length;
      if (length >= OPENING_BYTES) break;
    }
  } catch (error) {
    if (length === 0) throw error;
  }
  return joined(pieces, Math.min(length, OPENING_BYTES));
}

/**
 * All bytes of a file at once.
 * @param most refuses a file that has more
 * @throws UnreadableFile where the file is larger or cannot be opened any more
 */
export async function fileBytes(file: SourceFile, most: number): Promise<Uint8Array> {
  if (file.blob.size !== null && file.blob.size > most) throw tooLarge(file.blob.size, most);
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of bytePieces(file)) {
    length += piece.length;
    if (length > most) throw tooLarge(length, most);
    pieces.push(piece);
  }
  return joined(pieces, length);
}

/**
 * The bytes of a file in pieces, counted.
 * @throws UnreadableFile where the file cannot be opened any more
 */
export async function* bytePieces({ blob, meter }: SourceFile): AsyncGenerator<Uint8Array> {
  const reader = blob.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(rethrow);
      if (done) return;
      if (meter !== undefined) meter.bytes += value.length;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function rethrow(error: unknown): never {
  if (error instanceof UnreadableFile) throw error;
  throw new UnreadableFile('the file could not be opened: it was moved or changed meanwhile');
}

function tooLarge(size: number, most: number): UnreadableFile {
  return new UnreadableFile(
    `the file is too large: ${megabytes(size)} MB, at most ${megabytes(most)} MB can be read at once`,
  );
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / (1024 * 1024));
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    const fitting = piece.subarray(0, length - at);
    bytes.set(fitting, at);
    at += fitting.length;
  }
  return bytes;
}
