import type { CsvColumns } from '../articles/csv-columns.ts';

/** What an import left out, and why. */
export interface Refusal {
  readonly name: string;
  readonly reason: string;
}

/** What became of a file, or of its part that is dealt with. */
export interface FileResult {
  readonly added: number;
  /** Were there already. */
  readonly known: number;
  /** Pages and other files in it that are no articles. */
  readonly passedOver: number;
  readonly refused: number;
  /** The first of what was refused. */
  readonly refusals: readonly Refusal[];
}

/** A file of an import: what it holds until it is read to its end, and then what became of it. */
export interface ImportFileRecord {
  readonly job: number;
  readonly index: number;
  /** With its path, where it came with a folder. */
  readonly name: string;
  /** Its bytes. Written once, since browsers copy them with every writing. */
  readonly file?: Blob;
  /** Its decoded text, which older versions stored instead. */
  readonly content?: string;
  readonly result?: FileResult;
}

/** A table whose columns nobody could guess. */
export interface ColumnsQuestion {
  /** Which file of the import. */
  readonly index: number;
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly guess: CsvColumns;
}

/** What a person chose for all tables of an import with this header; null leaves them out. */
export interface ColumnsAnswer {
  readonly header: readonly string[];
  readonly columns: CsvColumns | null;
}

/** Files to be added to the corpus, and how far that has come. */
export interface ImportRecord {
  readonly id: number;
  /** Asking: nothing is left but tables whose columns a person has to choose. */
  readonly state: 'unfinished' | 'asking' | 'finished';
  readonly files: number;
  /** The file at hand, and how many of its items are dealt with. */
  readonly file: number;
  readonly article: number;
  readonly added: number;
  /** Were there already. */
  readonly known: number;
  /** What older versions refused, of files that they read to their end. */
  readonly refused: readonly Refusal[];
  // What older versions did not have:
  /** What became of the file at hand so far. */
  readonly current?: FileResult;
  readonly passedOver?: number;
  /** How many things were refused in all. */
  readonly refusedCount?: number;
  /** Files that are read to their end. */
  readonly done?: number;
  /** The first file that nobody looked at yet. */
  readonly ahead?: number;
  /** Tables that were answered and have their turn when all other files are read. */
  readonly later?: readonly number[];
  readonly questions?: readonly ColumnsQuestion[];
  readonly answers?: readonly ColumnsAnswer[];
}
