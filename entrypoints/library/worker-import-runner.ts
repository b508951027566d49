import type { ImportRunner, ImportState } from '../../components/corpus/import-runner.ts';
import type { ImportCommand } from './import-session.ts';
import ImportWorker from './import-worker.ts?worker';

/** Runs imports in a worker of this page, which is started when it is first needed. */
export function workerImportRunner(): ImportRunner {
  const listeners = new Set<(state: ImportState) => void>();
  let worker: Worker | null = null;
  /** What was told last: a view that is left and shown again has missed it. */
  let latest: ImportState = { state: 'idle' };

  const tell = (state: ImportState) => {
    latest = state;
    for (const listener of listeners) listener(state);
  };
  const start = (): Worker => {
    const started = new ImportWorker();
    started.addEventListener('message', (event: MessageEvent<ImportState>) => tell(event.data));
    started.addEventListener('error', (event) => {
      started.terminate();
      worker = null;
      tell({
        state: 'failed',
        problem: {
          message: `The import stopped: ${event.message || 'its worker could not run'}.`,
          remedy: 'What was added is kept. Reload this page to go on with the rest.',
        },
      });
    });
    return started;
  };
  const send = (command: ImportCommand) => {
    worker ??= start();
    worker.postMessage(command);
  };

  return {
    start: (files) => send({ type: 'start', files }),
    look: () => send({ type: 'look' }),
    pause: () => send({ type: 'pause' }),
    resume: () => send({ type: 'resume' }),
    cancel: () => send({ type: 'cancel' }),
    answer: (job, answer) => send({ type: 'answer', job, answer }),
    follow(listener) {
      listeners.add(listener);
      if (latest.state !== 'idle') listener(latest);
      return () => listeners.delete(listener);
    },
  };
}
