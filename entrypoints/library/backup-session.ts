import type { BackupState } from '../../components/backup/backup-runner.ts';
import { type CheckedBackup, checkBackup } from '../../utils/backup/check-backup.ts';
import { restoreBackup } from '../../utils/backup/restore-backup.ts';
import { writeBackup } from '../../utils/backup/write-backup.ts';
import type { Corpus } from '../../utils/corpus/corpus.ts';
import { corpusError } from '../../utils/corpus/corpus-error.ts';
import type { Notebook } from '../../utils/notebook/notebook.ts';

export type BackupCommand =
  | { readonly type: 'save'; readonly settings: string }
  | { readonly type: 'check'; readonly file: File }
  | { readonly type: 'restore' }
  | { readonly type: 'cancel' };

/** What a session tells: a state, or the file that was made. */
export type BackupMessage =
  | Exclude<BackupState, { readonly state: 'saved' | 'idle' }>
  | {
      readonly state: 'made';
      readonly name: string;
      readonly file: Blob;
      readonly made: string;
      readonly articles: number;
      readonly leftOut: number;
    };

export interface BackupTools {
  readonly openCorpus: () => Promise<Corpus>;
  readonly openNotebook: () => Promise<Notebook>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Saves, checks and restores on command and reports each step. One thing at a time; `cancel` ends what runs. */
export function createBackupSession(
  { openCorpus, openNotebook, now }: BackupTools,
  report: (message: BackupMessage) => void,
): { obey(command: BackupCommand): Promise<void> } {
  let running: AbortController | null = null;
  let checked: CheckedBackup | null = null;

  const run = async (work: (signal: AbortSignal) => Promise<void>) => {
    if (running !== null) return;
    const aborter = new AbortController();
    running = aborter;
    try {
      await work(aborter.signal);
    } catch (error) {
      if (aborter.signal.aborted) report({ state: 'cancelled' });
      else report({ state: 'failed', problem: corpusError(error).problem });
    } finally {
      running = null;
    }
  };
  const progress = (state: 'saving' | 'checking' | 'restoring') => (done: number, of: number) =>
    report({ state, done, of });

  const save = (settings: string) =>
    run(async (signal) => {
      const onProgress = progress('saving');
      onProgress(0, 0);
      const made = new Date(now()).toISOString();
      const [corpus, notebook] = await Promise.all([openCorpus(), openNotebook()]);
      const { file, articles, leftOut } = await writeBackup(
        { corpus, notebook, settings, made },
        { onProgress, signal },
      );
      report({
        state: 'made',
        name: `sidelight-backup-${made.slice(0, 10)}.zip`,
        file,
        made,
        articles,
        leftOut,
      });
    });
  const check = (file: File) =>
    run(async (signal) => {
      checked = null;
      const onProgress = progress('checking');
      onProgress(0, file.size);
      checked = await checkBackup(file, { now: now(), onProgress, signal });
      report({ state: 'checked', name: file.name, summary: checked.summary });
    });
  const restore = () =>
    run(async (signal) => {
      if (checked === null) return;
      const backup = checked;
      checked = null;
      const [corpus, notebook] = await Promise.all([openCorpus(), openNotebook()]);
      const report_ = await restoreBackup(backup, {
        corpus,
        notebook,
        onProgress: progress('restoring'),
        signal,
      });
      report({ state: 'restored', report: report_ });
    });

  return {
    async obey(command) {
      switch (command.type) {
        case 'save':
          return save(command.settings);
        case 'check':
          return check(command.file);
        case 'restore':
          return restore();
        case 'cancel':
          if (running === null) {
            checked = null;
            report({ state: 'cancelled' });
          } else running.abort();
      }
    },
  };
}
