import { StorageError } from '../storage/storage-error.ts';

/** A backup that cannot be read, with why. Nothing was changed. */
export function refusedBackup(why: string, cause?: unknown): StorageError {
  return new StorageError(
    {
      message: `This backup was not read: ${why}.`,
      remedy: 'Nothing was changed. Choose a file that Sidelight saved, or an older backup.',
    },
    cause,
  );
}
