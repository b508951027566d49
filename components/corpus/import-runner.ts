import type { Problem } from '../../utils/messages/answers.ts';

export interface RefusedImport {
  readonly name: string;
  readonly reason: string;
}

/** What became of the files so far. */
export interface ImportTally {
  readonly files: number;
  /** Files that are wholly read; a fraction counts the part of the one at hand. */
  readonly filesDone: number;
  /** Articles that are new in the corpus. */
  readonly added: number;
  /** Articles that were there already. */
  readonly known: number;
  readonly refused: readonly RefusedImport[];
}

export type ImportState =
  | { readonly state: 'idle' }
  | { readonly state: 'preparing' }
  | { readonly state: 'running'; readonly tally: ImportTally }
  | { readonly state: 'finished'; readonly tally: ImportTally }
  | { readonly state: 'cancelled'; readonly tally: ImportTally }
  | { readonly state: 'failed'; readonly problem: Problem };

/** Runs imports somewhere else and tells how they go; tests put their own in. */
export interface ImportRunner {
  start(files: readonly File[]): void;
  /** Goes on with imports that were begun and not ended. */
  resume(): void;
  /** Ends what runs, or drops what waits to be resumed; what was added stays. */
  cancel(): void;
  /** Calls back with every state from now on; gives what ends that. */
  follow(listener: (state: ImportState) => void): () => void;
}

export const EMPTY_TALLY: ImportTally = { files: 0, filesDone: 0, added: 0, known: 0, refused: [] };
