import { render } from 'preact';
import { Library } from '../../components/corpus/library.tsx';
import { ClientContext } from '../../components/shared/client-context.ts';
import { OriginPermission } from '../../components/shared/origin-permission.ts';
import { pauseFor, workerClient } from '../../utils/messages/ask-worker.ts';
import { browser } from '../../utils/messages/browser.ts';
import { requestOrigins } from '../../utils/messages/request-origins.ts';
import { prepareModel } from './prepare-model.ts';
import { workerBackupRunner } from './worker-backup-runner.ts';
import { workerImportRunner } from './worker-import-runner.ts';

const client = workerClient({
  send: (request) => browser.runtime.sendMessage(request),
  pause: pauseFor,
});
const runner = workerImportRunner();
const backupRunner = workerBackupRunner();

const root = document.getElementById('view');
if (root !== null) {
  render(
    <ClientContext.Provider value={client}>
      <OriginPermission.Provider value={requestOrigins}>
        <Library runner={runner} backupRunner={backupRunner} prepareModel={prepareModel} />
      </OriginPermission.Provider>
    </ClientContext.Provider>,
    root,
  );
}
