import { StorageError } from '../storage/storage-error.ts';

/** A pack that is not taken, with why and what to do about it. */
export class PackError extends StorageError {
  override readonly name = 'PackError';
}

/** A pack that says what cannot be. `what`: the subject and what is wrong with it, without a full stop. */
export function brokenPack(what: string, cause?: unknown): PackError {
  return new PackError(
    {
      message: `This pack is broken: ${what}.`,
      remedy: 'Nothing of that part was taken. Tell whoever publishes the pack.',
    },
    cause,
  );
}
