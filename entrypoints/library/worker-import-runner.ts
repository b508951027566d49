import type { ImportRunner, ImportState } from '../../components/corpus/import-runner.ts';
import type { ImportCommand } from './import-session.ts';
import ImportWorker from './import-worker.ts?worker';
import { workerLink } from './worker-link.ts';

/** Runs imports in a worker of this page, which is started when it is first needed. */
export function workerImportRunner(): ImportRunner {
  const { send, follow } = workerLink<ImportCommand, ImportState, ImportState>(
    () => new ImportWorker(),
    (state, tell) => tell(state),
    (why) => ({
      state: 'failed',
      problem: {
        message: `The import stopped: ${why}.`,
        remedy: 'What was added is kept. Reload this page to go on with the rest.',
      },
    }),
  );
  return {
    start: (files) => send({ type: 'start', files }),
    look: () => send({ type: 'look' }),
    pause: () => send({ type: 'pause' }),
    resume: () => send({ type: 'resume' }),
    cancel: () => send({ type: 'cancel' }),
    answer: (job, answer) => send({ type: 'answer', job, answer }),
    follow,
  };
}
