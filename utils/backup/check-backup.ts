import * as v from 'valibot';
import { READER_VERSION } from '../actors/reader-version.ts';
import { ArchiveBudget } from '../files/archive-budget.ts';
import { type SourceFile, UnreadableFile } from '../files/file-reader.ts';
import { wholeText } from '../files/file-text.ts';
import { entryFile, openZip, zipEntries } from '../files/zip-entries.ts';
import { filedKeptArticles } from '../notebook/filed-entries.ts';
import type { NotebookContent } from '../notebook/notebook-content.ts';
import { readNotebookFile } from '../notebook/notebook-file.ts';
import { StorageError } from '../storage/storage-error.ts';
import { refusedBackup } from './backup-error.ts';
import {
  BACKUP_VERSION,
  type BackupManifest,
  backupHeadSchema,
  backupManifestSchema,
  PARTS,
} from './backup-format.ts';
import { readBackupLine } from './backup-line.ts';
import { type BackupList, readPages } from './backup-pages.ts';
import { countsOf } from './write-backup.ts';

/** What a backup file holds. */
export type BackupSummary = BackupManifest['counts'] & {
  /** When it was made, ISO 8601. */
  readonly made: string;
  readonly settings: boolean;
};

/** A backup of which every line was looked at. */
export interface CheckedBackup {
  readonly summary: BackupSummary;
  /** Without what was kept, which is in {@link keptArticles}. */
  readonly notebook: NotebookContent;
  readonly keptArticles: BackupList<NotebookContent['keptArticles'][number]>;
  readonly articles: BackupList<Awaited<ReturnType<typeof readBackupLine>>>;
  readonly settings: string | null;
}

export interface CheckOptions {
  /** Milliseconds since 1970; what was made later cannot have been made. */
  readonly now: number;
  /** Called with how many bytes were looked at, of how many. */
  readonly onProgress?: (done: number, of: number) => void;
  readonly signal?: AbortSignal;
}

/** Settings are a few lines; a notebook is bounded by its own file's limit. */
const LARGEST_PART = 128 * 1024 * 1024;

/**
 * Looks through a whole backup without changing anything. Throws a StorageError that says what is wrong, where it is no
 * backup, is damaged, or is of a newer version.
 */
export async function checkBackup(file: Blob, options: CheckOptions): Promise<CheckedBackup> {
  try {
    return await checkParts(await partsOf(file), file.size, options);
  } catch (error) {
    options.signal?.throwIfAborted();
    if (error instanceof StorageError) throw error;
    if (error instanceof UnreadableFile) throw refusedBackup(error.message, error);
    throw refusedBackup('it is damaged', error);
  }
}

type Parts = ReadonlyMap<string, SourceFile>;

/** The parts by their names; what is only there to be read by people is left out. */
async function partsOf(file: Blob): Promise<Parts> {
  const whole: SourceFile = { name: 'backup', blob: file, depth: 0 };
  const budget = new ArchiveBudget(file.size);
  const names = new Set<string>(Object.values(PARTS));
  const parts = new Map<string, SourceFile>();
  for await (const entry of zipEntries(await openZip(whole, budget), budget)) {
    if (!names.has(entry.path)) continue;
    if (parts.has(entry.path)) throw refusedBackup(`“${entry.path}” is in it twice`);
    parts.set(entry.path, await entryFile(entry, whole));
  }
  return parts;
}

async function checkParts(
  parts: Parts,
  size: number,
  { now, onProgress = () => {}, signal }: CheckOptions,
): Promise<CheckedBackup> {
  const manifest = await readManifest(parts);
  const notebook = await readNotebookFile(await textOf(parts, PARTS.notebook), now);
  const keptArticles = readPages(part(parts, PARTS.keptArticles), (lines) =>
    filedKeptArticles(
      lines.map((line) => JSON.parse(line)),
      now,
    ),
  );
  const articles = readPages(part(parts, PARTS.articles), (lines) => Promise.all(lines.map(readBackupLine)));
  const found = { ...countsOf(notebook), keptArticles: 0, articles: 0 };
  const { counts } = manifest;
  const all = Math.max(1, counts.articles + counts.keptArticles);
  for (const [name, pages] of [
    ['keptArticles', keptArticles],
    ['articles', articles],
  ] as const) {
    for await (const page of pages()) {
      signal?.throwIfAborted();
      found[name] += page.length;
      onProgress((size * (found.keptArticles + found.articles)) / all, size);
    }
  }
  for (const list of ['articles', 'keptArticles', 'entries', 'subscriptions'] as const) {
    if (found[list] !== counts[list])
      throw refusedBackup(`it should hold ${counts[list]} and holds ${found[list]} of its “${list}”`);
  }
  const settings = parts.has(PARTS.settings) ? await textOf(parts, PARTS.settings) : null;
  const summary = { ...counts, made: manifest.made, settings: settings !== null };
  return { summary, notebook, keptArticles, articles, settings };
}

async function readManifest(parts: Parts): Promise<BackupManifest> {
  if (!parts.has(PARTS.manifest)) throw refusedBackup('it is no backup of Sidelight');
  const content: unknown = JSON.parse(await textOf(parts, PARTS.manifest));
  const head = v.safeParse(backupHeadSchema, content);
  if (!head.success) throw refusedBackup('it is no backup of Sidelight');
  if (head.output.version > BACKUP_VERSION) throw newer(`format ${head.output.version}`);
  const manifest = v.parse(backupManifestSchema, content);
  if (manifest.reader > READER_VERSION) throw newer(`reader ${manifest.reader}`);
  return manifest;
}

function newer(what: string): StorageError {
  return new StorageError({
    message: `The backup was made by a newer version of Sidelight (${what}).`,
    remedy: 'Update Sidelight and try again; nothing was changed.',
  });
}

function textOf(parts: Parts, name: string): Promise<string> {
  return wholeText(part(parts, name), LARGEST_PART);
}

function part(parts: Parts, name: string): SourceFile {
  const found = parts.get(name);
  if (found === undefined) throw refusedBackup(`“${name}” is missing from it`);
  return found;
}
