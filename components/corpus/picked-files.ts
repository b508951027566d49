import { isBesideArticles, isPageName, savedPageParts } from '../../utils/files/beside-articles.ts';

/** A file that was chosen or dropped. */
export interface PickedFile {
  /** With its path, where it came with a folder. */
  readonly name: string;
  readonly file: File;
}

/** More files than anybody has articles in; a whole disk was dropped by mistake. */
const MOST_FILES = 100_000;

const DEEPEST_FOLDER = 50;

/** The files of an input for files or for a folder. */
export function chosenFiles(files: Iterable<File>): PickedFile[] {
  return worthReading([...files].map((file) => ({ name: file.webkitRelativePath || file.name, file })));
}

/** The files that were dropped, with those in dropped folders. To be called while the event is handled. */
export async function droppedFiles(data: DataTransfer): Promise<PickedFile[]> {
  // Entries can be asked for only now; their content later.
  const entries = [...data.items].flatMap((item) =>
    item.kind === 'file' ? [{ entry: item.webkitGetAsEntry?.() ?? null, file: item.getAsFile() }] : [],
  );
  if (entries.length === 0) return chosenFiles(data.files);
  const found: PickedFile[] = [];
  for (const { entry, file } of entries) {
    if (entry !== null) await collect(entry, found, 0);
    else if (file !== null) found.push({ name: file.name, file });
  }
  return worthReading(found);
}

async function collect(entry: FileSystemEntry, found: PickedFile[], depth: number): Promise<void> {
  if (found.length >= MOST_FILES) return;
  if (isFile(entry)) {
    const file = await new Promise<File | null>((resolve) => entry.file(resolve, () => resolve(null)));
    if (file !== null) found.push({ name: entry.fullPath.replace(/^\//, ''), file });
  } else if (isFolder(entry) && depth < DEEPEST_FOLDER) {
    for await (const inner of entriesOf(entry)) await collect(inner, found, depth + 1);
  }
}

/** Browsers give the entries of a folder in portions, and an empty one at the end. */
async function* entriesOf(folder: FileSystemDirectoryEntry): AsyncGenerator<FileSystemEntry> {
  const reader = folder.createReader();
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (portion.length === 0) return;
    yield* portion;
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** Leaves out what belongs to saved pages, and in folders what is no text; a single file is told about instead. */
function worthReading(files: readonly PickedFile[]): PickedFile[] {
  const isPart = savedPageParts(new Set(files.map(({ name }) => name).filter(isPageName)));
  return files.filter(({ name }) => !isPart(name) && !(name.includes('/') && isBesideArticles(name)));
}
