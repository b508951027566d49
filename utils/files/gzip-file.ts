import { AsyncIterReader } from 'warcio';
import type { ArchiveBudget } from './archive-budget.ts';
import { bytePieces } from './file-bytes.ts';
import { type FileBytes, type SourceFile, UnreadableFile } from './file-reader.ts';

/** Whether a file is compressed with gzip, by its first bytes (RFC 1952). */
export function isGzip(opening: Uint8Array): boolean {
  return opening[0] === 0x1f && opening[1] === 0x8b && opening[2] === 8;
}

/**
 * The one file in a gzip file, unpacked while it is read. Many members one after another are one file, as web archives
 * have it; the browsers' own decompression reads the first alone.
 */
export function gzipContent(file: SourceFile, budget: ArchiveBudget): SourceFile {
  budget.requireDepth(file.depth);
  const counted = (): ReadableStream<Uint8Array> => asStream(unpacked(file, budget));
  // Every reading counts the packed bytes; that of the opening goes unnoticed.
  const blob: FileBytes = { size: null, stream: counted };
  return { name: file.name.replace(/\.gz$/i, ''), blob, depth: file.depth + 1 };
}

async function* unpacked(file: SourceFile, budget: ArchiveBudget): AsyncGenerator<Uint8Array> {
  const gauge = budget.gauge();
  let packed = 0;
  async function* source(): AsyncGenerator<Uint8Array> {
    for await (const piece of bytePieces(file)) {
      packed += piece.length;
      yield piece;
    }
  }
  const reader = new AsyncIterReader(source(), 'gzip');
  for await (const piece of reader) {
    // The reader gives damaged data as it is, and says so by this alone.
    if (reader.compressed === null) throw new UnreadableFile('the compressed data is damaged');
    gauge.take(piece.length, packed);
    yield piece;
  }
  if (reader.inflator?.ended === false)
    throw new UnreadableFile('the file is cut off; what came before was read');
}

/** A stream of pieces that are made when they are asked for. */
function asStream(pieces: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await pieces.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}
