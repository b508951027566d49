import type { BackupRunner, BackupState } from '../../components/backup/backup-runner.ts';
import { saveBlob } from '../../components/shared/save-file.ts';
import type { BackupCommand, BackupMessage } from './backup-session.ts';
import BackupWorker from './backup-worker.ts?worker';

/** Saves and restores in a worker of this page, which is started when it is first needed. */
export function workerBackupRunner(): BackupRunner {
  const listeners = new Set<(state: BackupState) => void>();
  let worker: Worker | null = null;

  const tell = (state: BackupState) => {
    for (const listener of listeners) listener(state);
  };
  const hear = (message: BackupMessage) => {
    if (message.state !== 'made') {
      tell(message);
      return;
    }
    const { file, name, made, articles } = message;
    // Only a page can hand a file to the browser's downloads.
    saveBlob(name, file);
    tell({ state: 'saved', name, made, articles });
  };
  const start = (): Worker => {
    const started = new BackupWorker();
    started.addEventListener('message', (event: MessageEvent<BackupMessage>) => hear(event.data));
    started.addEventListener('error', (event) => {
      started.terminate();
      worker = null;
      tell({
        state: 'failed',
        problem: {
          message: `The backup stopped: ${event.message || 'its worker could not run'}.`,
          remedy: 'Nothing that is stored was changed halfway. Reload this page and try again.',
        },
      });
    });
    return started;
  };
  const send = (command: BackupCommand) => {
    worker ??= start();
    worker.postMessage(command);
  };

  return {
    save: (settings) => send({ type: 'save', settings }),
    check: (file) => send({ type: 'check', file }),
    restore: () => send({ type: 'restore' }),
    cancel: () => send({ type: 'cancel' }),
    follow(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
