import type { Corpus } from '../../corpus/corpus.ts';
import type { FileResult } from '../../corpus/import-records.ts';
import { fileResults } from './import-job.ts';
import type { ImportJob } from './job-progress.ts';

/** What became of the files so far. */
export interface ImportTally {
  readonly files: number;
  /** Files that are wholly read; a fraction counts the part of the one at hand. */
  readonly filesDone: number;
  /** Articles that are new in the corpus. */
  readonly added: number;
  /** Articles that were there already. */
  readonly known: number;
  /** Pages and files within files that are no articles. */
  readonly passedOver: number;
  /** Files, entries and articles that could not be taken. */
  readonly refused: number;
}

/** What became of one file. */
export interface FileReport extends FileResult {
  readonly name: string;
}

/** What an import came to, in sum and file by file. */
export interface ImportReport {
  readonly tally: ImportTally;
  readonly files: readonly FileReport[];
}

/** A file that could not be taken at all. */
export function refusedFile(name: string, reason: string): FileReport {
  return { name, added: 0, known: 0, passedOver: 0, refused: 1, refusals: [{ name, reason }] };
}

/** What became of the files of some imports, those first that older versions read. */
export async function fileReports(corpus: Corpus, jobs: readonly ImportJob[]): Promise<FileReport[]> {
  const reports: FileReport[] = [];
  for (const { id, refused } of jobs) {
    for (const { name, reason } of refused) reports.push(refusedFile(name, reason));
    for (const { name, result } of await fileResults(corpus, id))
      if (result !== undefined) reports.push({ name, ...result });
  }
  return reports;
}

/** A report as text, to be kept or handed on. */
export function reportText({ tally, files }: ImportReport): string {
  const lines = [
    'Sidelight: report of an import',
    '',
    `Files: ${tally.files}`,
    `Articles added: ${tally.added}`,
    `Articles already there: ${tally.known}`,
    `Refused: ${tally.refused}`,
    `Pages and files passed over, as they are no articles: ${tally.passedOver}`,
  ];
  for (const { name, added, known, refused, passedOver, refusals } of files) {
    lines.push('', oneLine(name));
    lines.push(`  added ${added}, already there ${known}, refused ${refused}, passed over ${passedOver}`);
    for (const refusal of refusals)
      lines.push(`  refused: ${oneLine(refusal.name)}: ${oneLine(refusal.reason)}`);
    if (refused > refusals.length) lines.push(`  refused: ${refused - refusals.length} more like these`);
  }
  return `${lines.join('\n')}\n`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
