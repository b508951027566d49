import { describe, expect, it } from 'vitest';
import { backupAge, isBackupDue, NO_REMINDER } from '../../../utils/settings/backup-reminder.ts';

const NOW = Date.parse('2026-02-01T12:00:00Z');

describe('a reminder of backups', () => {
  it('never comes unless it was asked for', () => {
    expect(isBackupDue(NO_REMINDER, NOW)).toBe(false);
    expect(isBackupDue({ after: null, last: '2020-01-01T00:00:00Z', since: null }, NOW)).toBe(false);
  });

  it('comes when the last backup is as old as the reader said', () => {
    const last = '2026-01-25T12:00:00Z';
    expect(isBackupDue({ after: 7, last, since: null }, NOW)).toBe(true);
    expect(isBackupDue({ after: 8, last, since: null }, NOW)).toBe(false);
    expect(backupAge({ after: 8, last, since: null }, NOW)).toBe(7);
  });

  it('counts from when it was asked for where there is no backup', () => {
    expect(isBackupDue({ after: 7, last: null, since: '2026-01-20T00:00:00Z' }, NOW)).toBe(true);
    expect(isBackupDue({ after: 7, last: null, since: '2026-01-31T00:00:00Z' }, NOW)).toBe(false);
  });

  it('is not moved by a clock that went back or a date that is none', () => {
    expect(backupAge({ after: 7, last: '2026-03-01T00:00:00Z', since: null }, NOW)).toBe(0);
    expect(isBackupDue({ after: 7, last: 'soon', since: null }, NOW)).toBe(false);
  });
});
