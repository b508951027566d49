import { act } from '@testing-library/preact';
import { vi } from 'vitest';
import type { BackupRunner, BackupState } from '../../../components/backup/backup-runner.ts';

/** A runner of backups that does nothing but report what a test tells it to. */
export function fakeBackupRunner() {
  const listeners = new Set<(state: BackupState) => void>();
  const runner = {
    save: vi.fn<BackupRunner['save']>(),
    check: vi.fn<BackupRunner['check']>(),
    restore: vi.fn<BackupRunner['restore']>(),
    cancel: vi.fn<BackupRunner['cancel']>(),
    follow: (listener: (state: BackupState) => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
  const report = (state: BackupState) =>
    act(() => {
      for (const listener of listeners) listener(state);
    });
  return { runner, report };
}
