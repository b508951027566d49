import { BlobReader, type FileEntry, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import type { ArchiveBudget, EntryGauge } from './archive-budget.ts';
import { fileBytes } from './file-bytes.ts';
import { type FileBytes, type Meter, type SourceFile, UnreadableFile } from './file-reader.ts';

/** A file of a zip archive. */
export interface ZipEntry {
  /** Its path within the archive, parted by "/". */
  readonly path: string;
  /** What it unpacks to, as the archive says. */
  readonly size: number;
  readonly packed: number;
  readonly encrypted: boolean;
  readonly blob: FileBytes;
}

/** Archives within archives are unpacked into memory, since their directory stands at their end: 256 MB. */
const LARGEST_INNER_ARCHIVE = 256 * 1024 * 1024;

/** Entries up to this size are unpacked once and then looked at as often as need be. */
const SMALL = 4 * 1024 * 1024;

const OPTIONS = {
  useWebWorkers: false,
  // Nothing is written anywhere by its name; what climbs is refused on its own, not the whole archive for it.
  filenameValidation: 'tolerant',
} as const;

/** Whether a file is a zip archive, by its first bytes. */
export function isZip(opening: Uint8Array): boolean {
  const [p, k, third, fourth] = opening;
  if (p !== 0x50 || k !== 0x4b) return false;
  // The first entry, or the end of an archive that has none.
  return (third === 3 && fourth === 4) || (third === 5 && fourth === 6);
}

/** A zip archive that can be read anywhere, and the paths of its files. */
export interface OpenZip {
  readonly file: SourceFile;
  readonly blob: Blob;
  readonly paths: ReadonlySet<string>;
}

/**
 * Opens a zip archive.
 * @throws UnreadableFile where it is no whole zip archive, or has too many entries
 */
export async function openZip(file: SourceFile, budget: ArchiveBudget): Promise<OpenZip> {
  budget.requireDepth(file.depth);
  const blob = await randomAccess(file);
  const paths = new Set<string>();
  for await (const { path } of zipEntries({ file, blob, paths }, budget)) {
    budget.countEntry();
    paths.add(path);
  }
  return { file, blob, paths };
}

/**
 * The files of a zip archive in the order of its directory; folders and links are left out. The archive is read where
 * it lies, and each entry when it is asked for.
 * @throws UnreadableFile where it is no whole zip archive
 */
export async function* zipEntries(zip: OpenZip, budget: ArchiveBudget): AsyncGenerator<ZipEntry> {
  const reader = new ZipReader(new BlobReader(zip.blob), OPTIONS);
  const entries = reader.getEntriesGenerator();
  try {
    for (;;) {
      const { done, value } = await entries.next().catch(damaged);
      if (done) return;
      if (value.directory || value.symlink) continue;
      yield entryOf(value, budget);
    }
  } finally {
    await reader.close();
  }
}

function entryOf(entry: FileEntry, budget: ArchiveBudget): ZipEntry {
  const path = entry.filename.replaceAll('\\', '/');
  const { uncompressedSize: size, compressedSize: packed, encrypted } = entry;
  return { path, size, packed, encrypted, blob: { size, stream: () => unpack(entry, budget.gauge()) } };
}

/** An entry as a file to be read; one that is small is unpacked here and now. */
export async function entryFile(entry: ZipEntry, archive: SourceFile): Promise<SourceFile> {
  const name = `${archive.name}/${entry.path}`;
  const depth = archive.depth + 1;
  if (entry.size <= SMALL) {
    const bytes = await fileBytes({ name, depth, blob: entry.blob }, SMALL);
    return { name, depth, blob: new Blob([bytes.slice()]) };
  }
  const meter = archive.meter && new ShareMeter(archive.meter, entry);
  return { name, depth, blob: entry.blob, ...(meter && { meter }) };
}

/** Counts unpacked bytes as the packed ones that they came from. */
class ShareMeter implements Meter {
  readonly #whole: Meter;
  readonly #start: number;
  readonly #entry: ZipEntry;
  #bytes = 0;

  constructor(whole: Meter, entry: ZipEntry) {
    this.#whole = whole;
    this.#start = whole.bytes;
    this.#entry = entry;
  }

  get bytes(): number {
    return this.#bytes;
  }

  set bytes(bytes: number) {
    this.#bytes = bytes;
    const share = Math.min(1, bytes / this.#entry.size);
    this.#whole.bytes = this.#start + share * this.#entry.packed;
  }
}

function unpack(entry: FileEntry, gauge: EntryGauge): ReadableStream<Uint8Array> {
  const through = new TransformStream<Uint8Array, Uint8Array>({
    transform(piece, controller) {
      gauge.take(piece.length, entry.compressedSize);
      controller.enqueue(piece);
    },
  });
  entry
    .getData(through.writable, { useWebWorkers: false, checkCrc32: true })
    // Where the reader has gone or the gauge has refused, the stream has failed already, and this does nothing.
    .catch((error: unknown) => through.writable.abort(unreadable(error)).catch(() => undefined));
  return through.readable;
}

async function randomAccess({ meter: _, ...file }: SourceFile): Promise<Blob> {
  if (file.blob instanceof Blob) return file.blob;
  const bytes = await fileBytes(file, LARGEST_INNER_ARCHIVE);
  return new Blob([bytes.slice()]);
}

function damaged(error: unknown): never {
  throw unreadable(error);
}

function unreadable(error: unknown): UnreadableFile {
  if (error instanceof UnreadableFile) return error;
  const message = error instanceof Error ? error.message : '';
  if (/encrypted/i.test(message)) return new UnreadableFile('it is locked with a password; unpack it first');
  if (/compression/i.test(message))
    return new UnreadableFile('it is packed in a way that cannot be read; pack it anew as a plain zip');
  return new UnreadableFile('the archive is damaged or cut off');
}
