import type { BackupRunner, BackupState } from '../../components/backup/backup-runner.ts';
import { saveBlob } from '../../components/shared/save-file.ts';
import type { BackupCommand, BackupMessage } from './backup-session.ts';
import BackupWorker from './backup-worker.ts?worker';
import { workerLink } from './worker-link.ts';

/** Saves and restores in a worker of this page, which is started when it is first needed. */
export function workerBackupRunner(): BackupRunner {
  const { send, follow } = workerLink<BackupCommand, BackupMessage, BackupState>(
    () => new BackupWorker(),
    (message, tell) => {
      if (message.state !== 'made') return tell(message);
      const { file, name, made, articles, leftOut } = message;
      // Only a page can hand a file to the browser's downloads.
      saveBlob(name, file);
      tell({ state: 'saved', name, made, articles, leftOut });
    },
    (why) => ({
      state: 'failed',
      problem: {
        message: `The backup stopped: ${why}.`,
        remedy: 'Nothing that is stored was changed halfway. Reload this page and try again.',
      },
    }),
  );
  return {
    save: (settings) => send({ type: 'save', settings }),
    check: (file) => send({ type: 'check', file }),
    restore: () => send({ type: 'restore' }),
    cancel: () => send({ type: 'cancel' }),
    follow,
  };
}
