import type { PickedFile } from '../../components/corpus/picked-files.ts';
import type { Corpus } from '../../utils/corpus/corpus.ts';
import { extendImport, type ImportFile, startImport } from '../../utils/files/imports/import-job.ts';

/** What is stored in one transaction at most; a larger file makes one of its own. */
const BYTES_AT_ONCE = 256 * 1024 * 1024;
const FILES_AT_ONCE = 200;

export interface StoreOptions {
  readonly signal: AbortSignal;
  /** Told after each transaction how many files are dealt with. */
  readonly onStored: (files: number) => void;
  /** A file that cannot be opened. */
  readonly onUnreadable: (name: string) => void;
}

/**
 * Copies files into the corpus as one import, so that they are read even if this worker is killed or they are moved
 * meanwhile.
 */
export async function storeFiles(
  corpus: Corpus,
  files: readonly PickedFile[],
  { signal, onStored, onUnreadable }: StoreOptions,
): Promise<void> {
  let job: number | null = null;
  let waiting: ImportFile[] = [];
  let size = 0;
  let dealtWith = 0;
  const store = async () => {
    if (job !== null) await extendImport(corpus, job, waiting);
    else if (waiting.length > 0) job = await startImport(corpus, waiting);
    waiting = [];
    size = 0;
    onStored(dealtWith);
  };
  for (const { name, file } of files) {
    signal.throwIfAborted();
    if (waiting.length >= FILES_AT_ONCE || (waiting.length > 0 && size + file.size > BYTES_AT_ONCE))
      await store();
    dealtWith += 1;
    if (await canBeOpened(file)) {
      // The bytes alone: a file of a folder would bring its path and date along.
      waiting.push({ name, file: file.slice() });
      size += file.size;
    } else onUnreadable(name);
  }
  await store();
}

async function canBeOpened(file: File): Promise<boolean> {
  try {
    await file.slice(0, 1).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}
