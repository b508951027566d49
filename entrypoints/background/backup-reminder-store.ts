import * as v from 'valibot';
import { browser } from '../../utils/messages/browser.ts';
import { type BackupReminder, NO_REMINDER } from '../../utils/settings/backup-reminder.ts';
import { momentSchema } from '../../utils/text/moment-schema.ts';

const KEY = 'backupReminder';
const storedSchema = v.object({
  after: v.nullable(v.number()),
  last: v.nullable(momentSchema),
  since: v.nullable(momentSchema),
});

/** When the reader wants to be reminded; never where nothing (or nothing readable) is stored. */
export async function loadBackupReminder(): Promise<BackupReminder> {
  const stored = v.safeParse(storedSchema, (await browser.storage.local.get(KEY))[KEY]);
  return stored.success ? stored.output : NO_REMINDER;
}

export async function saveBackupReminder(reminder: BackupReminder): Promise<void> {
  await browser.storage.local.set({ [KEY]: reminder });
}
