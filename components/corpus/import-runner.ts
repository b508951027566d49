import type { CsvColumns } from '../../utils/articles/csv-columns.ts';
import type { ColumnsAnswer } from '../../utils/corpus/import-records.ts';
import type { ImportReport, ImportTally } from '../../utils/files/imports/import-report.ts';
import type { Problem } from '../../utils/messages/answers.ts';
import type { PickedFile } from './picked-files.ts';

/** A table whose columns nobody could guess. */
export interface ImportQuestion {
  readonly job: number;
  readonly name: string;
  readonly header: readonly string[];
  /** Its first rows. */
  readonly rows: readonly (readonly string[])[];
  readonly guess: CsvColumns;
  /** How many tables with this header wait; one answer does for all. */
  readonly tables: number;
}

/** An import on its way. */
export interface ImportProgressView {
  readonly tally: ImportTally;
  readonly questions: readonly ImportQuestion[];
}

export type ImportState =
  | { readonly state: 'idle' }
  /** The files are copied into the browser. */
  | { readonly state: 'preparing'; readonly stored: number; readonly files: number }
  | ({ readonly state: 'running' } & ImportProgressView)
  /** Waits to go on. */
  | ({ readonly state: 'paused' } & ImportProgressView)
  /** Only waits for answers. */
  | ({ readonly state: 'asking' } & ImportProgressView)
  | { readonly state: 'finished'; readonly report: ImportReport }
  | { readonly state: 'cancelled'; readonly report: ImportReport }
  | { readonly state: 'failed'; readonly problem: Problem };

/** Runs imports somewhere else and tells how they go; tests put their own in. */
export interface ImportRunner {
  start(files: readonly PickedFile[]): void;
  /** Tells of imports that were begun and not ended. */
  look(): void;
  /** Stops what runs, so that it can go on later. */
  pause(): void;
  /** Goes on with imports that were begun and not ended. */
  resume(): void;
  /** Ends what runs, or drops what waits to be resumed; what was added stays. */
  cancel(): void;
  /** Says which columns of the tables with a header hold what. */
  answer(job: number, answer: ColumnsAnswer): void;
  /** Calls back with every state from now on; gives what ends that. */
  follow(listener: (state: ImportState) => void): () => void;
}
