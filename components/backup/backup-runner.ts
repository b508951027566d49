import type { BackupSummary } from '../../utils/backup/check-backup.ts';
import type { RestoreReport } from '../../utils/backup/restore-backup.ts';
import type { Problem } from '../../utils/messages/answers.ts';

export type BackupState =
  | { readonly state: 'idle' }
  | { readonly state: 'saving' | 'checking' | 'restoring'; readonly done: number; readonly of: number }
  | {
      readonly state: 'saved';
      readonly name: string;
      readonly made: string;
      readonly articles: number;
      readonly leftOut: number;
    }
  /** All of the file was looked at, and waits for the reader's word. */
  | { readonly state: 'checked'; readonly name: string; readonly summary: BackupSummary }
  | { readonly state: 'restored'; readonly report: RestoreReport }
  | { readonly state: 'cancelled' }
  | { readonly state: 'failed'; readonly problem: Problem };

/** Saves and restores somewhere else and tells how that goes; tests put their own in. */
export interface BackupRunner {
  /** Puts everything of the reader's into one file; `settings` as the worker exports them. */
  save(settings: string): void;
  /** Looks through a whole file without changing anything. */
  check(file: File): void;
  /** Brings back what the file that was checked last holds. */
  restore(): void;
  cancel(): void;
  /** Calls back with every state from now on; gives what ends that. */
  follow(listener: (state: BackupState) => void): () => void;
}
