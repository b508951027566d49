import type { AnswerValues } from '../../utils/messages/answers.ts';
import type { BackupRequest, BackupView } from '../../utils/messages/backup-messages.ts';
import { backupAge, isBackupDue } from '../../utils/settings/backup-reminder.ts';
import { storageHealth } from '../../utils/storage/storage-health.ts';
import { loadBackupReminder, saveBackupReminder } from './backup-reminder-store.ts';
import { followImported } from './follow-imported.ts';
import { inTurn } from './in-turn.ts';
import { removeEverything } from './remove-everything.ts';
import { settingsFile, takeOverSettings } from './settings-file.ts';

/** Answers what views ask about copies of what is stored. */
export async function answerBackup(request: BackupRequest): Promise<AnswerValues[BackupRequest['type']]> {
  switch (request.type) {
    case 'view/backup':
      return backupView();
    case 'view/remind-of-backup':
      await inTurn(async () => {
        const { last } = await loadBackupReminder();
        const since = request.after === null ? null : new Date().toISOString();
        await saveBackupReminder({ after: request.after, last, since });
      });
      return null;
    case 'view/backup-made':
      await inTurn(async () => saveBackupReminder({ ...(await loadBackupReminder()), last: request.made }));
      return null;
    case 'view/export-settings':
      return settingsFile();
    case 'view/import-settings':
      await inTurn(() => takeOverSettings(request.text));
      return null;
    case 'view/backup-restored':
      followImported();
      return null;
    case 'view/remove-everything':
      await inTurn(removeEverything);
      return null;
  }
}

async function backupView(): Promise<BackupView> {
  const [reminder, estimate, persisted] = await Promise.all([
    loadBackupReminder(),
    navigator.storage.estimate().catch(() => null),
    navigator.storage.persisted().catch(() => false),
  ]);
  const { usage, quota } = estimate ?? {};
  const room = usage === undefined || quota === undefined ? null : { usage, quota };
  const health = room === null ? null : storageHealth({ ...room, persisted });
  const now = Date.now();
  return {
    ...reminder,
    age: backupAge(reminder, now),
    due: isBackupDue(reminder, now),
    room,
    persisted,
    warning: health === null || health.state === 'fine' ? null : health.problem,
  };
}
