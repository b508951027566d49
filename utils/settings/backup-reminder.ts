import type { BackupView } from '../messages/backup-messages.ts';

/** When the reader wants to be reminded of a backup, and when the last one was made. */
export type BackupReminder = Pick<BackupView, 'after' | 'last' | 'since'>;

/** Nobody is reminded who did not ask for it. */
export const NO_REMINDER: BackupReminder = { after: null, last: null, since: null };

const DAY = 24 * 60 * 60 * 1_000;

/** Whole days since the last backup, or since reminders were asked for; null where there is nothing to count from. */
export function backupAge({ last, since }: BackupReminder, now: number): number | null {
  const from = Date.parse(last ?? since ?? '');
  return Number.isNaN(from) ? null : Math.max(0, Math.floor((now - from) / DAY));
}

/** Whether it is time for a backup. `now`: milliseconds since 1970. */
export function isBackupDue(reminder: BackupReminder, now: number): boolean {
  const age = backupAge(reminder, now);
  return reminder.after !== null && age !== null && age >= reminder.after;
}
