import { openCorpus } from '../../utils/corpus/corpus.ts';
import { openNotebook } from '../../utils/notebook/notebook.ts';
import { type BackupCommand, createBackupSession } from './backup-session.ts';

// Saves and restores outside of the page, which would freeze meanwhile.

const session = createBackupSession({ openCorpus, openNotebook, now: Date.now }, (message) =>
  postMessage(message),
);

addEventListener('message', (event: MessageEvent<BackupCommand>) => {
  void session.obey(event.data);
});
