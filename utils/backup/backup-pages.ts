import type { SourceFile } from '../files/file-reader.ts';
import { textLines } from '../files/file-text.ts';
import { refusedBackup } from './backup-error.ts';

/** A list of a backup, read from its beginning each time that it is asked for, some dozens at a time. */
export type BackupList<Entry> = () => AsyncIterable<readonly Entry[]>;

/** Entries that are read and written at once. */
const PAGE = 50;

/** An article of two million characters with all that was read out of it is shorter, in UTF-16 code units. */
const LONGEST_LINE = 40_000_000;

/** A list of which `read` reads some lines. What it throws is told with the place in the list. */
export function readPages<Entry>(
  file: SourceFile,
  read: (lines: readonly string[]) => Promise<readonly Entry[]>,
): BackupList<Entry> {
  return async function* () {
    if (file.blob.size === 0) return;
    let lines: string[] = [];
    let before = 0;
    const page = async () => {
      try {
        return await read(lines);
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw refusedBackup(`“${file.name}”, lines ${before + 1} to ${before + lines.length}: ${why}`, error);
      }
    };
    for await (const line of textLines(file, LONGEST_LINE)) {
      if (line === null) throw refusedBackup(`“${file.name}” has a line that is too long`);
      if (line === '') continue;
      lines.push(line);
      if (lines.length < PAGE) continue;
      yield await page();
      before += lines.length;
      lines = [];
    }
    if (lines.length > 0) yield await page();
  };
}
